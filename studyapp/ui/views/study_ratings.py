"""Under the flashcard: the button that turns it, then the ratings in its place."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QStackedLayout, QWidget

from studyapp.core.study.rating import Rating
from studyapp.ui import theme
from studyapp.ui.theme import px
from studyapp.ui.viewmodels.study_state import CardScreen, RatingChoice
from studyapp.ui.widgets.button_look import MAIN
from studyapp.ui.widgets.buttons import Button, RatingButton
from studyapp.ui.widgets.layouts import column
from studyapp.ui.widgets.named import named
from studyapp.wording import study

GAP = 20
ICONS = {
    Rating.AGAIN: "rotate-ccw",
    Rating.HARD: "minus",
    Rating.GOOD: "check",
    Rating.EASY: "sparkles",
}


class RatingRow(QWidget):
    """In one row where all fit, else in two columns, else one under another."""

    rated = Signal(Rating)

    def __init__(self) -> None:
        super().__init__()
        self._buttons: list[RatingButton] = []
        self._offered: tuple[Rating, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        theme.follow(self, self._arrange)

    def show_choices(self, choices: tuple[RatingChoice, ...], enabled: bool) -> None:
        offered = tuple(choice.rating for choice in choices)
        if offered != self._offered:
            self._offered = offered
            self._rebuild(choices)
        for button, choice in zip(self._buttons, choices, strict=True):
            button.set_when(choice.when)
            button.setEnabled(enabled)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _rebuild(self, choices: tuple[RatingChoice, ...]) -> None:
        for old in self._buttons:
            self._grid.removeWidget(old)
            old.deleteLater()
        self._buttons = [self._button(choice) for choice in choices]

    def _button(self, choice: RatingChoice) -> RatingButton:
        button = RatingButton(choice.word, ICONS[choice.rating], str(choice.key), filled=choice.main)
        named(button, f"rate_{choice.key}")
        rating = choice.rating
        button.clicked.connect(lambda: self.rated.emit(rating))
        return button

    def _arrange(self) -> None:
        self._grid.setSpacing(px(GAP if len(self._buttons) <= 2 else GAP // 2))
        columns = self._columns()
        for at, button in enumerate(self._buttons):
            self._grid.addWidget(button, at // columns, at % columns)
        for at in range(len(self._buttons)):
            self._grid.setColumnStretch(at, 1 if at < columns else 0)

    def _columns(self) -> int:
        count = max(1, len(self._buttons))
        widest = max((each.minimumSizeHint().width() for each in self._buttons), default=0)
        fitting = (self.width() + self._grid.spacing()) // max(1, widest + self._grid.spacing())
        return next((each for each in (count, count // 2) if 0 < each <= fitting), 1)


class AnswerControls(QWidget):
    """Turning and rating stand in one place of one height: the card above does not move."""

    turned = Signal()
    rated = Signal(Rating)

    def __init__(self) -> None:
        super().__init__()
        self._turn = named(Button(study.TURN, MAIN, key=study.TURN_KEY), "turn")
        self._ratings = named(RatingRow(), "ratings")
        self._stack = QStackedLayout(self)
        holder = QWidget()
        column(holder).addWidget(self._turn)
        self._stack.addWidget(holder)
        self._stack.addWidget(self._ratings)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._turn.clicked.connect(self.turned)
        self._ratings.rated.connect(self.rated)

    def show_card(self, screen: CardScreen) -> None:
        self._ratings.show_choices(screen.choices, screen.rateable)
        self._stack.setCurrentIndex(int(screen.turned))
