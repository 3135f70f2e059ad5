"""Colours, sizes and fonts of the window, switched live; `px`, `color`, `font` and `follow` read them."""

import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

FAMILIES = ["Be Vietnam Pro", "DejaVu Sans"]
BASE_SIZE = 16
NARROW_WINDOW = 1100
NARROW_SCALE = 1.25
LOW_WINDOW = 380


class Token(StrEnum):
    """What a colour is for; its value depends on the mode."""

    BG = "bg"
    SURFACE = "surface"
    SUNK = "sunk"
    LINE = "line"
    BORDER = "border"
    TEXT = "text"
    MUTED = "muted"
    PRIMARY = "primary"
    ON = "on"
    SOFT = "soft"
    GOOD = "good"
    GOOD_SOFT = "good_soft"
    BAD = "bad"
    BAD_SOFT = "bad_soft"
    WARN = "warn"
    WARN_SOFT = "warn_soft"
    MARK = "mark"
    HEAT_1 = "heat_1"
    HEAT_2 = "heat_2"
    HEAT_3 = "heat_3"
    HEAT_4 = "heat_4"


Tokens = Mapping[Token, str]

LIGHT: Tokens = {
    Token.BG: "#F4F6F9",
    Token.SURFACE: "#FFFFFF",
    Token.SUNK: "#EEF1F6",
    Token.LINE: "#DCE1E9",
    Token.BORDER: "#7B8698",
    Token.TEXT: "#18212F",
    Token.MUTED: "#525D6E",
    Token.PRIMARY: "#1F5FA8",
    Token.ON: "#FFFFFF",
    Token.SOFT: "#E4EEF8",
    Token.GOOD: "#1E6B41",
    Token.GOOD_SOFT: "#E5F3EA",
    Token.BAD: "#A8321F",
    Token.BAD_SOFT: "#FBEAE6",
    Token.WARN: "#7A4E00",
    Token.WARN_SOFT: "#FBF1DC",
    Token.MARK: "#FFF0B8",
    Token.HEAT_1: "#C3D8EE",
    Token.HEAT_2: "#86B0DC",
    Token.HEAT_3: "#3A76B6",
    Token.HEAT_4: "#1F5FA8",
}
DARK: Tokens = {
    Token.BG: "#12161D",
    Token.SURFACE: "#1A2029",
    Token.SUNK: "#232B36",
    Token.LINE: "#2E3845",
    Token.BORDER: "#71809A",
    Token.TEXT: "#E9EDF3",
    Token.MUTED: "#A9B4C4",
    Token.PRIMARY: "#82B4F0",
    Token.ON: "#0C1D33",
    Token.SOFT: "#1E3149",
    Token.GOOD: "#7CCB9C",
    Token.GOOD_SOFT: "#1A3326",
    Token.BAD: "#F0998A",
    Token.BAD_SOFT: "#3B2320",
    Token.WARN: "#E5BE6C",
    Token.WARN_SOFT: "#372C16",
    Token.MARK: "#4A3F14",
    Token.HEAT_1: "#243F5E",
    Token.HEAT_2: "#3A6699",
    Token.HEAT_3: "#5E95D2",
    Token.HEAT_4: "#82B4F0",
}

ROLES = {
    QPalette.ColorRole.Window: Token.BG,
    QPalette.ColorRole.Base: Token.SURFACE,
    QPalette.ColorRole.AlternateBase: Token.SUNK,
    QPalette.ColorRole.Button: Token.SURFACE,
    QPalette.ColorRole.ToolTipBase: Token.SURFACE,
    QPalette.ColorRole.Text: Token.TEXT,
    QPalette.ColorRole.WindowText: Token.TEXT,
    QPalette.ColorRole.ButtonText: Token.TEXT,
    QPalette.ColorRole.ToolTipText: Token.TEXT,
    QPalette.ColorRole.PlaceholderText: Token.MUTED,
    QPalette.ColorRole.Highlight: Token.PRIMARY,
    QPalette.ColorRole.Accent: Token.PRIMARY,
    QPalette.ColorRole.HighlightedText: Token.ON,
    QPalette.ColorRole.Link: Token.PRIMARY,
}


