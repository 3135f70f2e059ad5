"""How much a database file holds, in the few numbers by which a person knows it again."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LearnerSummary:
    """`id` is the learner's own, whatever the file is called; answers taken back do not count."""

    id: str
    name: str
    reviews: int
    attempts: int


@dataclass(frozen=True, slots=True)
class LibrarySummary:
    packs: int
    articles: int


Summary = LearnerSummary | LibrarySummary
