"""Builds the window on an application: first start, then one learner's pages, each made when first shown."""

import gc
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from studyapp.app import Application, LearnerSession, open_backups
from studyapp.core.ids import LearnerId
from studyapp.paths import Paths
from studyapp.services.profiles import Learner
from studyapp.ui import language, motion, theme
from studyapp.ui.failures import Failures
from studyapp.ui.jobs import JobRunner
from studyapp.ui.lock import take
from studyapp.ui.main_window import MainWindow, open_sized
from studyapp.ui.navigation import Page, PageId, Visit
from studyapp.ui.opening import Opening
from studyapp.ui.surroundings import Surroundings
from studyapp.ui.theme import Appearance
from studyapp.ui.widgets.fault_dialog import SentenceDialog
from studyapp.wording import shell

if TYPE_CHECKING:
    from studyapp.ui.one_window import Door

AFTER_PAINT_MS = 300


class Program(QObject):
    """The first start if there is no learner yet, else the window of the last one."""

    def __init__(
        self,
        application: Application,
        surroundings: Surroundings,
        on_window: Callable[[QWidget], None] = lambda _window: None,
    ) -> None:
        super().__init__()
        self._application = application
        self._surroundings = surroundings
        self._on_window = on_window
        self.jobs = JobRunner()
        self.window: QWidget | None = None
        self.learner: Learner | None = None
        self._door: Door | None = None

    def open(self, learner: LearnerId | None = None) -> None:
        """That learner's window, or the last one's."""
        last = None if learner else self._application.last_learner()
        chosen = learner or (last.id if last else None)
        if chosen is None:
            self.begin_anew()
        else:
            self._begin(chosen)

    def begin_anew(self) -> None:
        self._show(first_start(self._application, lambda learner: self._begin(learner.id)))

    def open_door(self) -> None:
        """A second start brings this window forward from now on. Loads QtNetwork: after the paint."""
        from studyapp.ui.one_window import Door

        self._door = Door(self._application.paths.data)
        self._door.rung.connect(self._come_forward)

    def close(self) -> None:
        self.jobs.close()
        if self._door is not None:
            self._door.close()

    def _come_forward(self) -> None:
        from studyapp.ui.one_window import raise_window

        if self.window is not None:
            raise_window(self.window)

    def _begin(self, learner: LearnerId) -> None:
        session = self._application.open_learner(learner)
        window = learner_window(self._application, session, self.jobs, self._surroundings)
        self.learner = session.learner
        page = PageId.SETTINGS if self._surroundings.greeting else PageId.TODAY
        window.visit(Visit(page))  # before it is shown, so that Qt lays it out but once
        self._show(window)

    def _show(self, window: QWidget) -> None:
        before, self.window = self.window, window
        self._on_window(window)
        open_sized(window)
        if before is not None:
            before.close()
            before.deleteLater()


def run(paths: Paths, on_window: Callable[[QWidget], None] = lambda _window: None) -> int:
    """Until the last window is closed; the exit code."""
    qt = theme.make_application(shell.PROGRAM)
    qt.setApplicationDisplayName(shell.PROGRAM)
    language.install(paths.resources)
    theme.install(paths.resources)
    lock = take(paths.data)
    if lock is None:
        return raise_other(paths.data)
    failures = Failures(paths.logs)
    failures.install()
    opening = Opening(
        paths, lambda application, around: Program(application, around, on_window), on_window, Surroundings()
    )
    # From within the loop: a fault in it is then said like any other, instead of ending the program.
    QTimer.singleShot(0, opening.open)
    QTimer.singleShot(AFTER_PAINT_MS, collect_garbage)
    if failures.last_crash:
        QTimer.singleShot(0, lambda: tell_crash(failures.last_crash, paths.logs, opening.window))
    code = qt.exec()
    opening.close()
    failures.uninstall()
    return code


def collect_garbage() -> None:
    """Again, after `studyapp.window` stopped it; what a start has made is never looked at."""
    gc.freeze()
    gc.enable()


def raise_other(data: Path) -> int:
    """The window that is open on this profile comes to the front; where it does not answer, a sentence."""
    from studyapp.ui.one_window import ring  # only a second start needs it

    return 0 if ring(data) else stopped(shell.ALREADY_OPEN)


