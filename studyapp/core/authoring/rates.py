"""How the drafts fared with their reviewers, counted by writer and by doubt."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rate:
    """`kept` counts those kept without an edit; `name` is a writer's or a doubt's."""

    name: str
    kept: int
    mended: int
    rejected: int
    open: int

    @property
    def judged(self) -> int:
        return self.kept + self.mended + self.rejected

    @property
    def share_kept(self) -> float | None:
        """Of those judged; None where none was."""
        return self.kept / self.judged if self.judged else None


@dataclass(frozen=True, slots=True)
class Rates:
    """`refused` counts what was never shown, by flaw."""

    writers: tuple[Rate, ...]
    doubts: tuple[Rate, ...]
    refused: Mapping[str, int]
