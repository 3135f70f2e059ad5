"""Drives the real window through the main job; pictures every page, light and dark, the same on each run."""

import os
import random
import sys
import tempfile
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QLineEdit, QWidget

from studyapp.app import Application, LearnerSession, open_application
from studyapp.core.ids import PackId
from studyapp.paths import Paths, find_paths
from studyapp.services.profiles import Learner
from studyapp.ui import language, theme
from studyapp.ui.jobs import JobRunner
from studyapp.ui.main_window import MainWindow
from studyapp.ui.navigation import Page, PageId, Visit
from studyapp.ui.start import first_start, learner_window
from studyapp.ui.surroundings import Surroundings
from studyapp.ui.theme import Appearance
from studyapp.ui.tour_hand import Camera, Inline, press, press_key, settle, show
from studyapp.ui.tour_history import BEGINNING, TODAY, TourClock, study_for_weeks
from studyapp.ui.viewmodels.settings import About
from studyapp.ui.views.documents_dialog import DocumentsDialog

USUAL, SMALL = (1280, 800), (1024, 600)
LEARNER = "Nguyễn Thị Hoa"
ABOUT = About("/home/hoa/HocNghiQuyet", version="1.0", qt="6.11", sqlite="3.40")
PACK = PackId("21-nq-tw-2017")
QUERY = "dan so"


