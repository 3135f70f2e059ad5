"""Clearing a layout leaves nothing of it: no widget, no place, no nested layout that follows the theme."""

from PySide6.QtWidgets import QLabel, QWidget
from shiboken6 import isValid

from studyapp.ui import theme
from studyapp.ui.theme import Appearance, Theme
from studyapp.ui.widgets.layouts import ScaledBox, clear, column, row
from tests.ui.looking import settle


def filled(holder: QWidget) -> ScaledBox:
    lines = column(holder)
    lines.addWidget(QLabel("một"))
    across = row()
    across.addWidget(QLabel("hai"))
    across.addStretch(1)
    lines.addLayout(across)
    lines.add_gap(8)
    lines.addStretch(1)
    return lines


def test_everything_in_it_goes_with_its_place(look: Theme) -> None:
    holder = QWidget()
    lines = filled(holder)
    places = [lines.itemAt(at) for at in range(lines.count())]
    widgets = holder.findChildren(QWidget)
    assert (len(places), len(widgets)) == (4, 3)
    clear(lines)
    settle()
    assert lines.count() == 0
    assert not [each for each in (*places, *widgets) if isValid(each)]


def test_nothing_of_it_follows_the_theme_any_more(look: Theme) -> None:
    holder = QWidget()
    lines = column(holder)
    settle()
    before = theme.current().receivers("2changed()")
    for _ in range(3):
        nested = row()
        nested.addWidget(QLabel("ba"))
        lines.addLayout(nested)
        clear(lines)
        settle()
    look.apply(Appearance.DARK, 130)
    assert theme.current().receivers("2changed()") == before
