"""Labels by role and tone: `Text`, `Title`, `Muted`, `Section`; content is escaped, long lines wrap."""

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from studyapp.ui.widgets import rich


class Role(StrEnum):
    """Size and weight; resources/style.qss has the figures."""

    TITLE = "title"
    PROMPT = "prompt"
    ANSWER = "answer"
    HERO = "hero"
    STEM = "stem"
    SECTION = "section"
    CARD_TITLE = "card_title"
    BRAND = "brand"
    LEAD = "lead"
    READING = "reading"
    BODY = "body"
    MEDIUM = "medium"
    STRONG = "strong"
    CAPTION = "caption"
    SMALL = "small"


class Tone(StrEnum):
    TEXT = "text"
    MUTED = "muted"
    PRIMARY = "primary"
    ON = "on"
    GOOD = "good"
    BAD = "bad"
    WARN = "warn"


CLOSE_SET = {Role.TITLE, Role.HERO, Role.SECTION, Role.CARD_TITLE, Role.BRAND, Role.ANSWER}


class Text(QLabel):
    """A wrapping label may be as narrow as its longest word; one that does not wrap keeps its width."""

    def __init__(
        self,
        text: str = "",
        role: Role = Role.BODY,
        tone: Tone = Tone.TEXT,
        *,
        wrap: bool = True,
        selectable: bool = False,
    ) -> None:
        super().__init__()
        self.setProperty("role", role.value)
        self.setProperty("tone", tone.value)
        self.setWordWrap(wrap)
        self.setTextFormat(Qt.TextFormat.RichText if wrap else Qt.TextFormat.PlainText)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.set_text(text)

    def set_text(self, text: str) -> None:
        self.setAccessibleName(text)
        self.setText(self._spaced(rich.escaped(text)) if self.wordWrap() and text else text)

    def set_rich(self, html: str, spoken: str) -> None:
        """`html` is made with `rich`, `spoken` is the same in plain text."""
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setText(self._spaced(html))
        self.setAccessibleName(spoken)

    def _spaced(self, html: str) -> str:
        return html if self.property("role") in CLOSE_SET else rich.paragraph(html)

    def set_role(self, role: Role) -> None:
        set_style(self, "role", role.value)

    def set_tone(self, tone: Tone) -> None:
        set_style(self, "tone", tone.value)


class Title(Text):
    def __init__(self, text: str = "") -> None:
        super().__init__(text, Role.TITLE)


class Section(Text):
    def __init__(self, text: str = "") -> None:
        super().__init__(text, Role.SECTION)


class Muted(Text):
    def __init__(self, text: str = "", *, wrap: bool = True) -> None:
        super().__init__(text, Role.BODY, Tone.MUTED, wrap=wrap)


def set_style(widget: QWidget, name: str, value: str) -> None:
    """Sets a property that the style sheet asks about, and has it looked at again."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.updateGeometry()
