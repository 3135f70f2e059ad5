"""The page Cài đặt, drawn from its state; look and text size change while it is shown."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLineEdit, QWidget

from studyapp.ui import motion, theme
from studyapp.ui.navigation import Page, Visit
from studyapp.ui.theme import Appearance, px
from studyapp.ui.viewmodels.backups import BackupsViewModel
from studyapp.ui.viewmodels.settings import SettingsViewModel
from studyapp.ui.views.settings_backups import BackupsView
from studyapp.ui.widgets import banner, buttons
from studyapp.ui.widgets.breaking import BreakingText
from studyapp.ui.widgets.composing import finish_composing
from studyapp.ui.widgets.keys_dialog import KeysDialog
from studyapp.ui.widgets.layouts import column, row
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.panel import Panel, Rule
from studyapp.ui.widgets.reflow import Reflow
from studyapp.ui.widgets.scroll import PageHeader, PageScroll
from studyapp.ui.widgets.text import Muted, Role, Text
from studyapp.ui.widgets.toggles import Segments, Stepper
from studyapp.wording import backups, keys, settings

WIDEST = 920
CONTROL_WIDTH = 400
LONGEST_NAME = 80


class SettingsPage(Page):
    def __init__(self, model: SettingsViewModel, copies: BackupsViewModel) -> None:
        super().__init__()
        self._model = model
        self._backups = BackupsView(copies)
        self._problem = named(banner.Banner(banner.PROBLEM), "problem")
        self._notice = named(banner.Banner(banner.GOOD), "notice")
        self._name = named(QLineEdit(), "name", settings.NAME)
        self._save_name = named(buttons.outlined(settings.SAVE_NAME), "save_name")
        text_size = Stepper(settings.TEXT_SIZE, least=100, most=200, step=10, unit=settings.PERCENT)
        self._text_size = named(text_size, "text_size")
        self._theme = named(Segments(settings.THEMES, settings.THEME), "theme")
        self._motion = named(Segments(settings.MOTION_CHOICES, settings.MOTION), "motion")
        new_per_day = Stepper(settings.NEW_PER_DAY, least=0, most=100, step=5)
        self._new_per_day = named(new_per_day, "new_per_day")
        self._ratings = named(Segments(settings.RATING_CHOICES, settings.RATINGS), "ratings")
        self._folder = named(BreakingText(), "data_folder")
        self._open_folder = named(buttons.outlined(settings.OPEN_FOLDER, icon="folder-open"), "open_folder")
        self._version = named(Text(role=Role.MEDIUM), "version")
        self._components = named(Muted(), "components")
        self._lay_out()
        self._connect()

    def enter(self, visit: Visit) -> None:
        self._model.refresh()
        self._backups.refresh()
        self._show_name(self._model.state.name)

    def _connect(self) -> None:
        self._model.changed.connect(self._render)
        self._save_name.clicked.connect(self._rename)
        self._name.returnPressed.connect(self._rename)
        self._text_size.changed.connect(self._model.set_text_percent)
        self._theme.chosen.connect(self._model.set_theme)
        self._motion.chosen.connect(lambda at: self._model.set_reduced_motion(at == 1))
        self._new_per_day.changed.connect(self._model.set_new_per_day)
        self._ratings.chosen.connect(lambda at: self._model.set_four_ratings(at == 1))
        self._open_folder.clicked.connect(self._show_folder)

    def _render(self) -> None:
        state = self._model.state
        self._problem.say(state.problem)
        self._notice.say(state.notice)
        if state.notice:
            self._show_name(state.name)
        self._text_size.show_value(state.text_percent)
        self._theme.choose(state.theme)
        self._motion.choose(int(state.reduced_motion))
        self._new_per_day.show_value(state.new_per_day)
        self._ratings.choose(int(state.four_ratings))
        self._folder.set_text(state.data_folder)
        self._version.set_text(state.version)
        self._components.set_text(state.components)
        theme.current().apply(Appearance(state.theme_name), state.text_percent)
        motion.reduce(state.reduced_motion)

    def _show_name(self, name: str) -> None:
        """A long one from its beginning."""
        self._name.setText(name)
        self._name.setCursorPosition(0)

    def _rename(self) -> None:
        finish_composing()
        self._model.rename(self._name.text())

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._model.state.data_folder))

    def _lay_out(self) -> None:
        scroll = PageScroll(widest=WIDEST)
        column(self).addWidget(scroll)
        header = PageHeader(settings.TITLE, settings.SUBTITLE)
        for block in (header, self._problem, self._notice, *self._groups()):
            scroll.column.addWidget(block)
        scroll.column.addStretch(1)

    def _groups(self) -> tuple[QWidget, ...]:
        self._name.setMaxLength(LONGEST_NAME)
        theme.follow(self._name, lambda: self._name.setMinimumHeight(px(46)))
        naming = QWidget()
        across = row(naming, gap=12)
        across.addWidget(self._name, 1)
        across.addWidget(self._save_name)
        return (
            group(settings.LEARNER, line(settings.NAME, settings.NAME_NOTE, naming)),
            group(
                settings.LOOK,
                line(settings.TEXT_SIZE, settings.TEXT_SIZE_NOTE, self._text_size),
                line(settings.THEME, settings.THEME_NOTE, self._theme),
                line(settings.MOTION, settings.MOTION_NOTE, self._motion),
            ),
            group(
                settings.STUDY,
                line(settings.NEW_PER_DAY, settings.NEW_PER_DAY_NOTE, self._new_per_day),
                line(settings.RATINGS, settings.RATINGS_NOTE, self._ratings),
            ),
            group(settings.DATA, self._data()),
            group(backups.GROUP, self._backups),
            group(keys.TITLE, line(keys.SHOW, keys.NOTE, self._keys())),
            group(settings.ABOUT, self._version, self._components, Muted(settings.ABOUT_NOTE), ruled=False),
        )

    def _data(self) -> QWidget:
        held = QWidget()
        lines = column(held, gap=12)
        lines.addWidget(self._folder)
        lines.addWidget(self._open_folder, 0, Qt.AlignmentFlag.AlignLeft)
        return line(settings.FOLDER, settings.FOLDER_NOTE, held)

    def _keys(self) -> QWidget:
        held = QWidget()
        show = named(buttons.outlined(keys.SHOW, key=keys.KEY), "show_keys")
        show.clicked.connect(lambda: KeysDialog(self).open())
        column(held).addWidget(show, 0, Qt.AlignmentFlag.AlignLeft)
        return held


def group(title: str, *parts: QWidget, ruled: bool = True) -> Panel:
    panel = Panel(gap=16 if ruled else 8)
    panel.column.addWidget(Text(title, Role.CARD_TITLE))
    for at, part in enumerate(parts):
        if at and ruled:
            panel.column.addWidget(Rule())
        panel.column.addWidget(part)
    return panel


def line(title: str, note: str, control: QWidget) -> Reflow:
    """What is set and why at the left, the control at the right; under it where it is narrow."""
    words = QWidget()
    lines = column(words, gap=2)
    lines.addWidget(Text(title, Role.MEDIUM))
    lines.addWidget(Muted(note))
    across = Reflow(gap=24, needs=760)
    across.add(words, 1, align=Qt.AlignmentFlag.AlignVCenter)
    across.add(control, width=CONTROL_WIDTH)
    return across
