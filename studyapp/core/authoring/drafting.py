"""From one article's facts to its drafts: every writer, every flaw test, and the limits of a whole set."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from studyapp.core.authoring.draft import Draft
from studyapp.core.authoring.flaws import SourceFlaw, draft_flaws, set_flaw
from studyapp.core.authoring.material import Material
from studyapp.core.authoring.writers import (
    asked,
    conferences,
    deadlines,
    documents,
    enumerations,
    figures,
    gathered,
    imperatives,
    subjects,
    tasks,
    timeline,
)
from studyapp.core.ids import DraftId
from studyapp.core.quiz.item import Item
from studyapp.core.study.card import Card
from studyapp.core.watch import Report, unwatched

Proposals = Iterator[tuple[Draft, ...]]

WRITERS: tuple[Callable[[Material], Proposals], ...] = (
    enumerations.drafts,
    tasks.card_drafts,
    tasks.item_drafts,
    tasks.match_drafts,
    subjects.drafts,
    figures.drafts,
    gathered.drafts,
    documents.drafts,
    imperatives.drafts,
    conferences.drafts,
    deadlines.drafts,
    timeline.drafts,
    asked.drafts,
)
_OF_NUMBERS = (conferences.WRITER, documents.WRITER, timeline.WRITER)
_SHARE_OF_NUMBERS = 0.25
_FEWEST_NUMBERS = 2


@dataclass(frozen=True, slots=True)
class Drafted:
    """`refused` counts what was thrown away, by the first flaw of each."""

    drafts: tuple[Draft, ...]
    refused: Mapping[str, int]


def drafts_of(material: Material, report: Report = unwatched) -> Drafted:
    kept: dict[DraftId, Draft] = {}
    refused: Counter[str] = Counter()
    for at, write in enumerate(WRITERS):
        report(at / len(WRITERS))
        for alternatives in write(material):
            report(at / len(WRITERS))
            sound = _first_sound(alternatives, kept, material, refused)
            if sound:
                kept.setdefault(sound.id, sound)
    report(1.0)
    balanced = _balanced(list(kept.values()), refused)
    return Drafted(tuple(sorted(balanced, key=_reading_order)), dict(refused))


def _first_sound(
    alternatives: tuple[Draft, ...], kept: Mapping[DraftId, Draft], material: Material, refused: Counter[str]
) -> Draft | None:
    contents = [each.content for each in kept.values()]
    for draft in alternatives:
        found = draft_flaws(draft, material)
        flaw = found[0] if found else set_flaw(draft.content, contents)
        if flaw is None:
            return draft
        refused[str(flaw)] += 1
    return None


def _balanced(drafts: list[Draft], refused: Counter[str]) -> list[Draft]:
    """Numbers and names of documents and sessions stay under their share of the items."""
    others = sum(isinstance(each.content, Item) and each.writer not in _OF_NUMBERS for each in drafts)
    most = max(_FEWEST_NUMBERS, int(others * _SHARE_OF_NUMBERS / (1 - _SHARE_OF_NUMBERS)))
    kept: list[Draft] = []
    numbers = 0
    for draft in drafts:
        if isinstance(draft.content, Item) and draft.writer in _OF_NUMBERS:
            numbers += 1
            if numbers > most:
                refused[SourceFlaw.TOO_MANY_NUMBERS] += 1
                continue
        kept.append(draft)
    return kept


def _reading_order(draft: Draft) -> tuple[int, bool]:
    """By place in the article, cards before items."""
    return draft.sentence.start, not isinstance(draft.content, Card)
