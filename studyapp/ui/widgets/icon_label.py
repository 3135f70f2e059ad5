"""An icon that stands beside words and takes the theme's colour."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel

from studyapp.ui import icons, theme
from studyapp.ui.theme import Token


class IconLabel(QLabel):
    """Pure decoration: the words beside it say the same, so it has no name. Drawn once it is shown."""

    def __init__(self, name: str, token: Token = Token.PRIMARY, size: int = 20) -> None:
        super().__init__()
        self._name, self._token, self._size = name, token, size
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.follow(self, self._fit)

    def set_icon(self, name: str, token: Token) -> None:
        self._name, self._token = name, token
        self._redraw()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._redraw()

    def _fit(self) -> None:
        self.setFixedSize(theme.px(self._size), theme.px(self._size))
        self._redraw()

    def _redraw(self) -> None:
        if self.isVisible():
            self.setPixmap(icons.pixmap(self._name, self._token, self._size))
