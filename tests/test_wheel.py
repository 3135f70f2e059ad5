"""The wheel carries the program, its content and resources, and runs outside the checkout."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
ARTICLE = ROOT / "resources" / "tour" / "bai-bao.txt"


def run(command: list[str], cwd: Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        command, cwd=cwd, env={**os.environ, **environment}, capture_output=True, check=True, timeout=300
    )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    run([sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder)], ROOT)
    return next(folder.glob("studyapp-*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("installed")
    run([sys.executable, "-m", "pip", "install", "--no-deps", "--target", str(folder), str(wheel)], folder)
    return folder


def test_the_wheel_carries_every_file_of_content_and_resources(wheel: Path) -> None:
    shipped = set(zipfile.ZipFile(wheel).namelist())
    wanted = {
        f"studyapp/_data/{path.relative_to(ROOT).as_posix()}"
        for kind in ("content", "resources")
        for path in (ROOT / kind).rglob("*")
        if path.is_file()
    }
    assert wanted - shipped == set()
    assert len(wanted) > 50


def test_the_wheel_carries_nothing_of_the_tests(wheel: Path) -> None:
    tops = {name.partition("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert {name for name in tops if not name.endswith(".dist-info")} == {"studyapp"}


def test_the_wheel_gives_a_console_command_and_a_windowed_one(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    name = next(name for name in archive.namelist() if name.endswith("entry_points.txt"))
    points = archive.read(name).decode()
    assert "[console_scripts]\nstudyapp = studyapp.launch:main" in points
    assert "[gui_scripts]" in points


def test_the_installed_program_runs_outside_the_checkout(installed: Path, tmp_path: Path) -> None:
    where = run(
        [sys.executable, "-c", "import studyapp.cli as cli; print(cli.__file__)"],
        tmp_path,
        PYTHONPATH=str(installed),
    )
    assert str(installed) in where.stdout.decode()
    command = str(installed / "bin" / "studyapp")
    built = run([sys.executable, command, "build", str(ARTICLE)], tmp_path, PYTHONPATH=str(installed))
    assert json.loads(built.stdout)["items"]


def test_the_installed_program_finds_its_packs_and_fonts(installed: Path, tmp_path: Path) -> None:
    question = "from studyapp.paths import find_paths; p = find_paths(); print(p.content); print(p.resources)"
    found = (
        run([sys.executable, "-c", question], tmp_path, PYTHONPATH=str(installed)).stdout.decode().split("\n")
    )
    for folder, pattern in zip(found, ("*/*.toml", "fonts/*.ttf"), strict=False):
        assert folder.startswith(str(installed))
        assert list(Path(folder).glob(pattern))
