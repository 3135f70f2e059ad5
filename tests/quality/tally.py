"""Counts hits, false finds and misses per field."""

from dataclasses import dataclass, field

from tests.quality.stats import wilson


@dataclass(slots=True)
class Score:
    tp: int = 0
    fp: int = 0
    fn: int = 0

    @property
    def precision(self) -> float:
        return self.tp / (self.tp + self.fp) if self.tp + self.fp else 1.0

    @property
    def recall(self) -> float:
        return self.tp / (self.tp + self.fn) if self.tp + self.fn else 1.0

    @property
    def precision_interval(self) -> tuple[float, float]:
        return wilson(self.tp, self.tp + self.fp)

    @property
    def recall_interval(self) -> tuple[float, float]:
        return wilson(self.tp, self.tp + self.fn)


@dataclass(slots=True)
class Tally:
    """`misses` says in words what went wrong, for the developer's eye."""

    article: str
    scores: dict[str, Score] = field(default_factory=dict)
    misses: list[str] = field(default_factory=list)

    def of(self, name: str) -> Score:
        return self.scores.setdefault(name, Score())

    def hit(self, name: str) -> None:
        self.of(name).tp += 1

    def false(self, name: str, what: object) -> None:
        self.of(name).fp += 1
        self.misses.append(f"{self.article}: {name}: không có trong bài / sai: {what}")

    def missed(self, name: str, what: object) -> None:
        self.of(name).fn += 1
        self.misses.append(f"{self.article}: {name}: bỏ sót: {what}")

    def wrong(self, name: str, wanted: object, got: object) -> None:
        """A value given, but another than the article's: a false find and a miss at once."""
        score = self.of(name)
        score.fp += 1
        score.fn += 1
        self.misses.append(f"{self.article}: {name}: phải là {wanted!r}, nhưng ra {got!r}")


def added(tallies: list[Tally]) -> dict[str, Score]:
    total: dict[str, Score] = {}
    for tally in tallies:
        for name, score in tally.scores.items():
            sum = total.setdefault(name, Score())
            sum.tp += score.tp
            sum.fp += score.fp
            sum.fn += score.fn
    return total
