"""Opens the program; on a machine without a screen it draws the tour instead: `run.py PYTHON`."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

TOUR = Path("build", "tour")


def has_screen(platform: str, environment: Mapping[str, str]) -> bool:
    return platform != "linux" or bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def main(python: str) -> int:
    if has_screen(sys.platform, os.environ):
        return subprocess.run([python, "main.py"], check=False).returncode
    print("Máy này không có màn hình: chương trình vẽ các trang thành ảnh.", flush=True)
    done = subprocess.run([python, "main.py", "tour", str(TOUR)], check=False).returncode
    if done == 0:
        print(f"Ảnh nằm ở {TOUR.resolve()}")
    return done


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
