"""Shipped packs are found by their place, and a change of any of them is seen from outside."""

import os
from pathlib import Path

from studyapp.formats.pack_files import look_of, pack_files


def test_nothing_looks_like_nothing(tmp_path: Path) -> None:
    assert look_of(tmp_path / "nowhere") == ""


def test_pack_files_are_those_one_folder_down_in_order(tmp_path: Path) -> None:
    for name in ("b/2.toml", "a/9.toml", "a/1.toml", "a/ghi-chu.md", "documents.toml"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.touch()
    assert [path.relative_to(tmp_path).as_posix() for path in pack_files(tmp_path)] == [
        "a/1.toml",
        "a/9.toml",
        "b/2.toml",
    ]


def test_the_look_is_the_same_wherever_the_folder_lies(tmp_path: Path) -> None:
    for folder in (tmp_path / "here", tmp_path / "there"):
        path = folder / "a" / "1.toml"
        path.parent.mkdir(parents=True)
        path.write_text("x")
        os.utime(path, ns=(5, 5))
    assert look_of(tmp_path / "here") == look_of(tmp_path / "there") == "a/1.toml 1 5"


def test_each_of_name_size_and_time_makes_another_look(tmp_path: Path) -> None:
    path = tmp_path / "a" / "1.toml"
    path.parent.mkdir()
    looks = {look_of(tmp_path)}
    for text, time in (("x", 5), ("x", 6), ("xy", 6)):
        path.write_text(text)
        os.utime(path, ns=(time, time))
        looks.add(look_of(tmp_path))
    path.rename(path.with_name("2.toml"))
    looks.add(look_of(tmp_path))
    assert len(looks) == 5
