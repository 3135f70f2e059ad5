"""Drafts become cards and items of the bank at once, and every decision can be taken back."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from tempfile import mkdtemp

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from studyapp.core.authoring.draft import Decision, Doubt, Draft
from studyapp.core.extract.facts import Facts
from studyapp.core.ids import CardId, DraftId, KeyPointId, PackId
from studyapp.core.library.origin import Origin
from studyapp.core.quiz.item import ItemType
from studyapp.core.study.card import Card
from studyapp.core.study.queue import Scope
from studyapp.services.authoring import AuthoringService, ReviewedDraft
from studyapp.services.build import Built
from studyapp.services.library import HitKind, LibraryService
from studyapp.storage.library import cards, drafts, headings, items, key_points, packs
from studyapp.storage.library.enrol_rows import enrol_rows
from tests.storage.library.library_values import (
    NOW,
    article,
    article_point,
    card,
    item,
    key_point,
    open_library,
)
from tests.storage.library.library_values import drafts as three_drafts

PACK = PackId("a1")
D1, D2, D3 = (DraftId(f"d{number}") for number in (1, 2, 3))
KEEP, MEND, REJECT = Decision


@pytest.fixture
def library(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(open_library(tmp_path)) as connection:
        yield connection


@pytest.fixture
def service(library: sqlite3.Connection, tmp_path: Path) -> AuthoringService:
    return AuthoringService(library, tmp_path, lambda: NOW)


@pytest.fixture
def saved(service: AuthoringService) -> AuthoringService:
    """`a1` with three open drafts, the second in doubt."""
    service.save(built("d2"))
    return service


def built(*doubtful: str) -> Built:
    return Built(article(), Facts(), (article_point(),), three_drafts(*doubtful), {"vague": 2})


def live(library: sqlite3.Connection) -> set[str]:
    enrolled = {each.card for each in enrol_rows(library, PACK) if not each.retired}
    return enrolled | {each.id for each in items.bank(library, Scope(), ItemType)}


def decisions(service: AuthoringService) -> list[Decision | None]:
    return [each.decision for each in service.review(PACK).drafts]


@pytest.mark.usefixtures("saved")
def test_an_article_becomes_a_pack_of_its_own(library: sqlite3.Connection) -> None:
    pack = packs.pack(library, PACK)
    assert (pack.origin, pack.title, pack.shelf) == (Origin.ARTICLE, "Huyện Thử học nghị quyết", "")
    assert pack.subject == pack.title
    assert pack.key_points == (article_point(),)
    assert live(library) == set()


@pytest.mark.parametrize(
    ("published", "as_of"), [("2017-12-05", date(2017, 12, 5)), (None, date(2026, 11, 20))]
)
def test_its_content_reaches_to_the_day_it_was_published_or_else_imported(
    service: AuthoringService, library: sqlite3.Connection, published: str | None, as_of: date
) -> None:
    service.save(replace(built(), article=article(published=published)))
    assert packs.pack(library, PACK).as_of == as_of


def test_a_review_shows_the_article_its_drafts_and_what_was_refused(saved: AuthoringService) -> None:
    review = saved.review(PACK)
    assert review.article == article()
    assert tuple(each.draft for each in review.drafts) == three_drafts("d2")
    assert review.refused == {"vague": 2}
    assert decisions(saved) == [None, None, None]


def test_what_is_kept_is_in_the_bank_at_once(saved: AuthoringService, library: sqlite3.Connection) -> None:
    saved.decide(D1, KEEP)
    saved.decide(D3, KEEP)
    assert live(library) == {"dc1", "di1"}
    assert cards.card(library, CardId("dc1")) == three_drafts()[0].content
    assert decisions(saved) == [KEEP, None, KEEP]


def test_what_is_mended_is_in_the_bank_as_mended(
    saved: AuthoringService, library: sqlite3.Connection
) -> None:
    mended = card("dc1", "a1.k", "Lớp học kéo dài mấy ngày?", "Hai ngày")
    saved.decide(D1, MEND, mended)
    assert cards.card(library, CardId("dc1")) == mended
    reviewed = saved.review(PACK).drafts[0]
    assert (reviewed.decision, reviewed.mended) == (MEND, mended)
    assert reviewed.draft == three_drafts()[0]


def test_what_is_rejected_is_not_in_the_bank(saved: AuthoringService, library: sqlite3.Connection) -> None:
    saved.decide(D1, KEEP)
    saved.decide(D1, REJECT)
    saved.decide(D2, REJECT)
    assert live(library) == set()
    assert decisions(saved) == [REJECT, REJECT, None]


def test_every_decision_raises_the_revision_so_that_learners_catch_up(
    saved: AuthoringService, library: sqlite3.Connection
) -> None:
    before = headings.revisions(library)[PACK]
    saved.decide(D1, KEEP)
    saved.decide(D2, REJECT)
    saved.undo(PACK)
    assert headings.revisions(library)[PACK] == before + 3


def test_cards_are_enrolled_in_the_order_of_the_drafts(
    saved: AuthoringService, library: sqlite3.Connection
) -> None:
    saved.decide(D2, KEEP)
    saved.decide(D1, KEEP)
    assert [each.card for each in enrol_rows(library, PACK)] == ["dc1", "dc2"]


def test_undo_opens_the_newest_decision_again(saved: AuthoringService, library: sqlite3.Connection) -> None:
    saved.decide(D2, REJECT)
    saved.decide(D1, KEEP)
    assert saved.undo(PACK) == D1
    assert live(library) == set()
    assert decisions(saved) == [None, REJECT, None]
    assert saved.undo(PACK) == D2
    assert saved.undo(PACK) is None
    assert decisions(saved) == [None, None, None]


def test_undo_of_a_mended_draft_forgets_the_mending(saved: AuthoringService) -> None:
    saved.decide(D1, MEND, card("dc1", "a1.k", "Mended?"))
    saved.undo(PACK)
    assert saved.review(PACK).drafts[0].mended is None


def test_undo_in_one_article_leaves_another(saved: AuthoringService) -> None:
    other = Draft(DraftId("e1"), card("ec1", "b.k"), three_drafts()[0].sentence, "writer")
    saved.save(Built(article("b"), Facts(), (key_point("b.k"),), (other,), {}))
    saved.decide(D1, KEEP)
    saved.decide(other.id, KEEP)
    assert saved.undo(PACK) == D1
    assert saved.review(PackId("b")).drafts[0].decision is KEEP


def test_all_without_doubts_are_kept_together(saved: AuthoringService, library: sqlite3.Connection) -> None:
    assert saved.keep_undoubted(PACK) == 2
    assert live(library) == {"dc1", "di1"}
    assert saved.keep_undoubted(PACK) == 0


def test_keeping_together_does_not_touch_what_was_decided(saved: AuthoringService) -> None:
    saved.decide(D1, REJECT)
    assert saved.keep_undoubted(PACK) == 1
    assert decisions(saved) == [REJECT, None, KEEP]


def twins(service: AuthoringService) -> list[tuple[str, ...]]:
    """Of each draft, the doubts that name another one."""
    return [
        tuple(each.about for each in draft.doubts if each.code == "same_as") for draft in drafts_in(service)
    ]


def drafts_in(service: AuthoringService) -> tuple[ReviewedDraft, ...]:
    return service.review(PACK).drafts


@pytest.fixture
def twinned(saved: AuthoringService) -> AuthoringService:
    """The second card was mended into the first one's question, in spite of the doubt that was shown."""
    first, second, _ = drafts_in(saved)
    assert isinstance(first.content, Card)
    assert isinstance(second.content, Card)
    mended = replace(second.content, prompt=first.content.prompt)
    saved.decide(D2, MEND, mended, doubts=(Doubt("same_fact"), Doubt("long_answer")))
    return saved


