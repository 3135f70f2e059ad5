"""A small window over the page: a heading, a list to scroll through, and one button that closes."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QWidget

from studyapp.ui import theme
from studyapp.ui.theme import px
from studyapp.ui.widgets.buttons import outlined
from studyapp.ui.widgets.layouts import ScaledBox, column, row
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.scroll import PageScroll
from studyapp.ui.widgets.text import Section
from studyapp.wording import shell

AROUND = (40, 40)


class ListingDialog(QDialog):
    """`listed` takes the blocks, `page` holds all parts. Never larger than the window it lies over."""

    def __init__(
        self, parent: QWidget, name: str, title: str, size: tuple[int, int], heading: str = ""
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        named(self, name, title)
        self.heading = Section(heading or title)
        self.listing = named(PageScroll(gap=12), f"listed_{name}", title)
        self.listing.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # its words scroll by keyboard, too
        self.listed: ScaledBox = self.listing.column
        close = named(outlined(shell.CLOSE), f"close_{name}")
        close.clicked.connect(self.reject)
        self.foot = QWidget()
        foot = row(self.foot)
        foot.addStretch(1)
        foot.addWidget(close)
        self.page = column(self, gap=16, margins=(24, 20, 24, 20))
        self.page.addWidget(self.heading)
        self.page.addWidget(self.listing, 1)
        self.page.addWidget(self.foot)
        room = parent.window().size() - QSize(*AROUND)
        theme.follow(self, lambda: self.resize(QSize(*map(px, size)).boundedTo(room)))
