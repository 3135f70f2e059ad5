"""What the window and its pages take from outside; the tour fixes all of it."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from studyapp.services.clock import Clock, system_clock

if TYPE_CHECKING:
    from studyapp.ui.viewmodels.settings import About


class Surroundings(NamedTuple):
    """`monotonic` gives seconds.

    `restore` closes every file, puts a copy in place and opens the program anew, which then shows `greeting`.
    """

    clock: Clock = system_clock
    monotonic: Callable[[], float] = time.monotonic
    about: "About | None" = None
    restore: Callable[[Path], None] = lambda _copy: None
    greeting: str = ""
