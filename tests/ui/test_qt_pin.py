"""Guards the version of PySide6: 6.12.0 loses a reference of True at each emit, and soon aborts."""

import os
import subprocess
import sys
from importlib import metadata

EMITS = 3_000
CODE = f"""
from PySide6.QtCore import QObject, Signal
class Switch(QObject):
    turned = Signal(bool)
switch, seen = Switch(), []
switch.turned.connect(seen.append)
for _ in range({EMITS}):
    switch.turned.emit(True)
print(len(seen))
"""


def test_the_installed_version_is_below_the_broken_one() -> None:
    major, minor = map(int, metadata.version("pyside6-essentials").split(".")[:2])
    assert (6, 8) <= (major, minor) < (6, 12)


def test_emitting_a_bool_often_does_not_abort() -> None:
    done = subprocess.run(
        [sys.executable, "-c", CODE], capture_output=True, text=True, env=os.environ.copy(), check=False
    )
    assert (done.returncode, done.stdout.strip()) == (0, str(EMITS))
