"""An executor that runs nothing until the test says so."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QCoreApplication

from studyapp.core.errors import StudyError
from studyapp.core.watch import Cancelled


@dataclass
class Waiting:
    """`drain` runs what was submitted and delivers it."""

    queue: list[tuple[Callable[[], Any], Future[Any]]] = field(default_factory=list)
    is_shut: bool = False

    def submit(self, work: Callable[[], Any], /) -> Future[Any]:
        future: Future[Any] = Future()
        self.queue.append((work, future))
        return future

    def shutdown(self) -> None:
        self.is_shut = True

    def drain(self) -> None:
        for work, future in self.queue:
            try:
                future.set_result(work())
            except (StudyError, Cancelled, ZeroDivisionError) as error:
                future.set_exception(error)
        self.queue.clear()
        QCoreApplication.processEvents()
