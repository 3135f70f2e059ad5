"""The figures as a table: what was measured, beside what, what is aimed at, and whether that is met."""

from collections.abc import Sequence
from dataclasses import dataclass

HEADINGS = ("", "ours", "beside", "ratio", "aim", "")


@dataclass(frozen=True)
class Row:
    """The aim is at most `most`, and at most `share` of what stands `beside`; without both there is none."""

    work: str
    ours: float
    unit: str = "ms"
    most: float | None = None
    beside: float | None = None
    share: float | None = None
    whose: str = "Anki"

    @property
    def aims(self) -> list[tuple[str, bool]]:
        found = []
        if self.most is not None:
            found.append((f"≤ {self.most:g}", self.ours <= self.most))
        if self.share is not None and self.beside is not None:
            factor = "" if self.share == 1 else f"{self.share:g} × "
            found.append((f"≤ {factor}{self.whose}", self.ours <= self.share * self.beside))
        return found

    def cells(self) -> tuple[str, ...]:
        return (
            self.work,
            f"{shown(self.ours)} {self.unit}",
            "" if self.beside is None else f"{self.whose} {shown(self.beside)}",
            "" if not self.beside else f"{self.ours / self.beside:.2f}",
            ", ".join(text for text, _ in self.aims),
            verdict([is_met for _, is_met in self.aims]),
        )


def shown(number: float) -> str:
    return f"{number:.3g}" if number < 100 else f"{number:.0f}"


def verdict(met: Sequence[bool]) -> str:
    if not met:
        return ""
    return "met" if all(met) else "MISSED"


def table(rows: Sequence[Row]) -> str:
    lines = [HEADINGS, *(row.cells() for row in rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )
