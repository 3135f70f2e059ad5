"""What the page Soạn câu hỏi shows, derived from articles, drafts and decisions."""

from dataclasses import dataclass
from enum import Enum, auto
from itertools import starmap

from studyapp.core.authoring.draft import Decision
from studyapp.core.authoring.flaws import set_flaw
from studyapp.core.authoring.item_card import draft_of
from studyapp.core.authoring.whole_quiz import is_of_quiz
from studyapp.core.extract.body import body_sentences
from studyapp.core.ids import PackId
from studyapp.core.library.article import Article, Removed
from studyapp.core.library.evidence import Span
from studyapp.core.study.card import Card
from studyapp.services.authoring import ArticleInReview, Review, ReviewedDraft
from studyapp.ui.viewmodels.draft_edit import DraftEdit
from studyapp.ui.viewmodels.draft_filters import FilterRow, chosen, filter_rows, neighbour
from studyapp.ui.viewmodels.draft_rows import DraftRow, draft_row
from studyapp.wording import authoring, drafts
from studyapp.wording.numbers import decimal


class Mode(Enum):
    START = auto()
    READING = auto()
    REVIEW = auto()
    DONE = auto()
    CHANGED = auto()


@dataclass(frozen=True, slots=True)
class ArticleRow:
    pack: PackId
    title: str
    counts: str
    is_open: bool


@dataclass(frozen=True, slots=True)
class ReviewState:
    """`position` is the draft shown; `sentence` its evidence, `place` which sentence of how many it is.

    `aside` counts what cleaning has left out, or is empty. `edit_problems` keep an edit from being saved,
    `edit_doubts` stay with it.
    """

    pack: PackId
    title: str
    text: str
    removed: tuple[Removed, ...]
    aside: str
    sentence: Span
    place: str
    evidence: str
    draft: DraftRow
    position: int
    progress: str
    share: float
    tally: str
    can_undo: bool
    undoubted: int
    filter: str
    filters: tuple[FilterRow, ...]
    previous: int | None
    next: int | None
    makes_card: bool
    edit: DraftEdit | None = None
    edit_problems: tuple[str, ...] = ()
    edit_doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class JudgedRow:
    """One line of the list of what was judged; `position` leads back to the draft."""

    position: int
    words: str
    verdict: str


@dataclass(frozen=True, slots=True)
class DoneState:
    pack: PackId
    title: str
    summary: str
    refused: tuple[str, ...]
    has_cards: bool
    has_items: bool
    can_undo: bool
    nothing_written: bool
    aside: str = ""
    judged: tuple[JudgedRow, ...] = ()


@dataclass(frozen=True, slots=True)
class ChangeList:
    title: str
    rows: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChangedState:
    """A newer text of an article; `agreement` says what taking it would withdraw, or is empty."""

    title: str
    summary: str
    agreement: str
    lists: tuple[ChangeList, ...]
    can_be_alone: bool


@dataclass(frozen=True, slots=True)
class AuthoringState:
    """`notice` is good news, `problem` bad; both are whole sentences or empty."""

    mode: Mode = Mode.START
    articles: tuple[ArticleRow, ...] = ()
    read_share: float = 0.0
    notice: str = ""
    problem: str = ""
    review: ReviewState | None = None
    done: DoneState | None = None
    changed: ChangedState | None = None

    @property
    def spoken(self) -> str:
        """What a screen reader says of a new draft, of the reading and of its end."""
        if self.review is not None:
            draft = self.review.draft
            return f"{self.review.progress}. {draft.heading}. {draft.stem}"
        if self.done is not None:
            return authoring.NOTHING_WRITTEN if self.done.nothing_written else self.done.summary
        if self.changed is not None:
            return self.changed.summary
        return authoring.READING if self.mode is Mode.READING else ""


def article_row(article: ArticleInReview) -> ArticleRow:
    return ArticleRow(
        article.pack,
        article.title,
        authoring.article_counts(article.drafts, article.kept, article.open),
        article.open > 0,
    )


def derive_review(pack: PackId, review: Review, position: int, filter: str) -> ReviewState:
    """`filter` holds for the draft at `position`."""
    decided = [each.decision for each in review.drafts]
    judged = sum(each is not None for each in decided)
    current = review.drafts[position]
    shown = chosen(filter, review.drafts)
    number, total = sentence_number(review.article, current.draft.sentence)
    return ReviewState(
        pack=pack,
        title=review.article.title,
        text=review.article.text,
        removed=review.article.removed,
        aside=aside(review.article),
        sentence=current.draft.sentence,
        place=authoring.sentence_place(number, total),
        evidence=authoring.evidence(number),
        draft=draft_row(current),
        position=position,
        progress=authoring.progress(shown.index(position) + 1, len(shown)),
        share=judged / len(decided),
        tally=authoring.tally(kept(review), decided.count(Decision.REJECT), in_doubt_together(review)),
        can_undo=judged > 0,
        undoubted=sum(each.decision is None and not each.doubts for each in review.drafts),
        filter=filter,
        filters=filter_rows(review.drafts, filter),
        previous=neighbour(review.drafts, filter, position, -1),
        next=neighbour(review.drafts, filter, position, +1),
        makes_card=makes_card(review, current),
    )


def makes_card(review: Review, reviewed: ReviewedDraft) -> bool:
    """Whether a kept item makes a card that says what no kept card says yet."""
    if isinstance(reviewed.content, Card) or not reviewed.is_kept:
        return False
    made = draft_of(reviewed.draft, reviewed.content)
    kept = [each.content for each in review.drafts if each.is_kept]
    return made is not None and set_flaw(made.content, kept) is None


def in_doubt_together(review: Review) -> int:
    """How many drafts the others make doubtful."""
    return sum(any(map(is_of_quiz, each.doubts)) for each in review.drafts)


def derive_done(pack: PackId, review: Review) -> DoneState:
    contents = [each.content for each in review.drafts if each.is_kept]
    cards = sum(isinstance(each, Card) for each in contents)
    rejected = sum(each.decision is Decision.REJECT for each in review.drafts)
    return DoneState(
        pack=pack,
        title=review.article.title,
        summary=authoring.done(cards, len(contents) - cards, rejected, in_doubt_together(review)),
        refused=tuple(
            authoring.refused(drafts.flaw(code), count)
            for code, count in sorted(review.refused.items(), key=lambda each: -each[1])
        ),
        has_cards=cards > 0,
        has_items=cards < len(contents),
        can_undo=bool(review.drafts),
        nothing_written=not review.drafts,
        aside=aside(review.article),
        judged=tuple(starmap(judged_row, enumerate(map(draft_row, review.drafts)))),
    )


def aside(article: Article) -> str:
    touched = article.removed or article.restored
    return authoring.removed_count(len(article.removed)) if touched else ""


def judged_row(position: int, row: DraftRow) -> JudgedRow:
    """What was thrown away is in doubt no more."""
    doubts = 0 if row.decision is Decision.REJECT else len(row.doubts)
    said = authoring.verdict_and_doubts(row.verdict, doubts)
    return JudgedRow(position, f"{decimal(position + 1)}. {row.stem}", said)


def kept(review: Review) -> int:
    return sum(each.is_kept for each in review.drafts)


def sentence_number(article: Article, sentence: Span) -> tuple[int, int]:
    """Which sentence of the body it is, counted from 1, and how many there are."""
    sentences = body_sentences(article)
    number = sum(each.start <= sentence.start for each in sentences)
    return max(1, number), len(sentences)
