"""The first start: a name, and the program begins."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from studyapp.core.errors import StudyError
from studyapp.wording import errors


@dataclass(frozen=True, slots=True)
class FirstStartState:
    problem: str = ""


class FirstStartViewModel(QObject):
    """`begun` carries what `create` made of the name."""

    changed = Signal()
    begun = Signal(object)

    def __init__(self, create: Callable[[str], object]) -> None:
        super().__init__()
        self._create = create
        self.state = FirstStartState()

    def begin(self, name: str) -> None:
        try:
            made = self._create(name)
        except StudyError as error:
            self.state = FirstStartState(errors.sentence(error))
            self.changed.emit()
        else:
            self.begun.emit(made)