def tell_crash(crash: str, folder: Path, window: QWidget | None) -> None:
    from studyapp.ui.widgets.crash_dialog import CrashDialog  # hardly ever needed

    dialog = CrashDialog(crash, folder, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def stopped(sentence: str) -> int:
    SentenceDialog(shell.START_FAULT_TITLE, sentence).exec()
    return 1


def learner_window(
    application: Application, session: LearnerSession, jobs: JobRunner, surroundings: Surroundings
) -> MainWindow:
    """Catches up with the shipped packs first, so that the first page counts their cards."""
    application.refresh_shipped()
    session.study.enrol()
    chosen = session.settings.settings()
    theme.current().apply(Appearance(chosen.theme), chosen.text_percent)
    motion.reduce(chosen.reduced_motion)
    return MainWindow(Pages(application, session, jobs, surroundings).makers())


class Pages:
    """The one place that imports pages: each when it is first shown, so that the window opens at once."""

    def __init__(
        self, application: Application, session: LearnerSession, jobs: JobRunner, surroundings: Surroundings
    ) -> None:
        self._application = application
        self._session = session
        self._jobs = jobs
        self._surroundings = surroundings

    def makers(self) -> Mapping[PageId, Callable[[], Page]]:
        return {
            PageId.TODAY: self._today,
            PageId.LIBRARY: self._library,
            PageId.STUDY: self._study,
            PageId.PRACTICE: self._practice,
            PageId.PROGRESS: self._progress,
            PageId.AUTHORING: self._authoring,
            PageId.SETTINGS: self._settings,
        }

    def _today(self) -> Page:
        from studyapp.ui.viewmodels.today import TodayViewModel
        from studyapp.ui.views.today import TodayPage

        own, clock = self._session, self._surroundings.clock
        return TodayPage(TodayViewModel(own.study, own.attempts, own.progress, own.reading, clock))

    def _library(self) -> Page:
        from studyapp.ui.viewmodels.library import LibraryViewModel
        from studyapp.ui.viewmodels.search import SearchViewModel
        from studyapp.ui.views.library import LibraryPage

        library, authoring = self._application.library, self._application.authoring
        reader = LibraryViewModel(library, self._session.reading, authoring, self._session.study)
        return LibraryPage(reader, SearchViewModel(library))

    def _study(self) -> Page:
        from studyapp.ui.viewmodels.study import StudyViewModel
        from studyapp.ui.views.study import StudyPage

        own, around = self._session, self._surroundings
        model = StudyViewModel(own.study, own.settings, own.progress, around.clock, around.monotonic)
        return StudyPage(model)

    def _practice(self) -> Page:
        from studyapp.ui.viewmodels.practice import PracticeViewModel
        from studyapp.ui.views.practice import PracticePage

        own = self._session
        return PracticePage(PracticeViewModel(own.quiz, self._application.library, own.own_cards, own.study))

    def _progress(self) -> Page:
        from studyapp.ui.viewmodels.progress import ProgressViewModel
        from studyapp.ui.views.progress import ProgressPage

        return ProgressPage(ProgressViewModel(self._session.progress))

    def _authoring(self) -> Page:
        from studyapp.core.authoring.draft import Approver
        from studyapp.formats.article_file import read_article_file, text_of_rich
        from studyapp.ui.viewmodels.authoring import AuthoringViewModel, Readers
        from studyapp.ui.views.authoring import AuthoringPage

        own = self._session
        readers = Readers(read_article_file, text_of_rich)
        return AuthoringPage(
            AuthoringViewModel(
                self._application.authoring,
                own.study,
                self._jobs,
                readers,
                lambda: Approver(own.learner.id, own.settings.name()),
            )
        )

    def _settings(self) -> Page:
        from studyapp.ui.about import about_program
        from studyapp.ui.viewmodels.backups import BackupsViewModel
        from studyapp.ui.viewmodels.settings import SettingsViewModel
        from studyapp.ui.views.settings import SettingsPage

        paths, own, around = self._application.paths, self._session, self._surroundings
        about = around.about or about_program(paths.data)
        backups = open_backups(paths, around.clock)
        return SettingsPage(
            SettingsViewModel(own.settings, about, around.greeting),
            BackupsViewModel(backups, own.learner.id, self._jobs, around.restore),
        )


def first_start(application: Application, begin: Callable[[Learner], None]) -> QWidget:
    from studyapp.ui.viewmodels.first_start import FirstStartViewModel
    from studyapp.ui.views.first_start import FirstStart  # only ever needed once

    model = FirstStartViewModel(application.create_learner)
    model.begun.connect(begin)
    return FirstStart(model)
