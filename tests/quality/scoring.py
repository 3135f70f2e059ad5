"""Reads the judges' forms: how many questions hold, which gates fail, how far the judges agree."""

import csv
import json
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.quality import normal
from tests.quality.controls import CARDS
from tests.quality.sampling import GATES
from tests.quality.stats import kappa, wilson

YES, NO = {"y", "yes", "có", "1"}, {"n", "no", "không", "0"}
WORTH = {"0", "1", "2"}

Label = dict[str, Any]


class FormError(ValueError):
    """A form that is not filled in as RUBRIC.md asks."""


@dataclass(frozen=True, slots=True)
class Judgement:
    failed: frozenset[str]
    worth: int
    keep: bool

    @property
    def valid(self) -> bool:
        return not self.failed


def read_form(path: Path, labels: list[Label]) -> dict[int, Judgement]:
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    form = {int(row["n"]): judgement(row, path) for row in rows}
    missing = {label["n"] for label in labels} - form.keys()
    if missing:
        raise FormError(f"{path.name}: no judgement of {sorted(missing)}")
    return form


def judgement(row: dict[str, str], path: Path) -> Judgement:
    failed = set()
    for gate in GATES[:-1]:
        if not is_yes(row, gate, path):
            failed.add(gate)
    worth = (row["R7"] or "").strip()
    if worth not in WORTH:
        raise FormError(f"{path.name}: question {row['n']}: R7 must be 0, 1 or 2, not {worth!r}")
    if worth == "0":
        failed.add("R7")
    return Judgement(frozenset(failed), int(worth), is_yes(row, "keep", path))


def is_yes(row: dict[str, str], column: str, path: Path) -> bool:
    said = (row[column] or "").strip().casefold()
    if said not in YES | NO:
        raise FormError(f"{path.name}: question {row['n']}: {column} must be y or n, not {said!r}")
    return said in YES


def read_labels(path: Path) -> list[Label]:
    labels: list[Label] = json.loads(path.read_text("utf-8"))
    return labels


def share(hits: int, of: int) -> str:
    low, high = wilson(hits, of)
    return f"{hits}/{of} = {hits / of:.3f} ({low:.3f}-{high:.3f})" if of else "0/0"


def report(labels: list[Label], forms: list[dict[int, Judgement]]) -> str:
    generated = [label for label in labels if label["origin"] == "generated"]
    lines = ["generated questions, valid (both judges)   |   each judge"]
    by_type: dict[str, list[Label]] = defaultdict(list)
    for label in generated:
        by_type[label["type"]].append(label)
    for type, group in [*sorted(by_type.items()), ("all", generated)]:
        lines.append(f"{type:12} {validity(group, forms)}")
    lines += ["", "failures per gate (questions that a judge failed there)"]
    lines += [f"{gate}  " + "   ".join(gate_failures(gate, generated, forms)) for gate in GATES]
    both = [[form[label["n"]] for form in forms] for label in generated]
    lines += [
        "",
        f"worth 2 (core), both    {share(sum(all(j.worth == 2 for j in js) for js in both), len(both))}",
        f"kept without an edit    {share(sum(all(j.keep for j in js) for js in both), len(both))}",
    ]
    return "\n".join([*lines, "", *controls_report(labels, forms)])


def validity(group: list[Label], forms: list[dict[int, Judgement]]) -> str:
    both = sum(all(form[label["n"]].valid for form in forms) for label in group)
    each = [sum(form[label["n"]].valid for label in group) for form in forms]
    return f"{share(both, len(group))}   |   " + "   ".join(share(hits, len(group)) for hits in each)


def gate_failures(gate: str, group: list[Label], forms: list[dict[int, Judgement]]) -> list[str]:
    return [str(sum(gate in form[label["n"]].failed for label in group)) for form in forms]


def controls_report(labels: list[Label], forms: list[dict[int, Judgement]]) -> list[str]:
    lines = []
    if len(forms) == 2:
        ones, twos = ([form[label["n"]].valid for label in labels] for form in forms)
        lines.append(f"kappa on valid / invalid, whole sheet: {kappa(ones, twos):.2f}")
    broken = [label for label in labels if label["origin"] == "broken"]
    good = [label for label in labels if label["origin"] == "good"]
    for at, form in enumerate(forms, 1):
        caught = sum(not form[label["n"]].valid for label in broken)
        named = sum(label["gate"] in form[label["n"]].failed for label in broken)
        passed = sum(form[label["n"]].valid for label in good)
        lines.append(
            f"judge {at}: broken ones caught {share(caught, len(broken))}, at the gate meant {named};"
            f" good ones by hand passed {share(passed, len(good))}"
        )
        lines += [
            f"   missed: {label['n']} ({label['gate']}, {label['how']})"
            for label in broken
            if form[label["n"]].valid
        ]
    return lines


def solved(labels: list[Label], path: Path) -> str:
    """How many generated items a solver answered as keyed, per type."""
    said = {}
    for line in path.read_text("utf-8").splitlines():
        n, _, answer = line.partition("\t")
        said[int(n)] = answer
    by_type: dict[str, list[bool]] = defaultdict(list)
    for label in labels:
        if label["origin"] == "generated" and label["type"] not in CARDS and label["n"] in said:
            by_type[label["type"]].append(right(label, said[label["n"]]))
    return "\n".join(f"{type:12} {share(sum(hits), len(hits))}" for type, hits in sorted(by_type.items()))


def right(label: Label, said: str) -> bool:
    if label["type"] in {"single", "multiple", "true_false"}:
        return set(said.upper().replace(",", " ").split()) == set(label["key"])
    key, given = ([normal.plain(each) for each in these] for these in (label["key"], said.split("|")))
    if label["type"] == "order":
        return key == given
    return given[0] in key if label["type"] == "fill_in" else set(key) == set(given)
