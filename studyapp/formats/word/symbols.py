"""Signs of symbol fonts, which a file keeps in the private area, as the Unicode signs they show."""

import re

_SHOWN = {
    0xF02D: "-",
    0xF0A7: "▪",
    0xF0A8: "□",
    0xF0AE: "→",
    0xF0B3: "≥",
    0xF0A3: "≤",
    0xF0B0: "°",
    0xF0B1: "±",
    0xF0B7: "•",
    0xF0B4: "×",
    0xF0D8: "➢",
    0xF0E0: "→",
    0xF0E8: "➔",
    0xF0FC: "✓",
    0xF0FE: "☑",
}
_PRIVATE = re.compile("[\uf000-\uf0ff]")


def shown_symbols(text: str) -> str:
    """Letters that only a symbol font shows and no table here knows are left out."""
    return _PRIVATE.sub(lambda found: _SHOWN.get(ord(found[0]), ""), text)
