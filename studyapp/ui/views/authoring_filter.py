"""Which drafts are looked at one after the other, and the way to the one before and the one behind."""

from PySide6.QtCore import QTimer, Signal

from studyapp.ui import theme
from studyapp.ui.viewmodels.authoring_state import ReviewState
from studyapp.ui.widgets.buttons import link
from studyapp.ui.widgets.flow import Flow
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.text import Muted
from studyapp.ui.widgets.toggles import Choice
from studyapp.wording import authoring


class FilterChoice(Choice):
    """`left` is said when its list closes: the keys then belong to the page again."""

    left = Signal()

    def hidePopup(self) -> None:
        was_open = self.view().isVisible()
        super().hidePopup()
        if was_open:
            QTimer.singleShot(0, self.left.emit)  # the list gives the focus back to its box first


class DraftFilter(Flow):
    """`chosen` carries a filter's name."""

    chosen = Signal(str)
    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__(gap=14)
        self._review: ReviewState | None = None
        self.choice = named(FilterChoice(authoring.SHOWN), "draft_filter")
        self.choice.activated.connect(self._choose)
        self.left = self.choice.left
        self.previous = named(link(authoring.PREVIOUS, icon="chevron-left"), "previous_draft")
        self.next = named(link(authoring.NEXT, icon="chevron-right", icon_last=True), "next_draft")
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        label = Muted(authoring.SHOWN, wrap=False)
        label.setBuddy(self.choice)
        for part in (label, self.choice, self.previous, self.next):
            self.add(part)
        theme.follow(self, self._show_keys)

    def render_filter(self, review: ReviewState) -> None:
        self.previous.setEnabled(review.previous is not None)
        self.next.setEnabled(review.next is not None)
        before = self._review
        self._review = review
        if before is None or (before.filters, before.filter) != (review.filters, review.filter):
            self.choice.clear()
            self.choice.addItems([each.words for each in review.filters])
            names = [each.filter for each in review.filters]
            self.choice.setCurrentIndex(names.index(review.filter))

    def _choose(self, position: int) -> None:
        if self._review is not None:
            self.chosen.emit(self._review.filters[position].filter)

    def _show_keys(self) -> None:
        large = theme.current().scale > theme.NARROW_SCALE
        self.previous.set_key("" if large else authoring.PREVIOUS_KEY)
        self.next.set_key("" if large else authoring.NEXT_KEY)
