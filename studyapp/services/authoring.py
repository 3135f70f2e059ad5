"""The review of an article's drafts: what is kept is in the bank at once, and any decision can be undone."""

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import filterfalse
from pathlib import Path
from typing import TYPE_CHECKING

from studyapp.core.authoring.draft import Approver, Decision, Doubt, Draft
from studyapp.core.authoring.item_card import draft_of, source_of
from studyapp.core.authoring.rates import Rates
from studyapp.core.authoring.versions import TextChanges, text_changes
from studyapp.core.authoring.whole_quiz import is_of_quiz, quiz_doubts
from studyapp.core.ids import DraftId, PackId
from studyapp.core.library.article import Article
from studyapp.core.library.known_documents import KnownDocuments
from studyapp.core.quiz.item import Item
from studyapp.core.study.card import Card
from studyapp.core.study.day import from_unix_ms, unix_ms
from studyapp.services.article_saving import row_of, save_built, table_of
from studyapp.services.clock import Clock
from studyapp.services.documents import DocumentsService
from studyapp.storage.database import transaction
from studyapp.storage.library import articles, drafts, key_points, packs, passages, rates
from studyapp.storage.library.contents import put_content, retire_content
from studyapp.storage.library.drafts import KeptDraft

if TYPE_CHECKING:
    from studyapp.services.build import Built


@dataclass(frozen=True, slots=True)
class ReviewedDraft:
    draft: Draft
    decision: Decision | None
    mended: Card | Item | None
    doubts: tuple[Doubt, ...]
    by: str = ""
    at: datetime | None = None

    @property
    def content(self) -> Card | Item:
        """As it is or would be in the bank."""
        return self.mended or self.draft.content

    @property
    def is_kept(self) -> bool:
        return self.decision in (Decision.KEEP, Decision.MEND)


@dataclass(frozen=True, slots=True)
class ArticleInReview:
    pack: PackId
    title: str
    drafts: int
    kept: int
    rejected: int

    @property
    def open(self) -> int:
        return self.drafts - self.kept - self.rejected


@dataclass(frozen=True, slots=True)
class Review:
    article: Article
    drafts: tuple[ReviewedDraft, ...]
    refused: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Changes:
    """What a newer text of an article changes: `same` drafts keep what was decided about them."""

    text: TextChanges
    same: tuple[ReviewedDraft, ...]
    new: tuple[Draft, ...]
    gone: tuple[ReviewedDraft, ...]


def with_quiz_doubts(reviewed: Sequence[ReviewedDraft]) -> tuple[ReviewedDraft, ...]:
    """Each with what the others make doubtful about it; what was thrown away counts no more."""
    live = quiz_doubts(
        {
            number: each.content
            for number, each in enumerate(reviewed, 1)
            if each.decision is not Decision.REJECT
        }
    )
    return tuple(
        replace(each, doubts=(*filterfalse(is_of_quiz, each.doubts), *live.get(number, ())))
        for number, each in enumerate(reviewed, 1)
    )


