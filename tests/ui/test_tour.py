"""The tour draws every page, light and dark, and the same bytes each time."""

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[2]
TIMES = 2
SCENES = (
    "bat-dau", "hom-nay-ngay-dau", "thu-vien", "doc-nghi-quyet", "tim-kiem", "soan-cau-hoi",
    "van-ban-da-biet", "them-van-ban", "duyet-cau-nhap", "sua-cau-nhap", "duyet-xong", "hom-nay",
    "the-cau-hoi", "the-tra-loi", "on-xong", "luyen-tap", "cau-hoi", "tra-loi-sai", "tra-loi-dung",
    "hom-nay-dang-luyen", "ket-qua-luyen-tap", "tien-do", "cai-dat", "hom-nay-man-hinh-nho",
    "doc-man-hinh-nho", "tien-do-man-hinh-nho", "hom-nay-chu-lon", "doc-chu-lon",
)  # fmt: skip


@pytest.fixture(scope="module")
def tours(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Two runs of the command, side by side."""
    folders = [tmp_path_factory.mktemp("tour") for _ in range(TIMES)]
    commands = [[sys.executable, "main.py", "tour", str(folder)] for folder in folders]
    runs = [subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) for command in commands]
    for run in runs:
        run.communicate(timeout=600)
    assert [run.returncode for run in runs] == [0] * TIMES
    return folders


def hashes(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.iterdir())}


def test_every_scene_is_there_in_both_looks(tours: list[Path]) -> None:
    names = sorted(path.stem for path in tours[0].iterdir())
    wanted = [f"{number:02d}-{scene}" for number, scene in enumerate(SCENES, start=1)]
    assert names == sorted([*wanted, *(f"{name}-toi" for name in wanted)])


def test_two_runs_give_the_same_bytes(tours: list[Path]) -> None:
    first, second = map(hashes, tours)
    assert first == second


def test_no_two_pictures_are_alike(tours: list[Path]) -> None:
    """A step that did nothing would show as a picture taken twice."""
    found = hashes(tours[0])
    assert len(set(found.values())) == len(found)


def test_pictures_are_as_large_as_the_window_or_the_dialog(tours: list[Path]) -> None:
    sizes = {(image.width(), image.height()) for image in (QImage(str(path)) for path in tours[0].iterdir())}
    assert sizes == {(1280, 800), (1024, 600), (900, 700)}
