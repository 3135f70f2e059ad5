"""The first module that runs: a start without arguments goes to the window and loads no command line."""

import sys

from studyapp.paths import find_paths
from studyapp.window import open_window


def main() -> None:
    if len(sys.argv) == 1:
        open_window(find_paths())
    from studyapp.cli import run_command  # loads click, which the window does not need

    run_command()
