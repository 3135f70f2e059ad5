"""The drafts of articles, and the log of what was decided about each."""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from studyapp.core.authoring.draft import Approver, Decision, Doubt, Draft
from studyapp.core.ids import DraftId, LearnerId, PackId
from studyapp.core.quiz.item import Item
from studyapp.core.study.card import Card
from studyapp.storage.library.codec import content_from, doubts_from, doubts_to_json, draft_from, to_json

UNKNOWN = Approver()
NEWEST = "decision.id = (SELECT max(id) FROM decision AS other WHERE other.draft = draft.id)"


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A draft in its place; `decision` is None while it is open, `mended` set where it was MEND.

    `doubts` are those of the text that holds: of the mended one, or else of the draft.
    """

    row: int
    pack: int
    position: int
    draft: Draft
    decision: Decision | None
    mended: Card | Item | None
    doubts: tuple[Doubt, ...]
    by: Approver
    at: int | None


@dataclass(frozen=True, slots=True)
class Tally:
    """How far the review of an article's drafts is."""

    pack: PackId
    title: str
    drafts: int
    kept: int
    rejected: int


def replace_drafts(library: sqlite3.Connection, article: int, drafts: Iterable[Draft]) -> None:
    """A draft that was once decided stays as it was judged, even if it is no longer written."""
    library.execute(
        "DELETE FROM draft WHERE article = ? AND id NOT IN (SELECT draft FROM decision)", (article,)
    )
    library.executemany(
        """
        INSERT INTO draft (draft, article, position, body) VALUES (?, ?, ?, ?)
        ON CONFLICT (draft) DO UPDATE SET position = excluded.position, retired = 0
        """,
        ((each.id, article, position, to_json(each)) for position, each in enumerate(drafts)),
    )


def drafts_of(library: sqlite3.Connection, pack: PackId) -> tuple[KeptDraft, ...]:
    return _kept_drafts(
        library, "pack.pack = ? AND draft.retired = 0 ORDER BY draft.position, draft.id", pack
    )


def judged_of(library: sqlite3.Connection, pack: PackId) -> tuple[KeptDraft, ...]:
    """Retired ones too."""
    return _kept_drafts(library, "pack.pack = ? AND decision.decision IS NOT NULL", pack)


def place(library: sqlite3.Connection, row: int, draft: Draft) -> None:
    """Where it stands in a newer text."""
    library.execute("UPDATE draft SET body = ?, retired = 0 WHERE id = ?", (to_json(draft), row))


def put_beside(library: sqlite3.Connection, row: int, draft: Draft) -> None:
    """One more draft, at the place of the one in `row`; one that was there is brought up to date."""
    library.execute(
        """
        INSERT INTO draft (draft, article, position, body)
        SELECT ?, article, position, ? FROM draft WHERE id = ?
        ON CONFLICT (draft) DO UPDATE SET body = excluded.body, retired = 0
        """,
        (draft.id, to_json(draft), row),
    )


def retire(library: sqlite3.Connection, row: int) -> None:
    """It keeps its decision, for the day its sentence comes back."""
    library.execute("UPDATE draft SET retired = 1 WHERE id = ?", (row,))


def draft(library: sqlite3.Connection, id: DraftId) -> KeptDraft:
    found = _kept_drafts(library, "draft.draft = ?", id)
    if not found:
        raise LookupError(f"no draft {id!r}")
    return found[0]


def append_decision(
    library: sqlite3.Connection,
    draft: int,
    decision: Decision | None,
    mended: Card | Item | None,
    at: int,
    by: Approver = UNKNOWN,
    doubts: Sequence[Doubt] = (),
) -> None:
    """None takes back what was decided before; `doubts` are those of the mended text."""
    library.execute(
        """
        INSERT INTO decision (draft, decision, mended, at, learner, learner_name, doubts)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        (
            draft,
            decision,
            None if mended is None else to_json(mended),
            at,
            by.id,
            by.name,
            doubts_to_json(doubts),
        ),
    )


def last_decided(library: sqlite3.Connection, pack: PackId) -> DraftId | None:
    row = library.execute(
        f"""
        SELECT draft.draft FROM pack
        JOIN article ON article.pack = pack.id
        JOIN draft ON draft.article = article.id
        JOIN decision ON {NEWEST}
        WHERE pack.pack = ? AND decision.decision IS NOT NULL AND draft.retired = 0
        ORDER BY decision.id DESC LIMIT 1
        """,
        (pack,),
    ).fetchone()
    return None if row is None else DraftId(row[0])


def tallies(library: sqlite3.Connection) -> tuple[Tally, ...]:
    """Of the articles in the library, the newest first."""
    rows = library.execute(
        f"""
        SELECT pack.pack, pack.title, count(draft.id),
               count(*) FILTER (WHERE decision.decision IN ('keep', 'mend')),
               count(*) FILTER (WHERE decision.decision = 'reject')
        FROM pack
        JOIN article ON article.pack = pack.id
        LEFT JOIN draft ON draft.article = article.id AND draft.retired = 0
        LEFT JOIN decision ON {NEWEST}
        WHERE pack.retired = 0 GROUP BY pack.id ORDER BY pack.id DESC
        """
    )
    return tuple(Tally(PackId(pack), *rest) for pack, *rest in rows)


def _kept_drafts(library: sqlite3.Connection, where: str, argument: str) -> tuple[KeptDraft, ...]:
    rows = library.execute(
        f"""
        SELECT draft.id, pack.id, draft.position, draft.body, decision.decision, decision.mended,
               decision.doubts, decision.learner, decision.learner_name, decision.at
        FROM draft
        JOIN article ON article.id = draft.article
        JOIN pack ON pack.id = article.pack
        LEFT JOIN decision ON {NEWEST}
        WHERE {where}
        """,
        (argument,),
    )
    return tuple(_kept_draft(*row) for row in rows)


def _kept_draft(
    row: int,
    pack: int,
    position: int,
    body: str,
    decision: str | None,
    mended: str | None,
    doubts: str,
    learner: str | None,
    name: str,
    at: int | None,
) -> KeptDraft:
    draft = draft_from(body)
    if decision is None:
        return KeptDraft(row, pack, position, draft, None, None, draft.doubts, UNKNOWN, None)
    by = Approver(None if learner is None else LearnerId(learner), name)
    if mended is None:
        return KeptDraft(row, pack, position, draft, Decision(decision), None, draft.doubts, by, at)
    # What one may mend is its words; what they rest on is the draft's, wherever its text has moved.
    place = draft.content
    text = replace(content_from(mended), evidence=place.evidence, key_point=place.key_point)
    return KeptDraft(row, pack, position, draft, Decision(decision), text, doubts_from(doubts), by, at)
