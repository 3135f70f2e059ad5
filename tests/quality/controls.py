"""Questions written by hand, good or broken on purpose, and generated ones with the key moved."""

import tomllib
from dataclasses import dataclass, replace
from random import Random
from typing import Any

from tests.quality.corpus import HERE

CARDS = ("basic", "cloze", "list")


@dataclass(frozen=True, slots=True)
class Question:
    """A card or an item as judges see it: `right` are indexes of options, `answer` is written or paired."""

    article: str
    type: str
    stem: str
    options: tuple[str, ...]
    right: tuple[int, ...]
    answer: tuple[str, ...]
    sentences: tuple[str, ...]
    origin: str
    gate: str = ""
    how: str = ""
    id: str = ""


def controls() -> list[Question]:
    entries = tomllib.loads((HERE / "controls.toml").read_text("utf-8"))["control"]
    return [control(entry) for entry in entries]


def control(entry: dict[str, Any]) -> Question:
    options = tuple(entry.get("options", ()))
    paired = entry["type"] in {"match", "order"}
    return Question(
        article=entry["article"],
        type=entry["type"],
        stem=entry["stem"],
        options=() if paired else options,
        right=tuple(at - 1 for at in entry.get("right", ())),
        answer=options if paired else tuple(entry.get("answer", ())),
        sentences=tuple(entry["sentences"]),
        origin="broken" if "gate" in entry else "good",
        gate=entry.get("gate", ""),
        how=entry.get("how", ""),
    )


def with_moved_key(question: Question, rng: Random) -> Question | None:
    """The same question with another option keyed; None where there is no single key to move."""
    if len(question.right) != 1 or len(question.options) < 2:
        return None
    wrong = [at for at in range(len(question.options)) if at not in question.right]
    return replace(question, right=(rng.choice(wrong),), origin="broken", gate="R1", how="key moved")
