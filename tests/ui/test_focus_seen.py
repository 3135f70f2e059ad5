"""What has the keyboard looks different, wherever it is: pixels around it change, in both looks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from studyapp.services.settings import Settings
from studyapp.services.settings import Theme as ChosenTheme
from studyapp.ui.theme import Appearance, Theme
from studyapp.ui.widgets import tabbing
from tests.ui.scene import Scene
from tests.ui.scenes import scenes

AROUND = 6


def picture(widget: QWidget) -> QImage:
    """Of the part that shows, and a little around it."""
    window = widget.window()
    seen = widget.visibleRegion().boundingRect()
    place = QRect(widget.mapTo(window, seen.topLeft()), seen.size())
    return window.grab(place.adjusted(-AROUND, -AROUND, AROUND, AROUND)).toImage()


def changed(before: QImage, after: QImage) -> int:
    if before.size() != after.size():
        return 0
    points = (QPoint(x, y) for y in range(before.height()) for x in range(before.width()))
    return sum(before.pixel(each) != after.pixel(each) for each in points)


def kind_of(widget: QWidget) -> tuple[str, str]:
    return type(widget).__name__, widget.objectName().rstrip("0123456789")


def unseen(scene: Scene, known: set[tuple[str, str]]) -> Iterator[str]:
    """Each kind of control once."""
    before_all = QApplication.focusWidget()
    for stop in list(tabbing.stops(scene.window)):
        if kind_of(stop) in known:
            continue
        known.add(kind_of(stop))
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        with_focus = picture(stop)
        stop.clearFocus()
        QApplication.processEvents()
        edge = min(with_focus.width() + with_focus.height(), 300)  # the rail rings one entry
        if changed(picture(stop), with_focus) < edge:
            yield f"{scene.name}: {kind_of(stop)}"
    if before_all is not None:
        before_all.setFocus()


@pytest.mark.parametrize("chosen", [ChosenTheme.LIGHT, ChosenTheme.DARK])
def test_everything_that_has_the_keyboard_shows_it(look: Theme, tmp_path: Path, chosen: ChosenTheme) -> None:
    look.apply(Appearance(chosen), 100)
    known: set[tuple[str, str]] = set()
    found = [fault for scene in scenes(tmp_path, Settings(chosen)) for fault in unseen(scene, known)]
    assert found == []
    assert len(known) > 40
