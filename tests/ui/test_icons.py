"""Icons take the theme's colour and size."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from studyapp.ui import icons, theme
from studyapp.ui.theme import Appearance, Theme, Token

SOURCE = Path(__file__).resolve().parents[2] / "studyapp" / "ui"


def inks(image: QImage) -> set[str]:
    """Colours of the fully opaque pixels."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_an_icon_is_drawn_in_the_tokens_colour(look: Theme, appearance: Appearance) -> None:
    look.apply(appearance, 200)
    drawn = icons.pixmap("square", Token.PRIMARY, 24).toImage()
    assert QColor(theme.color(Token.PRIMARY)).name() in inks(drawn)
    assert "#000000" not in inks(drawn)


@pytest.mark.parametrize(("percent", "side"), [(100, 20), (150, 30), (200, 40)])
def test_an_icon_grows_with_the_text(look: Theme, percent: int, side: int) -> None:
    look.apply(Appearance.LIGHT, percent)
    assert icons.pixmap("house", Token.TEXT, 20).size().toTuple() == (side, side)


def test_every_icon_the_window_names_is_there(resources: Path) -> None:
    shipped = {path.stem for path in (resources / "icons").glob("*.svg")}
    text = "\n".join(path.read_text("utf-8") for path in SOURCE.rglob("*.py"))
    named = set(re.findall(r'icon="([a-z0-9-]+)"', text)) | set(
        re.findall(r'IconLabel\(\s*"([a-z0-9-]+)"', text)
    )
    assert named
    assert named <= shipped
