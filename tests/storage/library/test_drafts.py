"""Drafts and the log of decisions: the newest holds, and taking back opens again."""

import sqlite3

import pytest

from studyapp.core.authoring.draft import Approver, Decision, Doubt, Draft
from studyapp.core.ids import DraftId, LearnerId, PackId
from studyapp.storage.library import articles, drafts, key_points, packs
from tests.storage.library.library_values import article, article_point, card, draft, filled
from tests.storage.library.library_values import drafts as three_drafts

PACK = PackId("a1")
KEEP, MEND, REJECT = Decision


@pytest.fixture
def article_row(library: sqlite3.Connection) -> int:
    row = packs.save_pack(library, filled("a1").pack, 1000)
    key_points.replace_key_points(library, row, [article_point()])
    saved = articles.save_article(library, row, article(), {"vague": 2})
    drafts.replace_drafts(library, saved, three_drafts())
    return saved


def decide(library: sqlite3.Connection, name: str, decision: Decision | None) -> None:
    mended = card("dc1", "a1.k", "Mended?") if decision is MEND else None
    drafts.append_decision(library, drafts.draft(library, DraftId(name)).row, decision, mended, 1000)


def decisions(library: sqlite3.Connection) -> dict[str, Decision | None]:
    return {each.draft.id: each.decision for each in drafts.drafts_of(library, PACK)}


@pytest.mark.usefixtures("article_row")
def test_drafts_come_back_in_their_order_and_open(library: sqlite3.Connection) -> None:
    found = drafts.drafts_of(library, PACK)
    assert tuple(each.draft for each in found) == three_drafts()
    assert [each.position for each in found] == [0, 1, 2]
    assert set(decisions(library).values()) == {None}


@pytest.mark.usefixtures("article_row")
@pytest.mark.parametrize(
    ("history", "holds"),
    [([KEEP], KEEP), ([KEEP, REJECT], REJECT), ([REJECT, None], None), ([KEEP, None, MEND], MEND)],
)
def test_the_newest_decision_holds(
    library: sqlite3.Connection, history: list[Decision | None], holds: Decision | None
) -> None:
    for decision in history:
        decide(library, "d1", decision)
    assert decisions(library) == {"d1": holds, "d2": None, "d3": None}


@pytest.mark.usefixtures("article_row")
def test_the_log_only_grows(library: sqlite3.Connection) -> None:
    for decision in (KEEP, None, REJECT):
        decide(library, "d1", decision)
    logged = library.execute("SELECT decision FROM decision ORDER BY id").fetchall()
    assert logged == [("keep",), (None,), ("reject",)]


@pytest.mark.usefixtures("article_row")
def test_what_a_draft_was_mended_to_comes_with_it(library: sqlite3.Connection) -> None:
    decide(library, "d1", MEND)
    assert drafts.draft(library, DraftId("d1")).mended == card("dc1", "a1.k", "Mended?")


@pytest.mark.usefixtures("article_row")
def test_the_last_decided_is_the_newest_that_was_not_taken_back(library: sqlite3.Connection) -> None:
    assert drafts.last_decided(library, PACK) is None
    for name in ("d2", "d1", "d3"):
        decide(library, name, KEEP)
    undone = []
    while (last := drafts.last_decided(library, PACK)) is not None:
        undone.append(last)
        decide(library, last, None)
    assert undone == ["d3", "d1", "d2"]


@pytest.mark.usefixtures("article_row")
def test_a_tally_counts_by_decision(library: sqlite3.Connection) -> None:
    for name, decision in (("d1", MEND), ("d2", REJECT), ("d2", KEEP), ("d3", REJECT)):
        decide(library, name, decision)
    (tally,) = drafts.tallies(library)
    assert (tally.pack, tally.drafts, tally.kept, tally.rejected) == (PACK, 3, 2, 1)