def test_an_edit_makes_the_other_draft_doubtful_too(twinned: AuthoringService) -> None:
    assert twins(twinned) == [("2",), ("1",), ()]


def test_what_an_edit_was_saved_with_gives_way_to_what_the_quiz_says_now(twinned: AuthoringService) -> None:
    assert [each.code for each in drafts_in(twinned)[1].doubts] == ["long_answer", "same_as"]
    twinned.decide(D1, REJECT)
    assert [each.code for each in drafts_in(twinned)[1].doubts] == ["long_answer"]


def test_what_was_thrown_away_makes_nothing_doubtful(twinned: AuthoringService) -> None:
    twinned.decide(D1, REJECT)
    assert twins(twinned) == [(), (), ()]
    twinned.undo(PACK)
    assert twins(twinned) == [("2",), ("1",), ()]


def test_a_draft_that_others_make_doubtful_is_not_kept_together(twinned: AuthoringService) -> None:
    assert twinned.keep_undoubted(PACK) == 1
    assert decisions(twinned) == [None, MEND, KEEP]


def test_articles_are_listed_with_how_far_their_review_is(saved: AuthoringService) -> None:
    saved.decide(D1, KEEP)
    saved.decide(D2, REJECT)
    (listed,) = saved.articles()
    assert (listed.pack, listed.title) == (PACK, "Huyện Thử học nghị quyết")
    assert (listed.drafts, listed.kept, listed.rejected, listed.open) == (3, 1, 1, 1)


