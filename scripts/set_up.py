"""Makes the virtual environment and installs what running (or testing) needs: `set_up.py .venv run|test`.

Runs on the plain system Python, so it uses the standard library only and must load on old versions to say so.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

OLDEST = (3, 11)

# Shared object that Qt loads -> the Debian package that brings it.
LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libbrotlidec.so.1": "libbrotli1",
}
# Needed only to open a real window under X11.
SCREEN_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def can_make_environments() -> bool:
    """Debian splits `ensurepip` off into python3-venv; `venv` itself is always there."""
    return importlib.util.find_spec("ensurepip") is not None


def missing_packages(
    environment_made: bool,
    loads: Callable[[str], bool] = loads,
    can_make: Callable[[], bool] = can_make_environments,
    libraries: Iterable[tuple[str, str]] = (*LIBRARIES.items(), *SCREEN_LIBRARIES.items()),
) -> list[str]:
    packages = [] if environment_made or can_make() else ["python3-venv"]
    return packages + [package for library, package in libraries if not loads(library)]


def install(packages: list[str], is_root: bool, run: Callable[[list[str]], object]) -> str | None:
    """Installs the Debian packages, or returns the sentence that tells the person what to type."""
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if not is_root:
        return "Thiếu thư viện hệ thống. Hãy chạy dòng sau rồi thử lại:\n  sudo " + " ".join(command)
    run(["apt-get", "update", "-q"])
    run(command)
    return None


def checked(command: list[str]) -> None:
    subprocess.run(command, check=True)


def make_environment(folder: Path, purpose: str) -> None:
    if not (folder / "bin" / "pip").exists():
        checked([sys.executable, "-m", "venv", str(folder)])
    wanted = ".[dev]" if purpose == "test" else "."
    pip = [str(folder / "bin" / "python"), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    checked([*pip, "--editable", wanted])
    (folder / f"ready-to-{purpose}").touch()


def main(folder: Path, purpose: str) -> str | None:
    """Returns what stops the set-up, or None when all is ready."""
    if sys.version_info < OLDEST:
        return f"Cần Python {OLDEST[0]}.{OLDEST[1]} trở lên; máy này có {sys.version.split()[0]}."
    if sys.platform == "linux" and shutil.which("apt-get"):
        packages = missing_packages((folder / "bin" / "pip").exists())
        problem = install(packages, os.geteuid() == 0, checked) if packages else None
        if problem:
            return problem
    print(f"Đang chuẩn bị môi trường ở {folder} (chỉ lần đầu)…", flush=True)
    make_environment(folder, purpose)
    return None


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
