"""A pack: what the library holds about one resolution or one imported article."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from studyapp.core.ids import KeyPointId, PackId
from studyapp.core.library.document import Document
from studyapp.core.library.evidence import Source
from studyapp.core.library.key_point import KeyPoint
from studyapp.core.library.origin import Origin


class Layout(StrEnum):
    """How a section's key points are shown: as paragraphs, or as a table of figures."""

    TEXT = "text"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Section:
    title: str
    key_points: tuple[KeyPointId, ...]
    layout: Layout = Layout.TEXT


@dataclass(frozen=True, slots=True)
class Pack:
    """`subject` is the short name in lists, `shelf` its conference, `as_of` how far its sources reach.

    `checked` is whether the summary was compared with the whole official text.
    """

    id: PackId
    origin: Origin
    title: str
    subject: str
    shelf: str
    as_of: date
    document: Document | None
    sources: tuple[Source, ...]
    sections: tuple[Section, ...]
    key_points: tuple[KeyPoint, ...]
    checked: bool = False
