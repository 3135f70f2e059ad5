"""A mended draft checked again: what it must not be saved with, and what stays beside it as a doubt."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from studyapp.core.authoring.card_flaws import card_flaws
from studyapp.core.authoring.draft import Draft
from studyapp.core.authoring.flaws import draft_flaws
from studyapp.core.quiz.flaws import Flaw, flaws
from studyapp.core.quiz.item import Item
from studyapp.core.study.card import Card

if TYPE_CHECKING:
    from studyapp.core.authoring.material import Material

# With one of these it cannot be asked or scored at all.
STOPPING: tuple[str, ...] = (Flaw.EMPTY_TEXT, Flaw.WRONG_KEY_COUNT, Flaw.TOO_FEW_OPTIONS)


@dataclass(frozen=True, slots=True)
class Found:
    """Flaws by their names."""

    stopping: tuple[str, ...] = ()
    doubtful: tuple[str, ...] = ()


def check_mended(draft: Draft, mended: Card | Item, material: "Material | None") -> Found:
    """Without `material` only what shows in the text itself is found."""
    if material is None:
        found: tuple[str, ...] = flaws(mended) if isinstance(mended, Item) else card_flaws(mended)
    else:
        found = draft_flaws(replace(draft, content=mended), material)
    return Found(
        tuple(each for each in found if each in STOPPING),
        tuple(each for each in found if each not in STOPPING),
    )