class Guide:
    """One learner's way through the window; every step is a press, a key or typed text."""

    def __init__(self, camera: Camera, application: Application, clock: TourClock) -> None:
        self._camera = camera
        self._application = application
        self._clock = clock
        self._jobs = JobRunner(Inline())
        self._surroundings = Surroundings(clock, lambda: clock.now.timestamp(), ABOUT)
        self._session: LearnerSession | None = None
        self._window: QWidget | None = None

    def walk(self, article: Path) -> None:
        self.begin()
        self.look_round()
        study_for_weeks(self.session, self._clock)
        self.author(article)
        self.study()
        self.practise()
        self.look_back()
        self.see_it_large_and_small()
        self.window.close()

    @property
    def session(self) -> LearnerSession:
        assert self._session is not None
        return self._session

    @property
    def window(self) -> MainWindow:
        assert isinstance(self._window, MainWindow)
        return self._window

    @property
    def page(self) -> Page:
        assert self.window.page is not None
        return self.window.page

    def begin(self) -> None:
        window = first_start(self._application, self._open)
        show(window, USUAL)
        field = window.findChild(QLineEdit, "name")
        assert field is not None
        field.setText(LEARNER)
        self._camera.take(window, "bat-dau")
        press(window, "begin")
        window.close()

    def look_round(self) -> None:
        self.visit(Visit(PageId.TODAY), "hom-nay-ngay-dau")
        self.visit(Visit(PageId.LIBRARY), "thu-vien")
        self.visit(Visit(PageId.LIBRARY, pack=PACK), "doc-nghi-quyet")
        self.visit(Visit(PageId.LIBRARY, query=QUERY), "tim-kiem")

    def author(self, article: Path) -> None:
        self._clock.now = TODAY
        self.visit(Visit(PageId.AUTHORING), "soan-cau-hoi")
        self.look_at_documents()
        pack = self._imported(article)
        self.visit(Visit(PageId.AUTHORING, pack=pack), "duyet-cau-nhap")
        self.press("keep")
        self.press("reject")
        self.press("mend")
        self.shot("sua-cau-nhap")
        self.press("leave_edit")
        while self.is_shown("keep"):
            self.press("keep")
        self.shot("duyet-xong")

    def look_at_documents(self) -> None:
        self.press("show_documents")
        dialog = self.page.findChild(DocumentsDialog)
        assert isinstance(dialog, DocumentsDialog)
        self._camera.take(dialog, "van-ban-da-biet")
        press(dialog, "add_document")
        self._camera.take(dialog, "them-van-ban")
        dialog.reject()

    def study(self) -> None:
        self.visit(Visit(PageId.TODAY), "hom-nay")
        self.visit(Visit(PageId.STUDY, begin=True), "the-cau-hoi")
        self.key(Qt.Key.Key_Space)
        self.shot("the-tra-loi")
        for _ in range(500):
            if not self.is_shown("ratings"):
                break
            self.key(Qt.Key.Key_2)
            self._clock.wait(seconds=8)
            self.key(Qt.Key.Key_Space)
        self.shot("on-xong")

    def practise(self) -> None:
        self.visit(Visit(PageId.PRACTICE), "luyen-tap")
        self.visit(Visit(PageId.PRACTICE, pack=PACK, begin=True), "cau-hoi")
        self.answer(right=False)
        self.shot("tra-loi-sai")
        self.key(Qt.Key.Key_Return)
        self.answer(right=True)
        self.shot("tra-loi-dung")
        self.visit(Visit(PageId.TODAY), "hom-nay-dang-luyen")
        self.visit(Visit(PageId.PRACTICE, attempt=self.session.quiz.open_attempts()[0].id))
        while self.session.quiz.open_attempts():
            self.key(Qt.Key.Key_Return)
            if self._unanswered():
                self.answer(right=True)
        self.shot("ket-qua-luyen-tap")

    def look_back(self) -> None:
        self.visit(Visit(PageId.PROGRESS), "tien-do")
        self.visit(Visit(PageId.SETTINGS), "cai-dat")

    def see_it_large_and_small(self) -> None:
        self.window.resize(*SMALL)
        self.visit(Visit(PageId.TODAY), "hom-nay-man-hinh-nho")
        self.visit(Visit(PageId.LIBRARY, pack=PACK), "doc-man-hinh-nho")
        self.visit(Visit(PageId.PROGRESS), "tien-do-man-hinh-nho")
        self.window.resize(*USUAL)
        theme.current().apply(Appearance.LIGHT, 200)
        self.visit(Visit(PageId.TODAY), "hom-nay-chu-lon")
        self.visit(Visit(PageId.LIBRARY, pack=PACK), "doc-chu-lon")
        theme.current().apply(Appearance.LIGHT, 100)

    def answer(self, *, right: bool) -> None:
        """Chooses by key: the right option, or the first wrong one; a choice of several is then confirmed."""
        attempt = self.session.quiz.load(self.session.quiz.open_attempts()[0].id)
        assert attempt.current is not None
        item = attempt.items[attempt.current].item
        wrong = next(at for at, option in enumerate(item.options) if not option.correct)
        for position in item.key if right else (wrong,):
            self.key(Qt.Key(Qt.Key.Key_1 + position))
        if self._unanswered() == len([each for each in attempt.items if each.chosen is None]):
            self.key(Qt.Key.Key_Return)

    def visit(self, visit: Visit, name: str = "") -> None:
        self.window.visit(visit)
        settle()
        if name:
            self.shot(name)

    def shot(self, name: str) -> None:
        self._camera.take(self.window, name)

    def press(self, name: str) -> None:
        press(self.page, name)

    def key(self, key: Qt.Key) -> None:
        press_key(self.window.page or self.window, key)

    def is_shown(self, name: str) -> bool:
        page = self.window.page
        found = page.findChild(QWidget, name) if page else None
        return isinstance(found, QWidget) and found.isVisible()

    def _open(self, learner: Learner) -> None:
        self._session = self._application.open_learner(learner.id)
        self._window = learner_window(self._application, self._session, self._jobs, self._surroundings)
        theme.current().apply(Appearance.LIGHT, 100)
        show(self._window, USUAL)

    def _imported(self, article: Path) -> PackId:
        page: Any = self.window.page
        page.start.file_chosen.emit(article)
        settle()
        return self._application.authoring.articles()[0].pack

    def _unanswered(self) -> int:
        attempts = self.session.quiz.open_attempts()
        if not attempts:
            return 0
        return sum(each.chosen is None for each in self.session.quiz.load(attempts[0].id).items)


def run_tour(folder: Path) -> tuple[Path, ...]:
    """The pictures in the order of the tour; offscreen, in a profile that is thrown away."""
    folder.mkdir(parents=True, exist_ok=True)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = "1"
    qInstallMessageHandler(_say)
    qt = theme.make_application("studyapp")
    qt.setCursorFlashTime(0)
    with tempfile.TemporaryDirectory() as profile:
        paths = find_paths(Path(profile))
        language.install(paths.resources)
        theme.install(paths.resources).apply(Appearance.LIGHT, 100)
        camera = Camera(folder)
        walk(paths, camera)
    return tuple(sorted(camera.taken))


def _say(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Everything but what the offscreen platform says at each window."""
    if not message.startswith("This plugin does not support"):
        sys.stderr.write(f"{message}\n")


def walk(paths: Paths, camera: Camera) -> None:
    clock = TourClock(BEGINNING)
    numbers = iter(range(1, 10_000_000))
    with open_application(
        paths, clock, make_id=lambda: f"{next(numbers):032x}", rng=random.Random(7)
    ) as application:
        Guide(camera, application, clock).walk(paths.resources / "tour" / "bai-bao.txt")