def test_the_same_text_again_keeps_what_was_decided(
    saved: AuthoringService, library: sqlite3.Connection
) -> None:
    saved.decide(D1, MEND, card("dc1", "a1.k", "Mended?"))
    saved.decide(D2, REJECT)
    assert saved.save(built("d2")) == PACK
    assert decisions(saved) == [MEND, REJECT, None]
    assert live(library) == {"dc1"}
    assert len(saved.articles()) == 1


def test_the_key_point_of_a_kept_card_stays_when_the_text_is_read_otherwise(
    saved: AuthoringService, library: sqlite3.Connection
) -> None:
    saved.decide(D1, KEEP)
    saved.save(Built(article(), Facts(), (key_point("other"),), (), {}))
    points = key_points.key_points_of(library, packs.row_of(library, PACK))
    assert {point.id for point in points} == {"a1.k", "other"}
    assert decisions(saved) == [KEEP]


def test_a_removed_article_is_off_the_shelves_and_its_history_stays(
    saved: AuthoringService, library: sqlite3.Connection, tmp_path: Path
) -> None:
    saved.decide(D1, KEEP)
    saved.remove(PACK)
    service = LibraryService(library)
    assert (saved.articles(), service.shelves(), service.search("lớp học").hits) == ((), (), ())
    assert headings.revisions(library) == {}
    assert cards.card(library, CardId("dc1")).answer == "Hai ngày"
    assert service.provenance(KeyPointId("a1.k")).quotes


def test_a_removed_article_that_is_imported_again_is_as_it_was(
    saved: AuthoringService, library: sqlite3.Connection
) -> None:
    saved.decide(D1, KEEP)
    saved.remove(PACK)
    saved.save(built("d2"))
    assert decisions(saved) == [KEEP, None, None]
    assert live(library) == {"dc1"}


def test_search_follows_every_decision(
    saved: AuthoringService, library: sqlite3.Connection, tmp_path: Path
) -> None:
    service = LibraryService(library)

    def kinds() -> set[HitKind]:
        return {hit.kind for hit in service.search("bao lau").hits}

    assert kinds() == set()
    saved.decide(D1, KEEP)
    assert kinds() == {HitKind.CARD}
    saved.undo(PACK)
    assert kinds() == set()


@pytest.mark.parametrize(
    ("decision", "mended"), [(MEND, None), (KEEP, card("dc1", "a1.k")), (MEND, item("di1", "a1.k"))]
)
def test_a_decision_that_does_not_fit_its_draft_is_our_mistake_and_saves_nothing(
    saved: AuthoringService, library: sqlite3.Connection, decision: Decision, mended: object
) -> None:
    with pytest.raises(ValueError, match=r"mended|would be"):
        saved.decide(D1, decision, mended)  # type: ignore[arg-type]
    assert live(library) == set()
    assert decisions(saved) == [None, None, None]


