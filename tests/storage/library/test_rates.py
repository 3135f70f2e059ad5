"""Rates are added up from the newest decision of each draft, whatever became of its article."""

import sqlite3
from dataclasses import replace

import pytest

from studyapp.core.authoring.draft import Decision, Draft
from studyapp.core.authoring.rates import Rate, Rates
from studyapp.core.ids import DraftId, PackId
from studyapp.storage.library import articles, drafts, packs
from studyapp.storage.library.rates import rates
from tests.storage.library.library_values import article, card, draft, filled

KEEP, MEND, REJECT = Decision


def written(name: str, writer: str, *doubts: str) -> Draft:
    return replace(draft(name, card(f"c{name}", "k"), *doubts), writer=writer)


@pytest.fixture(autouse=True)
def saved(library: sqlite3.Connection) -> None:
    row = packs.save_pack(library, filled("a1").pack, 1000)
    saved = articles.save_article(library, row, article(), {"long_stem": 1, "same_fact": 3})
    drafts.replace_drafts(
        library,
        saved,
        [
            written("d1", "tasks"),
            written("d2", "tasks", "long_answer"),
            written("d3", "tasks-who"),
            written("d4", "figures", "long_answer"),
        ],
    )


def decide(library: sqlite3.Connection, name: str, *decisions: Decision | None) -> None:
    for decision in decisions:
        row = drafts.draft(library, DraftId(name)).row
        mended = card(f"c{name}", "k") if decision is MEND else None
        drafts.append_decision(library, row, decision, mended, 1000)


def test_nothing_judged_is_all_open(library: sqlite3.Connection) -> None:
    assert rates(library).writers == (Rate("tasks", 0, 0, 0, 3), Rate("figures", 0, 0, 0, 1))
    assert rates(library).writers[0].share_kept is None


def test_each_draft_counts_by_its_newest_decision(library: sqlite3.Connection) -> None:
    decide(library, "d1", REJECT, KEEP)
    decide(library, "d2", MEND)
    decide(library, "d3", KEEP, None)
    decide(library, "d4", REJECT)
    assert rates(library) == Rates(
        writers=(Rate("tasks", 1, 1, 0, 1), Rate("figures", 0, 0, 1, 0)),
        doubts=(Rate("long_answer", 0, 1, 1, 0),),
        refused={"same_fact": 3, "long_stem": 1},
    )
    assert rates(library).writers[0].share_kept == 0.5


def test_articles_off_the_shelves_count_too(library: sqlite3.Connection) -> None:
    decide(library, "d1", KEEP)
    packs.retire_pack(library, PackId("a1"))
    assert rates(library).writers[0].kept == 1


def test_several_articles_add_up(library: sqlite3.Connection) -> None:
    row = packs.save_pack(library, filled("a2").pack, 1000)
    saved = articles.save_article(library, row, article("a2"), {"same_fact": 2})
    drafts.replace_drafts(library, saved, [written("e1", "figures")])
    assert rates(library).refused == {"same_fact": 5, "long_stem": 1}
    assert rates(library).writers[1] == Rate("figures", 0, 0, 0, 2)
