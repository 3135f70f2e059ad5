"""Less motion for those whom it disturbs: no menu slides or fades, no cursor blinks.

The program's own pages do not move at all. What is left is Qt's: it takes the desktop's choice when it
starts, and gives it back when the learner no longer asks for less.
"""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

EFFECTS = (
    Qt.UIEffect.UI_General,
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)

_desktop: tuple[Mapping[Qt.UIEffect, bool], int] | None = None


def reduce(wanted: bool) -> None:
    global _desktop
    if wanted and _desktop is None:
        _desktop = (
            {each: QApplication.isEffectEnabled(each) for each in EFFECTS},
            QApplication.cursorFlashTime(),
        )
        _set(dict.fromkeys(EFFECTS, False), 0)
    elif not wanted and _desktop is not None:
        _set(*_desktop)
        _desktop = None


def _set(effects: Mapping[Qt.UIEffect, bool], blinking: int) -> None:
    for effect, on in effects.items():
        QApplication.setEffectEnabled(effect, on)
    QApplication.setCursorFlashTime(blinking)
