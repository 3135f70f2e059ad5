"""Copies in the page Cài đặt: a row for each, with what it holds and the button that puts it back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from studyapp.ui.viewmodels.backups import BackupsViewModel
from studyapp.ui.viewmodels.copies import CopyRow
from studyapp.ui.widgets import banner, buttons
from studyapp.ui.widgets.layouts import clear, column, row
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.reflow import Reflow
from studyapp.ui.widgets.text import Muted, Role, Text
from studyapp.wording import backups


class BackupsView(QWidget):
    def __init__(self, model: BackupsViewModel) -> None:
        super().__init__()
        self._model = model
        self._now = named(buttons.outlined(backups.NOW, icon="archive"), "back_up_now")
        self._notice = named(banner.Banner(banner.GOOD), "backup_notice")
        self._problem = named(banner.Banner(banner.PROBLEM), "backup_problem")
        self._none = named(Muted(backups.NONE_YET), "no_copies")
        self._more = named(buttons.link(backups.SHOW_ALL, icon="chevron-down"), "show_all_copies")
        self._rows = QWidget()
        self._list = column(self._rows, gap=14)
        self._lay_out()
        self._now.clicked.connect(model.back_up_now)
        self._more.clicked.connect(model.show_all)
        model.changed.connect(self._render)

    def refresh(self) -> None:
        self._model.refresh()

    def _render(self) -> None:
        state = self._model.state
        self._now.set_text(backups.WORKING if state.is_working else backups.NOW)
        self._now.setEnabled(not state.is_working)
        self._notice.say(state.notice)
        self._problem.say(state.problem)
        self._none.setVisible(not state.rows)
        self._more.setVisible(state.has_more)
        clear(self._list)
        for at, copy in enumerate(state.rows):
            self._list.addWidget(self._asking(copy) if copy.path == state.asked else self._row(at, copy))

    def _row(self, at: int, copy: CopyRow) -> Reflow:
        line = _beside(_words(copy.made, f"{copy.subject}: {copy.holds}." if copy.subject else copy.holds))
        if copy.is_readable:
            button = named(buttons.outlined(backups.RESTORE, icon="rotate-ccw"), f"restore_{at}")
            button.setAccessibleName(f"{backups.RESTORE}: {copy.made}, {copy.subject}, {copy.holds}")
            button.clicked.connect(lambda: self._ask(copy))
            line.add(button, align=Qt.AlignmentFlag.AlignVCenter)
        return line

    def _asking(self, copy: CopyRow) -> Reflow:
        """Stands where the row was, with the keyboard on the answer that changes nothing."""
        line = _beside(_words(f"{copy.made}, {copy.subject}", backups.ASK))
        answers = QWidget()
        across = row(answers, gap=12)
        self._leave = named(buttons.outlined(backups.LEAVE), "leave_copy")
        confirm = named(buttons.primary(backups.CONFIRM), "confirm_restore")
        self._leave.clicked.connect(lambda: self._model.ask(None))
        confirm.clicked.connect(self._model.confirm)
        for button in (confirm, self._leave):
            across.addWidget(button)
        line.add(answers, align=Qt.AlignmentFlag.AlignVCenter)
        return line

    def _ask(self, copy: CopyRow) -> None:
        self._model.ask(copy.path)
        self._leave.setFocus()

    def _lay_out(self) -> None:
        top = _beside(_words(backups.TITLE, backups.NOTE))
        top.add(self._now, align=Qt.AlignmentFlag.AlignVCenter)
        lines = column(self, gap=16)
        for part in (top, self._notice, self._problem, self._none, self._rows):
            lines.addWidget(part)
        lines.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)


def _beside(words: QWidget) -> Reflow:
    across = Reflow(gap=24, needs=640)
    across.add(words, 1, align=Qt.AlignmentFlag.AlignVCenter)
    return across


def _words(title: str, note: str) -> QWidget:
    words = QWidget()
    lines = column(words, gap=2)
    lines.addWidget(Text(title, Role.MEDIUM))
    lines.addWidget(Muted(note))
    return words