def test_an_article_without_drafts_has_a_tally_too(library: sqlite3.Connection) -> None:
    row = packs.save_pack(library, filled("a1").pack, 1000)
    articles.save_article(library, row, article(), {})
    (tally,) = drafts.tallies(library)
    assert (tally.drafts, tally.kept, tally.rejected) == (0, 0, 0)


@pytest.mark.usefixtures("article_row")
def test_an_article_off_the_shelves_has_no_tally(library: sqlite3.Connection) -> None:
    packs.retire_pack(library, PACK)
    assert drafts.tallies(library) == ()


def test_drafts_written_again_keep_what_was_decided(library: sqlite3.Connection, article_row: int) -> None:
    decide(library, "d1", REJECT)
    drafts.replace_drafts(library, article_row, three_drafts())
    assert decisions(library) == {"d1": REJECT, "d2": None, "d3": None}


def test_an_open_draft_that_is_no_longer_written_goes(library: sqlite3.Connection, article_row: int) -> None:
    decide(library, "d1", KEEP)
    drafts.replace_drafts(library, article_row, [])
    assert decisions(library) == {"d1": KEEP}


def test_a_judged_draft_stays_as_it_was_judged(library: sqlite3.Connection, article_row: int) -> None:
    decide(library, "d1", KEEP)
    reworded: list[Draft] = [
        draft("d2", card("dc2", "a1.k", "New words?")),
        draft("d1", card("dc1", "a1.k", "New?")),
    ]
    drafts.replace_drafts(library, article_row, reworded)
    found = {each.draft.id: each for each in drafts.drafts_of(library, PACK)}
    assert found[DraftId("d1")].draft == three_drafts()[0]
    assert found[DraftId("d1")].position == 1
    assert found[DraftId("d2")].draft == reworded[0]


def test_a_draft_that_was_never_there_is_our_mistake(library: sqlite3.Connection) -> None:
    with pytest.raises(LookupError):
        drafts.draft(library, DraftId("nothing"))


@pytest.mark.usefixtures("article_row")
def test_what_was_refused_is_counted_with_the_article(library: sqlite3.Connection) -> None:
    assert articles.refused_of_pack(library, packs.row_of(library, PACK)) == {"vague": 2}


def test_who_decided_and_with_which_doubts_is_kept(library: sqlite3.Connection, article_row: int) -> None:
    row = drafts.draft(library, DraftId("d1")).row
    by, doubts = Approver(LearnerId("b"), "Trần Thị Bưởi"), (Doubt("long_stem"),)
    drafts.append_decision(library, row, MEND, card("dc1", "a1.k", "Mended?"), 1000, by, doubts)
    found = drafts.draft(library, DraftId("d1"))
    assert (found.by, found.doubts, found.at) == (by, doubts, 1000)
    drafts.append_decision(library, row, None, None, 2000, by)
    assert drafts.draft(library, DraftId("d1")).at is None


def test_a_retired_draft_is_out_of_the_review_until_it_is_placed_again(
    library: sqlite3.Connection, article_row: int
) -> None:
    decide(library, "d1", KEEP)
    kept = drafts.draft(library, DraftId("d1"))
    drafts.retire(library, kept.row)
    assert "d1" not in decisions(library)
    assert drafts.last_decided(library, PACK) is None
    assert drafts.tallies(library)[0].drafts == 2
    assert [each.draft.id for each in drafts.judged_of(library, PACK)] == ["d1"]
    drafts.place(library, kept.row, kept.draft)
    assert decisions(library)["d1"] is KEEP


@pytest.mark.usefixtures("article_row")
def test_a_draft_put_beside_another_stands_next_to_it(library: sqlite3.Connection) -> None:
    made = draft("d2-card", card("made", "a1.k"))
    for _ in range(2):
        drafts.put_beside(library, drafts.draft(library, DraftId("d2")).row, made)
    assert [each.draft.id for each in drafts.drafts_of(library, PACK)] == ["d1", "d2", "d2-card", "d3"]