class AuthoringService:
    def __init__(self, library: sqlite3.Connection, content: Path, clock: Clock) -> None:
        self._library = library
        self._clock = clock
        self.documents = DocumentsService(library, content, clock)

    def known_documents(self) -> KnownDocuments:
        return self.documents.known()

    def known_articles(self) -> tuple[Article, ...]:
        """Those a text may be a newer version of."""
        return articles.live_articles(self._library)

    def changes(self, built: "Built") -> Changes:
        """What saving it would change about the article of its id."""
        pack = PackId(built.article.id)
        stored = self._article(pack)
        before = {each.draft.id: self._reviewed(each) for each in drafts.drafts_of(self._library, pack)}
        after = {each.id for each in built.drafts}
        return Changes(
            text=text_changes(stored.text, built.article.text),
            same=tuple(each for id, each in before.items() if source_of(id) in after),
            new=tuple(each for each in built.drafts if each.id not in before),
            gone=tuple(each for id, each in before.items() if source_of(id) not in after),
        )

    def save(self, built: "Built") -> PackId:
        """What was decided about its drafts is kept; what a newer text no longer says is retired."""
        with transaction(self._library):
            return save_built(self._library, built, self._clock())

    def articles(self) -> tuple[ArticleInReview, ...]:
        """The newest first."""
        return tuple(
            ArticleInReview(each.pack, each.title, each.drafts, each.kept, each.rejected)
            for each in drafts.tallies(self._library)
        )

    def rates(self) -> Rates:
        return rates.rates(self._library)

    def review(self, pack: PackId) -> Review:
        article = self._article(pack)
        reviewed = map(self._reviewed, drafts.drafts_of(self._library, pack))
        row = packs.row_of(self._library, pack)
        return Review(
            article, with_quiz_doubts(tuple(reviewed)), articles.refused_of_pack(self._library, row)
        )

    def decide(
        self,
        draft: DraftId,
        decision: Decision,
        mended: Card | Item | None = None,
        *,
        doubts: Sequence[Doubt] = (),
        by: Approver = drafts.UNKNOWN,
    ) -> None:
        """Deciding again replaces the decision; MEND comes with the mended content, its id unchanged.

        `doubts` are those the mended content is kept with.
        """
        if (decision is Decision.MEND) != (mended is not None):
            raise ValueError(f"{decision} with mended={mended!r}")
        with transaction(self._library):
            found = drafts.draft(self._library, draft)
            if mended is not None and mended.id != found.draft.content.id:
                raise ValueError(f"{mended.id} is not what {draft} would be")
            self._decide(found, decision, mended, by=by, doubts=doubts)
            self._changed(found.pack)

    def undo(self, pack: PackId, by: Approver = drafts.UNKNOWN) -> DraftId | None:
        """Takes the newest decision back, so that its draft is open again."""
        with transaction(self._library):
            last = drafts.last_decided(self._library, pack)
            if last is not None:
                found = drafts.draft(self._library, last)
                self._decide(found, None, by=by)
                self._changed(found.pack)
        return last

    def keep_undoubted(self, pack: PackId, by: Approver = drafts.UNKNOWN) -> int:
        """Keeps every open draft that has no doubts and says how many those were."""
        with transaction(self._library):
            all_drafts = drafts.drafts_of(self._library, pack)
            reviewed = with_quiz_doubts(tuple(map(self._reviewed, all_drafts)))
            undoubted = [
                each
                for each, judged in zip(all_drafts, reviewed, strict=True)
                if judged.decision is None and not judged.doubts
            ]
            for each in undoubted:
                self._decide(each, Decision.KEEP, by=by)
            if undoubted:
                self._changed(undoubted[0].pack)
        return len(undoubted)

    def make_card(self, draft: DraftId, by: Approver = drafts.UNKNOWN) -> DraftId | None:
        """A card from the item that a draft has become, kept at once; None where it makes no card."""
        with transaction(self._library):
            found = drafts.draft(self._library, draft)
            item = found.mended or found.draft.content
            made = draft_of(found.draft, item) if isinstance(item, Item) else None
            if made is None:
                return None
            drafts.put_beside(self._library, found.row, made)
            self._decide(drafts.draft(self._library, made.id), Decision.KEEP, by=by)
            self._changed(found.pack)
        return made.id

    def remove(self, pack: PackId) -> None:
        """Takes the article off the shelves; what learners did with it stays, and so does the review."""
        with transaction(self._library):
            packs.retire_pack(self._library, pack)
            passages.forget_pack(self._library, packs.row_of(self._library, pack))

    def _article(self, pack: PackId) -> Article:
        article = articles.article_of_pack(self._library, packs.row_of(self._library, pack))
        if article is None:
            raise LookupError(f"pack {pack!r} was not made from an article")
        return article

    def _reviewed(self, kept: KeptDraft) -> ReviewedDraft:
        at = None if kept.at is None else from_unix_ms(kept.at, self._clock().tzinfo)
        return ReviewedDraft(kept.draft, kept.decision, kept.mended, kept.doubts, kept.by.name, at)

    def _decide(
        self,
        kept: KeptDraft,
        decision: Decision | None,
        mended: Card | Item | None = None,
        *,
        by: Approver,
        doubts: Sequence[Doubt] = (),
    ) -> None:
        """What is kept goes into the bank, and anything else out of it."""
        at = unix_ms(self._clock())
        drafts.append_decision(self._library, kept.row, decision, mended, at, by, doubts)
        content = mended or kept.draft.content
        if decision in (Decision.KEEP, Decision.MEND):
            put_content(self._library, table_of(content), kept.pack, row_of(content, kept.position))
        else:
            retire_content(self._library, table_of(content), content.id)

    def _changed(self, pack: int) -> None:
        key_points.revive_used(self._library, pack)
        packs.raise_revision(self._library, pack)
        passages.index_pack(self._library, pack)
