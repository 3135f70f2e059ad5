"""One state of one window, as tests look at it."""

from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QWidget


@dataclass(frozen=True)
class Scene:
    """`window` is what has the keyboard: the program's own, or a dialog over it."""

    name: str
    window: QWidget

    @property
    def is_dialog(self) -> bool:
        return isinstance(self.window, QDialog)
