"""Wrong options: from the same article first, then from stock the article does not speak of."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain, islice, pairwise
from typing import TypeVar

from rapidfuzz import fuzz
from rapidfuzz.process import extractOne

from studyapp.core.authoring.bodies import Body, apart, sisters
from studyapp.core.authoring.ids import rng_of
from studyapp.core.authoring.material import Material
from studyapp.core.authoring.shaping import plain
from studyapp.core.authoring.stock.aims import AIMS
from studyapp.core.authoring.stock.tasks import TASKS
from studyapp.core.authoring.stock.themes import Theme, theme_of
from studyapp.core.extract.facts import StatementFact, StatementKind
from studyapp.core.text.folding import fold

T = TypeVar("T")

RATIO = 1.6
_TOO_ALIKE = 70
_LOOKED_AT = 40


def other_bodies(material: Material, doer: Body, task: str) -> list[str]:
    """Doers of the article who stand apart, then sisters of the same rank; none that the task names."""
    said = fold(task)
    named = [each for each, _ in material.all_tasks if each.persons == doer.persons and apart(each, doer)]
    absent = [each for each in turned(material, sisters(doer), task) if not material.spoken.holds(each.name)]
    fitting = _kinds_once([*named, *absent])
    return [each.name for each in fitting if not _shares_words(fold(each.name), said)]


def other_tasks(material: Material, doer: Body, right: Sequence[str]) -> Iterator[str]:
    """What the article asks of bodies of the same sort apart from this one."""
    named = (task for body, task in material.all_tasks if body.persons == doer.persons and apart(body, doer))
    return _unlike(named, right)


def other_aims(material: Material, aim: StatementFact) -> Iterator[str]:
    """What else the article says is aimed at, then aims it does not speak of."""
    named = (
        plain(each.text)
        for each in material.facts.statements
        if each.kind is StatementKind.AIM and each.span != aim.span
    )
    return _unlike(chain(named, _of_field(material, AIMS, aim.text)), [aim.text])


def free_tasks(material: Material, seed: str) -> Iterator[str]:
    """Stock tasks of which the article says nothing, those of the seed's own field first."""
    return _of_field(material, TASKS, seed)


def absent(material: Material, stock: Iterable[str], seed: str) -> Iterator[str]:
    """What of a stock the article does not speak of; only as much is looked at as is taken."""
    return (each for each in turned(material, stock, seed) if not material.spoken.holds(each))


def _of_field(material: Material, stock: Mapping[Theme, Sequence[str]], seed: str) -> Iterator[str]:
    """Of the seed's own theme, then of study: every text here is about that, other themes would stand out."""
    themes = dict.fromkeys((theme_of(seed, Theme.PARTY), Theme.STUDY))
    return chain.from_iterable(absent(material, stock[theme], seed) for theme in themes)


def turned(material: Material, words: Iterable[T], seed: str) -> list[T]:
    """In an order that the place decides, so that the same wrong answers do not come each time."""
    order = list(words)
    rng_of(f"{material.article.id}{seed}").shuffle(order)
    return order


def fitting(candidates: Iterable[str], key: str, count: int) -> list[str]:
    """The first `count` of like length, at least one of them as long as the key where one is."""
    near = (each for each in candidates if _even(each, key))
    chosen = list(islice(near, count))
    if len(chosen) < count:
        return []
    if all(len(each) < len(key) for each in chosen):
        longer = next((each for each in islice(near, _LOOKED_AT) if len(each) >= len(key)), None)
        chosen = [*chosen[:-1], longer] if longer else chosen
    return chosen


def _even(one: str, other: str) -> bool:
    longer, shorter = max(len(one), len(other)), min(len(one), len(other))
    return longer <= shorter * RATIO or longer < 24


def _unlike(candidates: Iterable[str], right: Sequence[str]) -> Iterator[str]:
    taken = [_words_in_order(each) for each in right]
    for each in candidates:
        words = _words_in_order(each)
        if extractOne(words, taken, scorer=fuzz.ratio, score_cutoff=_TOO_ALIKE) is None:
            taken.append(words)
            yield each


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
