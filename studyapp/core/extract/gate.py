"""What is refused before anything is saved: empty, too large, marked secret, not Vietnamese, too little."""

import re
from itertools import islice

from studyapp.core.errors import ClassifiedText, EmptyText, NotVietnamese, TooLargeText, TooLittleText
from studyapp.core.text.language import is_vietnamese
from studyapp.core.text.normalise import matching, nfc
from studyapp.core.text.sentences import paragraphs, sentences

LONGEST = 1_000_000

_FEWEST_SENTENCE_WORDS = 8
_FEWEST_WORDS = 60
_FEWEST_LETTERS = 20
_LONGEST_CELL, _LONGEST_LINE = 60, 2_000
_SENTENCE_END = tuple('.!?…;:”"')

_MARK = r"(?P<mark>tuyệt *mật|tối *mật|mật)"
_CELL = re.compile(rf"[\[(*\"“ -]*(?:(?:tài liệu|văn bản|bản|dấu|đóng dấu)\s*:?\s*)?{_MARK}[\])*\"” .!-]*$")
_LABELLED = re.compile(rf"(?:mức độ|cấp độ|độ|mức) mật\s*[:\-]\s*[\[(“\"]*{_MARK}\b")
_CELLS = re.compile(r" {2,}|\||\t")
_SPACED = re.compile(r"\W*\w(?:\s+\w)+\W*$")


def check(text: str, name: str | None = None) -> None:
    """Raises the kind of InputError that fits; `name` is the file's."""
    if len(text) > LONGEST:
        raise TooLargeText(name, len(text), LONGEST)
    source = nfc(text)
    view = matching(source)
    if not view.strip():
        raise EmptyText(name)
    if mark := secrecy_mark(source):
        raise ClassifiedText(name, mark)
    if not _has_letters(view):
        raise TooLittleText(name)
    if not is_vietnamese(view):
        raise NotVietnamese(name)
    if not _has_sentence(view):
        raise TooLittleText(name)


def secrecy_mark(text: str) -> str | None:
    """The mark of a line or cell that holds nothing else, or of a labelled line; never a word in prose."""
    for line in nfc(text).splitlines():
        if "ậ" in line.lower() and (found := _mark_of_line(line)):
            return " ".join(found["mark"].upper().replace("MẬT", " MẬT").split())
    return None


def _mark_of_line(line: str) -> re.Match[str] | None:
    """A cell beside others must be in capitals: there a place or a person may be called Mật."""
    labelled = _LABELLED.search(matching(line).lower())
    if labelled or len(line) > _LONGEST_LINE:
        return labelled
    cells = [cell for cell in _CELLS.split(line) if len(cell) < _LONGEST_CELL and cell.strip()]
    alone = [line, *(cell for cell in cells if len(cells) == 1 or cell.isupper())]
    marks = (_CELL.match(matching(_closed_up(each)).strip().lower()) for each in alone)
    return next(filter(None, marks), None)


def _closed_up(cell: str) -> str:
    """ "M Ậ T" as one word; other cells as they are."""
    return "".join(cell.split()) if _SPACED.match(cell) else cell


def _has_letters(view: str) -> bool:
    letters = (character for character in view if character.isalpha())
    return sum(1 for _ in islice(letters, _FEWEST_LETTERS)) == _FEWEST_LETTERS


def _has_sentence(view: str) -> bool:
    """One whole sentence, or as many words as an article without full stops would have."""
    if sum(1 for _ in islice(re.finditer(r"\S+", view), _FEWEST_WORDS)) == _FEWEST_WORDS:
        return True
    return any(
        len(view[start:end].split()) >= _FEWEST_SENTENCE_WORDS and view[start:end].endswith(_SENTENCE_END)
        for line in paragraphs(view)
        for start, end in sentences(view, *line)
    )
