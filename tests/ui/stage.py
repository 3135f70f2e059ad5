"""A program on real files whose names are as long as they come, and hands that press and type."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from random import Random
from shutil import copytree

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from studyapp.app import Application, LearnerSession, open_application
from studyapp.core.ids import PackId
from studyapp.core.study.rating import Rating
from studyapp.paths import find_paths
from studyapp.services.settings import Settings
from studyapp.services.settings import Theme as ChosenTheme
from studyapp.ui.jobs import JobRunner
from studyapp.ui.main_window import MainWindow
from studyapp.ui.navigation import Visit
from studyapp.ui.start import learner_window
from studyapp.ui.surroundings import Surroundings
from studyapp.ui.tour_history import TODAY, TourClock
from studyapp.ui.viewmodels.settings import About
from tests.formats.pack_texts import PACK
from tests.ui.looking import settle, show
from tests.ui.program import counter
from tests.ui.waiting import Waiting

LONG_NAME = "Công Tằng Tôn Nữ Nguyễn Thị Hoàng Phương Thảo Minh Khuê Quỳnh"
LONG_TITLE = (
    "Về tiếp tục đổi mới, hoàn thiện thể chế, nâng cao chất lượng, hiệu lực, hiệu quả công tác thử nghiệm "
    "phần mềm học tập nghị quyết trong các cơ quan, đơn vị, doanh nghiệp và địa phương, đáp ứng yêu cầu của "
    "cán bộ, đảng viên lớn tuổi, người khiếm thị, người dùng máy tính đời cũ và màn hình có độ phân giải thấp"
)
LONG_SUBJECT = "Thử nghiệm phần mềm học tập nghị quyết cho người lớn tuổi"
LONG_WORD = "Nghịquyếtliêntịchchínhphủmặttrậntổquốc"
LONG_FOLDER = "/home/nguyenthihoangphuongthao/TaiLieuHocTapNghiQuyetTrungUong/HocNghiQuyet"
ARTICLE = Path(__file__).resolve().parents[2] / "resources" / "tour" / "bai-bao.txt"
LONG_PACK = (
    PACK.replace("Về công tác thử nghiệm", LONG_TITLE)
    .replace('subject = "Thử nghiệm"', f'subject = "{LONG_SUBJECT}"')
    .replace('topic = "Mức sinh"', f'topic = "Mức sinh {LONG_WORD}"')
    .replace("Giữ 2,1 con/phụ nữ.", f"Giữ mức sinh thay thế như {LONG_TITLE.lower()}.")
    .replace("Mức sinh là bao nhiêu?", f"{LONG_TITLE} là {LONG_WORD} nào?")
    .replace('"1,9 con"', f'"{LONG_TITLE}"')
    .replace("https://a.vn/bai-mot", f"https://a.vn/{'bai-mot-rat-dai-' * 12}")
)
LONG_ID = PackId("thu")
USUAL = Settings(theme=ChosenTheme.LIGHT)
SHIPPED = PackId("21-nq-tw-2017")


class Stage:
    """One learner's window; `waiting` holds what the program would do on another thread."""

    def __init__(self, application: Application, session: LearnerSession, clock: TourClock) -> None:
        self.application = application
        self.session = session
        self.clock = clock
        self.waiting = Waiting()
        about = About(LONG_FOLDER, "1.0", "6.11", "3.45")
        surroundings = Surroundings(clock, lambda: clock.now.timestamp(), about)
        self.window: MainWindow = learner_window(application, session, JobRunner(self.waiting), surroundings)
        show(self.window)

    def visit(self, visit: Visit) -> None:
        self.window.visit(visit)
        settle()

    def press(self, name: str) -> None:
        """The visible button of that name, as a click would."""
        button = self.shown(name)
        assert isinstance(button, QAbstractButton)
        button.click()
        settle()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None, "nothing has the focus"
        QTest.keyClick(focused, key, modifier)
        settle()

    def tab_to(self, name: str) -> None:
        """By Tab alone, as often as it takes."""
        for _ in range(100):
            self.key(Qt.Key.Key_Tab)
            focused = QApplication.focusWidget()
            if focused is not None and focused.objectName() == name:
                return
        raise AssertionError(f"Tab does not lead to {name}")

    def shown(self, name: str) -> QWidget:
        found = [each for each in self.window.findChildren(QWidget, name) if each.isVisible()]
        assert found, f"{name} is not shown"
        return found[0]

    def is_shown(self, name: str) -> bool:
        return any(each.isVisible() for each in self.window.findChildren(QWidget, name))

    def words(self, name: str) -> str:
        label = self.shown(name)
        assert isinstance(label, QLabel)
        return label.accessibleName() or label.text()

    def write(self, name: str, words: str) -> None:
        """Into a field, in place of what it holds."""
        field = self.shown(name)
        if isinstance(field, QLineEdit):
            field.setText(words)
        else:
            assert isinstance(field, QPlainTextEdit)
            field.setPlainText(words)
        settle()

    def start_reading(self) -> None:
        """Pastes the article of the tour and reads it."""
        paste = self.shown("paste")
        assert isinstance(paste, QPlainTextEdit | QTextEdit)
        paste.setPlainText(ARTICLE.read_text("utf-8"))
        self.press("read_pasted")
        self.read_article()

    def read_article(self) -> None:
        self.waiting.drain()
        settle()

    def dialog(self) -> QDialog:
        """The one that is open over the window."""
        settle()
        [shown] = [
            each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()
        ]
        return shown

    def close_dialog(self) -> None:
        self.dialog().reject()
        self.window.activateWindow()  # as a desktop does by itself
        settle()

    def answer(self, *, right: bool) -> None:
        """The question that is shown, by key."""
        attempt = self.session.quiz.load(self.session.quiz.open_attempts()[0].id)
        number = int(self.words("position").split()[1].split("/")[0])
        item = attempt.items[number - 1].item
        wrong = next(at for at, option in enumerate(item.options) if not option.correct)
        for position in item.key if right else (wrong,):
            self.key(Qt.Key(Qt.Key.Key_1 + position))
        if self.is_shown("answer"):
            self.key(Qt.Key.Key_Return)

    def study_some_days(self, days: int = 5, cards: int = 6) -> None:
        """Weeks ago, so that some is being forgotten by now."""
        self.clock.now = TODAY - timedelta(weeks=4)
        for _ in range(days):
            for at in range(cards):
                due = self.session.study.next_card()
                if due is not None:
                    rating = Rating.AGAIN if at % 4 == 3 else Rating.GOOD
                    self.session.study.answer(due.card.id, rating, timedelta(seconds=9))
                    self.clock.wait(seconds=9)
            self.clock.now += timedelta(days=2)
        self.clock.now = TODAY


def discard(window: QWidget) -> None:
    """At once: what the garbage collector destroys in the middle of later work may crash it."""
    window.close()
    window.deleteLater()
    settle()
    gc.collect()


@contextmanager
def stage(folder: Path, *, empty: bool = False, settings: Settings = USUAL) -> Iterator[Stage]:
    """Shipped packs and one of long names; nothing at all where `empty`."""
    clock = TourClock(TODAY)
    paths = find_paths(folder / "profile")._replace(content=folder / "content")
    if empty:
        paths.content.mkdir(parents=True)
    else:
        copytree(find_paths().content, paths.content)
        (paths.content / "thu").mkdir()
        (paths.content / "thu" / "thu.toml").write_text(LONG_PACK, encoding="utf-8")
    with open_application(paths, clock, counter(), Random(7)) as application:
        session = application.open_learner(application.create_learner(LONG_NAME).id)
        session.settings.save(settings)
        made = Stage(application, session, clock)
        yield made
        discard(made.window)
