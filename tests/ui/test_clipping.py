"""No page cuts off, overlaps or loses words: every state, four text sizes, two window sizes, long names."""

from pathlib import Path

import pytest

from studyapp.services.settings import Settings
from studyapp.services.settings import Theme as ChosenTheme
from studyapp.ui.theme import Appearance, Theme
from tests.ui.clipping import faults
from tests.ui.looking import settle
from tests.ui.scenes import scenes

SIZES = ((1280, 800), (1024, 600))
LOOKS = [
    (100, ChosenTheme.LIGHT),
    (125, ChosenTheme.LIGHT),
    (150, ChosenTheme.DARK),
    (200, ChosenTheme.LIGHT),
]


@pytest.mark.parametrize(("percent", "chosen"), LOOKS)
def test_everything_can_be_read(look: Theme, tmp_path: Path, percent: int, chosen: ChosenTheme) -> None:
    look.apply(Appearance(chosen), percent)
    found = []
    for scene in scenes(tmp_path, Settings(chosen, percent)):
        assert look.scale == percent / 100
        for size in SIZES:
            if not scene.is_dialog:
                scene.window.resize(*size)
                settle()
            found += [f"{scene.name} at {size}: {fault}" for fault in faults(scene.window)]
    assert found == []
