"""Labels by role and tone: `Text`, `Title`, `Muted`, `Section`; content is escaped, long lines wrap."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from studyapp.ui.theme import px
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


WIDEST_HINT = 640
RESTYLED = {QEvent.Type.FontChange, QEvent.Type.StyleChange}  # a margin at the right changes no height
MEASURED = {Role.LEAD, Role.READING, Role.BODY, Role.MEDIUM, Role.STRONG}
LONGEST_LINE = "Trọng tâm của chính sách dân số được chuyển sang dân số và phát triển, từ đó"
CLOSE_SET = {Role.TITLE, Role.HERO, Role.SECTION, Role.CARD_TITLE, Role.BRAND, Role.ANSWER}


class Text(QLabel):
    """A wrapping label may be as narrow as its longest word; one that does not wrap keeps its width.

    Lines to read stop at about 75 characters, however wide the label is, unless it is to use its whole width.
    """

    def __init__(
        self,
        text: str = "",
        role: Role = Role.BODY,
        tone: Tone = Tone.TEXT,
        *,
        wrap: bool = True,
        selectable: bool = False,
        whole_width: bool = False,
    ) -> None:
        super().__init__()
        self._is_rich = False
        self._stops = wrap and role in MEASURED and not whole_width
        self._heights: dict[int, int] = {}
        self._longest: int | None = None
        self.setProperty("role", role.value)
        self.setProperty("tone", tone.value)
        self.setWordWrap(wrap)
        self.setTextFormat(Qt.TextFormat.RichText if wrap else Qt.TextFormat.PlainText)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        if selectable:
            # by mouse alone: by keyboard each paragraph would be one more stop for Tab
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._centre_lines()
        self.set_text(text)

    def set_text(self, text: str) -> None:
        self._is_rich = False
        self.setAccessibleName(text)
        self.setText(self._spaced(rich.escaped(text)) if self.wordWrap() and text else text)

    def set_rich(self, html: str, spoken: str) -> None:
        """`html` is made with `rich`, `spoken` is the same in plain text."""
        self._is_rich = True
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setText(self._spaced(html))
        self.setAccessibleName(spoken)

    def _spaced(self, html: str) -> str:
        return html if self.property("role") in CLOSE_SET else rich.paragraph(html)

    def setText(self, text: str) -> None:
        self._heights.clear()
        super().setText(text)

    def heightForWidth(self, width: int) -> int:
        """Kept: nested layouts ask some hundred times each, and every answer lays the text out anew."""
        inner = min(width, self._measure()) if self._stops else width
        if inner not in self._heights:
            self._heights[inner] = super().heightForWidth(inner + self.contentsMargins().right())
        return self._heights[inner]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stop_lines()

    def sizeHint(self) -> QSize:
        """One line if it is not too long; a plain label would ask for a narrow block."""
        if not self._flows():
            return super().sizeHint()
        width = min(self._width_of(self.accessibleName().split("\n")), px(WIDEST_HINT))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        if not self._flows():
            return super().minimumSizeHint()
        return QSize(self._width_of(rich.words(self.accessibleName())), self.fontMetrics().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in RESTYLED:
            self._heights.clear()
        if event.type() == QEvent.Type.FontChange:
            self._longest = None
            self._centre_lines()

    def _flows(self) -> bool:
        return self.wordWrap() and bool(self.text())

    def _width_of(self, pieces: Sequence[str]) -> int:
        self.ensurePolished()
        font = self.font()
        if self._is_rich:  # parts of it may stand out in weight
            font.setWeight(max(font.weight(), QFont.Weight.DemiBold))
        return max(map(QFontMetrics(font).horizontalAdvance, pieces), default=0) + 2

    def _centre_lines(self) -> None:
        """Qt adds the room between lines under each; half of it goes above, to keep a line in the middle."""
        if self.wordWrap() and self.property("role") not in CLOSE_SET:
            half = round(self.fontMetrics().height() * (rich.LINE_HEIGHT - 100) / 200)
            self._heights.clear()
            self.setContentsMargins(0, half, 0, -half)
            self._stop_lines()

    def _stop_lines(self) -> None:
        """What lies beyond the longest line becomes a margin."""
        at_right = bool(self.alignment() & Qt.AlignmentFlag.AlignRight)
        beyond = max(0, self.width() - self._measure()) if self._stops and not at_right else 0
        margins = self.contentsMargins()
        if margins.right() != beyond:
            margins.setRight(beyond)
            self.setContentsMargins(margins)

    def _measure(self) -> int:
        if self._longest is None:
            self._longest = self.fontMetrics().horizontalAdvance(LONGEST_LINE)
        return self._longest

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
    def __init__(self, text: str = "", *, wrap: bool = True, whole_width: bool = False) -> None:
        super().__init__(text, Role.BODY, Tone.MUTED, wrap=wrap, whole_width=whole_width)


def set_style(widget: QWidget, name: str, value: str) -> None:
    """Sets a property that the style sheet asks about, and has it looked at again."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.updateGeometry()