class Appearance(StrEnum):
    """What the learner chose; `SYSTEM` follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """`changed` comes after colours and sizes are in force everywhere."""

    changed = Signal()

    def __init__(self, resources: Path) -> None:
        super().__init__()
        self.resources = resources
        self.appearance = Appearance.SYSTEM
        self.tokens = LIGHT
        self.scale = 1.0
        self._template = (resources / "style.qss").read_text("utf-8")

    def apply(self, appearance: Appearance, percent: int) -> None:
        """Puts the look in force on the whole application; nothing happens where it already is."""
        tokens = DARK if _wants_dark(appearance) else LIGHT
        same = tokens is self.tokens and percent == round(self.scale * 100)
        self.appearance = appearance
        if not (same and _application().styleSheet()):
            self.tokens, self.scale = tokens, percent / 100
            self._put_in_force()

    def follow_system(self) -> None:
        self.apply(self.appearance, round(self.scale * 100))

    def style_sheet(self) -> str:
        colours = {token.value: value for token, value in self.tokens.items()}
        sized = re.sub(r"(\d+)px", lambda found: f"{self.px(int(found[1]))}px", self._template)
        return Template(sized).substitute(colours)

    def palette(self) -> QPalette:
        palette = QPalette()
        for role, token in ROLES.items():
            palette.setColor(role, QColor(self.tokens[token]))
        disabled = QColor(self.tokens[Token.MUTED])
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, disabled)
        return palette

    def px(self, size: float) -> int:
        return round(size * self.scale)

    def _put_in_force(self) -> None:
        application = _application()
        application.setPalette(self.palette())
        application.setFont(self._font(BASE_SIZE, QFont.Weight.Normal))
        application.setStyleSheet(self.style_sheet())
        self.changed.emit()

    def _font(self, size: int, weight: int) -> QFont:
        made = QFont(FAMILIES)
        made.setPixelSize(self.px(size))
        made.setWeight(QFont.Weight(weight))
        return made


_current: Theme | None = None
# As an argument: by `setStyle` PySide would make QStyle with all its lists, which costs a start 5 ms.
STYLE = ("-style", "Fusion")


def make_application(name: str) -> QApplication:
    """The one that is there, or a new one in the style that the sheet is written for."""
    existing = QApplication.instance()
    return existing if isinstance(existing, QApplication) else QApplication([name, *STYLE])


def install(resources: Path) -> Theme:
    """Gives the application its fonts and theme before any widget is made; later calls find them."""
    global _current
    if _current is not None:
        return _current
    for path in sorted((resources / "fonts").glob("BeVietnamPro-*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
    _current = Theme(resources)
    _current.apply(Appearance.SYSTEM, 100)
    QGuiApplication.styleHints().colorSchemeChanged.connect(_current.follow_system)
    return _current


def current() -> Theme:
    assert _current is not None, "theme.install was not called"
    return _current


def px(size: float) -> int:
    """A length given at 100 %, in the pixels of the chosen text size."""
    return current().px(size)


def color(token: Token) -> QColor:
    return QColor(current().tokens[token])


def font(size: int, weight: int = QFont.Weight.Normal) -> QFont:
    return current()._font(size, weight)


def is_narrow(window_width: int) -> bool:
    """Whether side columns go under the main one and the rail shows icons only."""
    return window_width < NARROW_WINDOW or current().scale > NARROW_SCALE


def is_low(window_height: int) -> bool:
    """Whether what usually stands still at the edge of the window must make room for the rest."""
    return window_height < px(LOW_WINDOW)


def follow(owner: QObject, apply: Callable[[], None]) -> None:
    """Calls `apply` now and after each change of the theme, as long as `owner` lives."""
    _Follower(owner, apply)


class _Follower(QObject):
    """A child of its owner, so Qt ends the connection with it; a bare lambda would outlive the widget."""

    def __init__(self, owner: QObject, apply: Callable[[], None]) -> None:
        super().__init__(owner)
        self._apply = apply
        current().changed.connect(self._run)
        apply()

    def _run(self) -> None:
        self._apply()


def _wants_dark(appearance: Appearance) -> bool:
    """Without a desktop that tells, the scheme is unknown and counts as light."""
    if appearance is Appearance.SYSTEM:
        return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return appearance is Appearance.DARK


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application
