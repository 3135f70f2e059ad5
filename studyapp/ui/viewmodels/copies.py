"""Copies as rows: of whom, when, and what they hold, in words."""

from dataclasses import dataclass
from pathlib import Path

from studyapp.core.backups.summary import LearnerSummary, LibrarySummary
from studyapp.services.backups import KeptCopy
from studyapp.wording import backups


@dataclass(frozen=True, slots=True)
class CopyRow:
    """`subject` is whose file it is a copy of; empty where it cannot be read, and so not be restored."""

    path: Path
    made: str
    subject: str
    holds: str

    @property
    def is_readable(self) -> bool:
        return bool(self.subject)


def row_of(copy: KeptCopy) -> CopyRow:
    made = backups.moment(copy.made)
    match copy.summary:
        case LearnerSummary(name=name, reviews=reviews, attempts=attempts):
            return CopyRow(
                copy.path, made, backups.of_learner(name), backups.learner_holds(reviews, attempts)
            )
        case LibrarySummary(packs=packs, articles=articles):
            return CopyRow(copy.path, made, backups.LIBRARY, backups.library_holds(packs, articles))
        case None:
            return CopyRow(copy.path, made, "", backups.UNREADABLE)
