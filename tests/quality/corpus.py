"""The marked articles on disk: their split, their plain text, and what the program makes of them."""

import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from studyapp.formats.documents import load_documents
from studyapp.formats.record import record
from studyapp.services import build as building
from tests.import_rules import ROOT
from tests.quality.marks import Marked, parse

HERE = Path(__file__).parent
FOLDERS = {"open": HERE / "articles", "held_out": HERE / "held_out"}

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Article:
    name: str
    path: Path
    marked: Marked

    @property
    def stored(self) -> str:
        """The text as its site would have sent it."""
        text = self.marked.text + "\n"
        return unicodedata.normalize("NFD" if self.marked.decomposed else "NFC", text)


def articles(split: str) -> list[Article]:
    paths = sorted(FOLDERS[split].glob("*.marks"))
    return [Article(path.stem, path, parse(path.read_text("utf-8"))) for path in paths]


def write_plain(split: str) -> list[Path]:
    """Writes each article's text beside its marks; returns what was written."""
    written = []
    for article in articles(split):
        path = article.path.with_suffix(".txt")
        path.write_text(article.stored, "utf-8", newline="\n")
        written.append(path)
    return written


@cache
def known_documents() -> Any:
    return load_documents(ROOT / "content" / "documents.toml")


def built(text: str, name: str) -> Json:
    """The record that `studyapp build` prints for this text."""
    return record(building.build(text, known_documents(), name=name))
