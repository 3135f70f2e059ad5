"""Reads a marked article (README.md has the notation): its plain text, and every mark with its exact span."""

import re
from dataclasses import dataclass, field

NBSP_SHOWN = "⍽"
SEPARATOR = "---"
KINDS = {
    "t": "task",
    "r": "requirement",
    "a": "aim",
    "v": "viewpoint",
    "d": "deadline",
    "c": "cause",
    "n": "new",
}
TOKEN = re.compile(r"⟦(?P<open>[^|⟦⟧{}]*)\||(?P<close>⟧)|\{(?P<note>[^{}]*)\}")
PREFIX = re.compile(r"(?P<title>T> )|(?P<heading>H> )|X:(?P<reason>[a-z]+)> ")


class MarkError(ValueError):
    """A slip in a marked article, with the line it stands in."""


@dataclass(frozen=True, slots=True)
class Span:
    start: int
    end: int

    def overlap(self, other: "Span") -> int:
        return max(0, min(self.end, other.end) - max(self.start, other.start))

    @property
    def length(self) -> int:
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Mark:
    """A tagged piece: `d1`, `h1` mention a fact of the head; `n`, `c`, `f`, `l` are facts themselves."""

    code: str
    arguments: tuple[str, ...]
    optional: bool
    span: Span
    text: str

    def argument(self, at: int) -> str:
        return self.arguments[at] if at < len(self.arguments) else ""


@dataclass(frozen=True, slots=True)
class Said:
    kind: str
    who: str


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence, or a clause of a long one; `worthy` ones are the reference key points."""

    span: Span
    text: str
    worthy: bool
    unworthy: bool
    statements: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Furniture:
    """A line or a piece of one that is not the article's own text."""

    span: Span
    reason: str


@dataclass(frozen=True, slots=True)
class Head:
    """A fact told above the text; a field that begins with "?" may be given by the program or left out."""

    code: str
    fields: tuple[str, ...]
    optional: bool

    def field(self, at: int) -> str:
        return self.fields[at] if at < len(self.fields) else "-"


@dataclass(slots=True)
class Marked:
    text: str = ""
    decomposed: bool = False
    heads: list[Head] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    units: list[Unit] = field(default_factory=list)
    furniture: list[Furniture] = field(default_factory=list)

    @property
    def body(self) -> str:
        """What is left without the furniture."""
        pieces, at = [], 0
        for each in sorted(self.furniture, key=lambda each: each.span.start):
            pieces.append(self.text[at : each.span.start])
            at = each.span.end
        return "".join([*pieces, self.text[at:]])

    def heads_of(self, letter: str) -> list[Head]:
        return [head for head in self.heads if head.code.rstrip("0123456789") == letter]

    def marks_of(self, code: str) -> list[Mark]:
        return [mark for mark in self.marks if mark.code == code]


def parse(source: str) -> Marked:
    """Raises a MarkError for an unclosed tag, a body line without its sentence note, an unknown code."""
    above, found, below = source.partition(f"\n{SEPARATOR}\n")
    if not found:
        raise MarkError(f"no line {SEPARATOR!r} between head and text")
    marked = Marked()
    for line in above.splitlines():
        read_head(marked, line)
    lines = below.rstrip("\n").split("\n")
    for at, line in enumerate(lines):
        read_line(marked, line)
        if at + 1 < len(lines):
            marked.text += "\n"
    check(marked)
    return marked


def read_head(marked: Marked, line: str) -> None:
    if not line.strip() or line.startswith("%"):
        return
    if line == "nfd":
        marked.decomposed = True
        return
    code, _, rest = line.partition(" ")
    fields = tuple(each.strip() for each in rest.split("|"))
    marked.heads.append(Head(code.rstrip("?"), fields, code.endswith("?")))


def read_line(marked: Marked, line: str) -> None:
    prefix = PREFIX.match(line)
    begin = len(marked.text)
    rest = read_tags(marked, line[prefix.end() :] if prefix else line, is_body=prefix is None)
    if prefix and prefix["reason"]:
        marked.furniture.append(Furniture(Span(begin, len(marked.text)), prefix["reason"]))
    if prefix is None and marked.text[rest:].strip():
        raise MarkError(f"no note after the last sentence: {line[-60:]!r}")


def read_tags(marked: Marked, line: str, *, is_body: bool) -> int:
    """Appends the line's plain text; returns where its last sentence ended."""
    opened: list[tuple[int, str]] = []
    sentence = len(marked.text)
    at = 0
    for token in TOKEN.finditer(line):
        marked.text += line[at : token.start()].replace(NBSP_SHOWN, "\u00a0")
        at = token.end()
        if token["open"] is not None:
            opened.append((len(marked.text), token["open"]))
        elif token["close"]:
            if not opened:
                raise MarkError(f"a tag is closed that was not opened: {line[:60]!r}")
            close(marked, *opened.pop())
        elif is_body:
            sentence = close_unit(marked, sentence, token["note"])
        else:
            raise MarkError(f"a sentence note outside the body: {line[:60]!r}")
    if opened:
        raise MarkError(f"a tag is not closed: {opened[-1][1]!r}")
    marked.text += line[at:].replace(NBSP_SHOWN, "\u00a0")
    return sentence


def close(marked: Marked, begin: int, label: str) -> None:
    code, _, rest = label.partition(" ")
    arguments = tuple(each.strip() for each in rest.split(";")) if rest else ()
    span = Span(begin, len(marked.text))
    if code == "x":
        marked.furniture.append(Furniture(span, rest))
        return
    text = marked.text[begin:]
    marked.marks.append(Mark(code.rstrip("?"), arguments, code.endswith("?"), span, text))


def close_unit(marked: Marked, begin: int, note: str) -> int:
    end = len(marked.text)
    skipped = max([each.span.end for each in marked.furniture if each.span.start >= begin], default=begin)
    body = marked.text[skipped:end]
    start = end - len(body.lstrip())
    parts = [each.strip() for each in note.split(";") if each.strip()]
    said = tuple(statement(each) for each in parts if each not in {"k", "u"})
    marked.units.append(Unit(Span(start, end), marked.text[start:end], "k" in parts, "u" in parts, said))
    return end


def statement(part: str) -> Said:
    letter, _, who = part.partition(":")
    if letter not in KINDS:
        raise MarkError(f"unknown sentence note {part!r}")
    return Said(KINDS[letter], who.strip())


def check(marked: Marked) -> None:
    """Every mention has its head, every head its mention, every person's name stands in the text."""
    heads = {head.code for head in marked.heads if head.code != "p"}
    mentioned = {mark.code.removesuffix("t") for mark in marked.marks if mark.code[0] in "dh"}
    if heads != mentioned:
        raise MarkError(f"heads and mentions differ: {sorted(heads ^ mentioned)}")
    for mark in marked.marks:
        if mark.code[0] not in "dh" and mark.code not in {"n", "c", "f", "l"}:
            raise MarkError(f"unknown tag {mark.code!r} on {mark.text!r}")
        if not mark.text.strip():
            raise MarkError(f"an empty tag {mark.code!r}")
    for head in marked.heads_of("p"):
        if head.field(0) not in marked.text:
            raise MarkError(f"the person is not in the text: {head.field(0)!r}")
