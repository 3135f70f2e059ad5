"""What applies to a run or paragraph: its own properties, else its styles', else the document's."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from studyapp.core.text.legacy_fonts import Legacy, legacy_of_font
from studyapp.formats.word.names import Element, child, switch, value, w

_SLOTS = (("hAnsi", "hAnsiTheme"), ("ascii", "asciiTheme"))
_LONGEST_CHAIN = 30
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


@dataclass(frozen=True, slots=True)
class Look:
    legacy: Legacy | None
    hidden: bool


class Styles:
    def __init__(self, styles: Element | None, theme: Element | None) -> None:
        self._root = styles
        self._theme = theme
        self._looks: dict[tuple[object, ...], Look] = {}
        found = () if styles is None else styles.iter(w("style"))
        self._styles = {style.get(w("styleId")): style for style in found}

    def look(self, run: Element | None, paragraph_style: str | None) -> Look:
        """Of a run with the properties `run` in a paragraph of that style."""
        own = _own(run)
        character_style = value(run, "rStyle")
        key = (own, character_style, paragraph_style)
        if key not in self._looks:
            self._looks[key] = self._resolved([own, *self._inherited(character_style, paragraph_style)])
        return self._looks[key]

    def chain(self, style: str | None) -> Iterator[Element]:
        """The style, the one it is based on, and so on; without a name, the one of plain paragraphs."""
        seen: set[str | None] = set()
        current = style if style in self._styles else self._plain
        while current in self._styles and current not in seen and len(seen) < _LONGEST_CHAIN:
            seen.add(current)
            yield self._styles[current]
            current = value(self._styles[current], "basedOn")

    def name(self, style: str | None) -> str:
        return (value(self._styles.get(style), "name") or "").lower()

    @cached_property
    def _plain(self) -> str | None:
        for name, style in self._styles.items():
            if style.get(w("type")) == "paragraph" and style.get(w("default")) in {"1", "true"}:
                return str(name)
        return None

    @cached_property
    def _theme_fonts(self) -> dict[str, str]:
        """By the first word of the theme's names: "minorHAnsi" is "minor"."""
        found = {}
        for kind in ("major", "minor"):
            path = f".//{_DRAWING}{kind}Font/{_DRAWING}latin"
            latin = None if self._theme is None else self._theme.find(path)
            found[kind] = "" if latin is None else latin.get("typeface", "")
        return found

    def _inherited(self, character_style: str | None, paragraph_style: str | None) -> Iterator["_Own"]:
        if character_style in self._styles:
            yield from (_own(child(style, "rPr")) for style in self.chain(character_style))
        yield from (_own(child(style, "rPr")) for style in self.chain(paragraph_style))
        yield _own(child(child(child(self._root, "docDefaults"), "rPrDefault"), "rPr"))

    def _resolved(self, layers: list["_Own"]) -> Look:
        fonts = [next((layer.fonts[at] for layer in layers if layer.fonts[at]), "") for at in (0, 1)]
        encodings = [
            legacy_of_font(self._theme_fonts.get(font[1:6], "") if font[:1] == "+" else font)
            for font in fonts
        ]
        hidden = next((layer.hidden for layer in layers if layer.hidden is not None), False)
        return Look(encodings[0] or encodings[1], hidden)


@dataclass(frozen=True, slots=True)
class _Own:
    """What one set of properties says itself; a font of the theme begins with "+"."""

    fonts: tuple[str, str]
    hidden: bool | None


def _own(properties: Element | None) -> _Own:
    return _Own(_fonts(child(properties, "rFonts")), switch(properties, "vanish"))


def _fonts(fonts: Element | None) -> tuple[str, str]:
    """Letters beyond ASCII, where the old encodings have theirs, come first."""
    if fonts is None:
        return "", ""
    found = []
    for slot, theme in _SLOTS:
        of_theme = fonts.get(w(theme))
        found.append(f"+{of_theme}" if of_theme else fonts.get(w(slot), ""))
    return found[0], found[1]
