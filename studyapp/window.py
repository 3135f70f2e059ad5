"""The way into the window; whoever only asks for a command does not load Qt."""

import gc
import sys
from typing import NoReturn

from studyapp.paths import Paths


def open_window(paths: Paths) -> NoReturn:
    # Nearly all a start makes is there to stay, so looking for garbage in it is a tenth of the wait.
    # Once the window is painted, `studyapp.ui.start` turns collecting on again.
    gc.disable()
    from studyapp.ui.start import run

    sys.exit(run(paths))
