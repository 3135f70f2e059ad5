"""Wrong options: from the same article first, then from stock the article does not speak of."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import TypeVar

from rapidfuzz import fuzz
from rapidfuzz.process import extractOne

from studyapp.core.authoring.bodies import Body, apart, pool, sisters
from studyapp.core.authoring.ids import rng_of
from studyapp.core.authoring.material import Material
from studyapp.core.authoring.shaping import plain
from studyapp.core.authoring.stock.aims import AIMS
from studyapp.core.authoring.stock.definitions import CAUSES, DEFINITIONS
from studyapp.core.authoring.stock.requirements import REQUIREMENTS
from studyapp.core.authoring.stock.shortcomings import SHORTCOMINGS
from studyapp.core.authoring.stock.tasks import TASKS
from studyapp.core.authoring.stock.themes import Theme, nearest_first, theme_of
from studyapp.core.authoring.stock.viewpoints import VIEWPOINTS
from studyapp.core.extract.facts import StatementFact, StatementKind
from studyapp.core.text.folding import fold

T = TypeVar("T")

RATIO = 1.6
_TOO_ALIKE = 70


def other_bodies(material: Material, doer: Body, task: str) -> list[str]:
    """Doers of the article who stand apart, then sisters and stock; none that the task names."""
    said = fold(task)
    named = [each for each, _ in material.all_tasks if each.persons == doer.persons and apart(each, doer)]
    stock = [*turned(material, sisters(doer), task), *turned(material, pool(doer), task)]
    absent = [each for each in stock if not material.spoken.holds(each.name)]
    fitting = _kinds_once([*named, *absent])
    return [each.name for each in fitting if not _shares_words(fold(each.name), said)]


def other_tasks(material: Material, doer: Body, right: Sequence[str]) -> list[str]:
    """What the article asks of bodies apart from this one, then tasks it does not speak of."""
    named = [task for body, task in material.all_tasks if apart(body, doer)]
    return _unlike([*named, *free_tasks(material, right[0])], right)


def other_aims(material: Material, aim: StatementFact) -> list[str]:
    """What else the article says is aimed at, then aims it does not speak of."""
    named = [
        plain(each.text)
        for each in material.facts.statements
        if each.kind is StatementKind.AIM and each.span != aim.span
    ]
    return _unlike([*named, *_free(material, AIMS, aim.text)], [aim.text])


def free_tasks(material: Material, seed: str) -> list[str]:
    """Stock tasks of which the article says nothing, those of the seed's own field first."""
    return _free(material, TASKS, seed)


def free_requirements(material: Material, seed: str) -> list[str]:
    return [each for each in turned(material, REQUIREMENTS, seed) if not material.spoken.holds(each)]


def free_definitions(material: Material, seed: str) -> list[str]:
    """What the article says other things are, then stock."""
    said = [
        plain(each.text)
        for each in material.facts.statements
        if each.kind is StatementKind.VIEWPOINT and each.subject and plain(each.text) != seed
    ]
    stock = [each for each in turned(material, DEFINITIONS, seed) if not material.spoken.holds(each)]
    return _unlike([*said, *stock], [seed])


def free_causes(material: Material, seed: str) -> list[str]:
    return [each for each in turned(material, CAUSES, seed) if not material.spoken.holds(each)]


def free_viewpoints(material: Material, seed: str) -> list[str]:
    return [each for each in turned(material, VIEWPOINTS, seed) if not material.spoken.holds(each)]


def free_shortcomings(material: Material, seed: str) -> list[str]:
    return [each for each in turned(material, SHORTCOMINGS, seed) if not material.spoken.holds(each)]


def _free(material: Material, stock: Mapping[Theme, Sequence[str]], seed: str) -> list[str]:
    by_theme = (
        turned(material, stock[theme], seed) for theme in nearest_first(theme_of(seed, material.theme))
    )
    return [each for words in by_theme for each in words if not material.spoken.holds(each)]


def turned(material: Material, words: Iterable[T], seed: str) -> list[T]:
    """In an order that the place decides, so that the same wrong answers do not come each time."""
    order = list(words)
    rng_of(f"{material.article.id}{seed}").shuffle(order)
    return order


def fitting(candidates: Iterable[str], key: str, count: int) -> list[str]:
    """The first `count` of like length, at least one of them as long as the key where one is."""
    near = [each for each in candidates if _even(each, key)]
    if len(near) < count:
        return []
    chosen = near[:count]
    if all(len(each) < len(key) for each in chosen):
        longer = next((each for each in near[count:] if len(each) >= len(key)), None)
        chosen = [*chosen[:-1], longer] if longer else chosen
    return chosen


def _even(one: str, other: str) -> bool:
    longer, shorter = max(len(one), len(other)), min(len(one), len(other))
    return longer <= shorter * RATIO or longer < 24


def _unlike(candidates: Sequence[str], right: Sequence[str]) -> list[str]:
    kept: list[str] = []
    taken = [_words_in_order(each) for each in right]
    for each in candidates:
        words = _words_in_order(each)
        if extractOne(words, taken, scorer=fuzz.ratio, score_cutoff=_TOO_ALIKE) is None:
            kept.append(each)
            taken.append(words)
    return kept


@lru_cache(maxsize=4096)
def _words_in_order(text: str) -> str:
    """Stock is compared again for each article, so it is folded once."""
    return " ".join(sorted(fold(text).split()))


def _kinds_once(bodies: Sequence[Body]) -> list[Body]:
    """No two wrong answers of one kind either; bodies with names of their own are no kind."""
    kept: list[Body] = []
    for each in bodies:
        if not any(each.kinds & other.kinds and not (each.single and other.single) for other in kept):
            kept.append(each)
    return kept


def _shares_words(name: str, said: str) -> bool:
    words = [word for word in name.split() if word not in {"cac", "va", "cap", "nguoi", "dan"}]
    return any(" ".join(pair) in said for pair in pairwise(words))
