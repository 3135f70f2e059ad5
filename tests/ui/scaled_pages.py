"""Run by itself, as Qt reads the scale of a screen once: what each page has on it at that scale, as JSON.

The factor is the environment's QT_SCALE_FACTOR, the folder for the profile the one argument.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from studyapp.ui import icons, language, theme
from studyapp.ui.navigation import PageId, Visit
from studyapp.ui.widgets.icon_label import IconLabel
from tests.ui.clipping import faults
from tests.ui.looking import visible
from tests.ui.scene import Scene
from tests.ui.stage import LONG_ID, Stage, stage

SMALL = (1024, 600)
RESOURCES = Path(__file__).resolve().parents[2] / "resources"


def pages(on: Stage) -> Iterator[Scene]:
    for page in PageId:
        on.visit(Visit(page))
        yield Scene(str(page), on.window)
    on.visit(Visit(PageId.LIBRARY, pack=LONG_ID))
    yield Scene("reader", on.window)
    on.visit(Visit(PageId.STUDY, begin=True))
    on.key(Qt.Key.Key_Space)
    yield Scene("card", on.window)
    on.visit(Visit(PageId.PRACTICE, pack=LONG_ID, begin=True))
    on.key(Qt.Key.Key_1)
    yield Scene("question", on.window)


def seen(scene: Scene) -> dict[str, object]:
    picture = scene.window.grab()
    return {
        "name": scene.name,
        "ratio": picture.devicePixelRatio(),
        "size": picture.size().toTuple(),
        "icons": [measured(each) for each in visible(scene.window) if isinstance(each, IconLabel)],
        "faults": list(faults(scene.window)),
    }


def measured(label: IconLabel) -> tuple[int, int, float]:
    """Its side on the page, how many pixels it has, and how many of those go into one of the page."""
    return label.width(), label.pixmap().width(), label.pixmap().devicePixelRatio()


def look(folder: Path) -> list[dict[str, object]]:
    qt = QApplication(["scaled"])
    qt.setCursorFlashTime(0)
    language.install(RESOURCES)
    theme.install(RESOURCES)
    drawn = icons.pixmap("house", size=22)
    with stage(folder) as on:
        on.window.resize(*SMALL)
        found = [seen(scene) for scene in pages(on)]
    return [*found, {"name": "painted", "icons": [(22, drawn.width(), drawn.devicePixelRatio())]}]


if __name__ == "__main__":
    sys.stdout.write(json.dumps(look(Path(sys.argv[1]))))
