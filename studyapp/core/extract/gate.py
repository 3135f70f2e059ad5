"""What is refused before anything is saved: empty, too large, marked secret, not Vietnamese, too little."""

import re
from itertools import islice

from studyapp.core.errors import ClassifiedText, EmptyText, NotVietnamese, TooLargeText, TooLittleText
from studyapp.core.text.language import is_vietnamese
from studyapp.core.text.normalise import matching, nfc
from studyapp.core.text.sentences import paragraphs, sentences

LONGEST = 2_000_000

_FEWEST_SENTENCE_WORDS = 8
_FEWEST_WORDS = 60
_FEWEST_LETTERS = 20
_SENTENCE_END = tuple('.!?…;:”"')

_MARK = r"(?P<mark>tuyệt mật|tối mật|mật)"
_CELL = re.compile(rf"[\[(*\"“ ]*(?:(?:tài liệu|văn bản|bản|dấu|đóng dấu)\s*:?\s*)?{_MARK}[\])*\"” .!]*$")
_LABELLED = re.compile(rf"(?:mức độ|cấp độ|độ|mức) mật\s*[:\-]\s*[\[(“\"]*{_MARK}\b")
_CELLS = re.compile(r" {2,}|\||\t")


def check(text: str, name: str | None = None) -> None:
    """Raises the kind of InputError that fits; `name` is the file's."""
    if len(text) > LONGEST:
        raise TooLargeText(name, len(text), LONGEST)
    source = nfc(text)
    view = matching(source)
    if not view.strip():
        raise EmptyText(name)
    if mark := secrecy_mark(source.lower()):
        raise ClassifiedText(name, mark)
    if not _has_letters(view):
        raise TooLittleText(name)
    if not is_vietnamese(view):
        raise NotVietnamese(name)
    if not _has_sentence(view):
        raise TooLittleText(name)


def secrecy_mark(text: str) -> str | None:
    """The mark of a line or cell that holds nothing else, or of a labelled line; never a word in prose."""
    for line in text.splitlines():
        if "mật" not in line:
            continue
        labelled = _LABELLED.search(matching(line))
        cells = (_CELL.match(matching(cell).strip()) for cell in _CELLS.split(line) if len(cell) < 60)
        if found := labelled or next(filter(None, cells), None):
            return found["mark"].upper()
    return None


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