def test_a_fault_in_the_middle_leaves_everything_as_it_was(
    saved: AuthoringService, library: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("studyapp.storage.library.passages.index_pack", fail)
    with pytest.raises(ZeroDivisionError):
        saved.keep_undoubted(PACK)
    with pytest.raises(ZeroDivisionError):
        saved.save(Built(article(), Facts(), (), (), {}))
    assert decisions(saved) == [None, None, None]
    assert live(library) == set()


def test_a_shipped_pack_has_no_review(saved: AuthoringService, library: sqlite3.Connection) -> None:
    pack = replace(packs.pack(library, PACK), id=PackId("shipped"), origin=Origin.SHIPPED)
    packs.save_pack(library, pack, 1000)
    with pytest.raises(LookupError):
        saved.review(pack.id)


def test_known_documents_are_read_from_the_content(tmp_path: Path, library: sqlite3.Connection) -> None:
    (tmp_path / "documents.toml").write_text(
        """
        [[document]]
        id = "99-2017"
        kind = "nghị quyết"
        number = "99"
        code = "99-NQ/TW"
        term = "XII"
        subject = "Để thử"
        source = "Báo Thử"
        """,
        "utf-8",
    )
    service = AuthoringService(library, tmp_path, lambda: NOW)
    assert [each.code for each in service.known_documents().documents] == ["99-NQ/TW"]


class Reviewing(RuleBasedStateMachine):
    """Against a plain model: the decision of each draft, and the order in which those that hold were made."""

    folder: Path

    @initialize()
    def start(self) -> None:
        self.library = open_library(Path(mkdtemp(dir=self.folder)))  # an id may come again
        ticks = iter(range(1_000_000))
        self.service = AuthoringService(
            self.library, self.folder, lambda: NOW + timedelta(seconds=next(ticks))
        )
        self.service.save(built("d2"))
        self.model: dict[DraftId, Decision] = {}

    @rule(draft=st.sampled_from([D1, D2, D3]), decision=st.sampled_from([KEEP, REJECT]))
    def decide(self, draft: DraftId, decision: Decision) -> None:
        self.service.decide(draft, decision)
        self.model.pop(draft, None)
        self.model[draft] = decision

    @rule()
    def mend(self) -> None:
        self.service.decide(D1, MEND, card("dc1", "a1.k", "Mended?"))
        self.model.pop(D1, None)
        self.model[D1] = MEND

    @rule()
    def undo(self) -> None:
        expected = self.model.popitem()[0] if self.model else None
        assert self.service.undo(PACK) == expected

    @rule()
    def keep_undoubted(self) -> None:
        opened = [draft for draft in (D1, D3) if draft not in self.model]
        assert self.service.keep_undoubted(PACK) == len(opened)
        self.model.update(dict.fromkeys(opened, KEEP))

    @rule(again=st.booleans())
    def remove_or_save_again(self, again: bool) -> None:
        if not again:
            self.service.remove(PACK)
        self.service.save(built("d2"))

    @invariant()
    def the_bank_holds_what_is_kept(self) -> None:
        if not hasattr(self, "model"):
            return
        contents = {D1: "dc1", D2: "dc2", D3: "di1"}
        kept = {contents[draft] for draft, decision in self.model.items() if decision is not REJECT}
        assert live(self.library) == kept
        (tally,) = drafts.tallies(self.library)
        assert tally.kept == len(kept)
        assert tally.rejected == len(self.model) - len(kept)

    def teardown(self) -> None:
        if hasattr(self, "library"):
            self.library.close()


def test_any_order_of_decisions_and_undos_keeps_bank_and_review_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Reviewing, "folder", tmp_path, raising=False)
    run_state_machine_as_test(
        Reviewing, settings=settings(max_examples=20, stateful_step_count=15, deadline=None)
    )
