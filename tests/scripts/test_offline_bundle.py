"""The offline bundle holds what each machine needs, and installs itself where there is no network."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from scripts import offline_bundle
from scripts.offline_bundle import FOLDER, LINUX, ROOT, STARTERS, WINDOWS, Target, missing, pack, targets

ARTICLE = ROOT / "resources" / "tour" / "bai-bao.txt"
THIS_PYTHON = f"{sys.version_info.major}.{sys.version_info.minor}"
HERE = Target(THIS_PYTHON, LINUX)
NO_NETWORK = ["unshare", "--user", "--map-root-user", "--net"]
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="run.sh is for Linux")


def wheel(folder: Path, file: str, *requires: str) -> Path:
    name, version, *_ = file.split("-")
    path = folder / file
    with zipfile.ZipFile(path, "w") as archive:
        lines = [f"Name: {name}", f"Version: {version}", *(f"Requires-Dist: {each}" for each in requires)]
        archive.writestr(
            f"{name}-{version}.dist-info/METADATA", "\n".join(["Metadata-Version: 2.1", *lines, ""])
        )
    return path


def test_each_python_is_met_on_both_systems() -> None:
    found = targets(["3.11", "3.13"])
    assert [(each.python, each.is_windows) for each in found] == [
        ("3.11", False),
        ("3.11", True),
        ("3.13", False),
        ("3.13", True),
    ]


def test_what_only_windows_needs_is_missed_there_alone(tmp_path: Path) -> None:
    wheel(tmp_path, "click-8.1.0-py3-none-any.whl", 'colorama; platform_system == "Windows"')
    assert missing(tmp_path, Target("3.12", WINDOWS), ["click>=8"]) == ["colorama"]
    assert missing(tmp_path, Target("3.12", LINUX), ["click>=8"]) == []


def test_what_a_wheel_needs_is_missed_though_nobody_asked_for_it(tmp_path: Path) -> None:
    wheel(tmp_path, "a-1-py3-none-any.whl", "B_c>=2", 'd; extra == "more"', 'e; python_version < "3.12"')
    assert missing(tmp_path, Target("3.12", LINUX), ["a"]) == ["B_c>=2"]
    wheel(tmp_path, "b_c-2-py3-none-any.whl")
    assert missing(tmp_path, Target("3.12", LINUX), ["a"]) == []
    assert missing(tmp_path, Target("3.11", LINUX), ["a"]) == ["e"]


@pytest.mark.parametrize(
    ("file", "linux", "windows"),
    [
        ("a-1-py3-none-any.whl", True, True),
        ("a-1-cp312-cp312-manylinux_2_17_x86_64.manylinux2014_x86_64.whl", True, False),
        ("a-1-cp311-abi3-manylinux_2_34_x86_64.whl", True, False),
        ("a-1-cp311-abi3-win_amd64.whl", False, True),
        ("a-1-cp313-cp313-win_amd64.whl", False, False),
        ("a-1-cp312-cp312-manylinux_2_39_x86_64.whl", False, False),
        ("a-1-cp312-cp312-musllinux_1_2_x86_64.whl", False, False),
    ],
)
def test_a_wheel_counts_only_where_it_can_be_installed(
    tmp_path: Path, file: str, linux: bool, windows: bool
) -> None:
    wheel(tmp_path, file)
    assert (missing(tmp_path, Target("3.12", LINUX), ["a"]) == []) is linux
    assert (missing(tmp_path, Target("3.12", WINDOWS), ["a"]) == []) is windows


def unpacked(zipped: Path, folder: Path) -> Path:
    """As an unpacking program does, with the right to run that each file has."""
    with zipfile.ZipFile(zipped) as archive:
        for entry in archive.infolist():
            os.chmod(archive.extract(entry, folder), entry.external_attr >> 16)
    return folder / FOLDER


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A bundle with one wheel that installs nothing."""
    (tmp_path / "wheels").mkdir()
    wheel(tmp_path / "wheels", "a-1-py3-none-any.whl")
    pack(tmp_path / "wheels", tmp_path / "small.zip")
    return unpacked(tmp_path / "small.zip", tmp_path / "thư mục có dấu")


def test_the_bundle_says_how_to_start_in_vietnamese_and_hashes_all_it_holds(small: Path) -> None:
    assert "Giải nén" in (small / "DOC-TRUOC.txt").read_text("utf-8")
    lines = (small / "SHA256SUMS").read_text("utf-8").splitlines()
    sums = {name: sum for sum, _, name in (line.partition("  ") for line in lines)}
    held = {path.relative_to(small).as_posix(): path for path in small.rglob("*") if path.is_file()}
    assert sums.keys() == held.keys() - {"SHA256SUMS"}
    assert all(hashlib.sha256(held[name].read_bytes()).hexdigest() == sum for name, sum in sums.items())


def test_the_batch_file_has_the_line_ends_of_windows_and_says_that_it_was_not_run(small: Path) -> None:
    content = (small / "run.bat").read_bytes()
    assert content.count(b"\r\n") == content.count(b"\n") > 30
    assert b"rem not run" in content


def test_one_bundle_is_made_the_same_twice(small: Path) -> None:
    above = small.parent.parent
    pack(above / "wheels", above / "again.zip")
    assert (above / "again.zip").read_bytes() == (above / "small.zip").read_bytes()


def run_sh(
    bundle: Path, *arguments: str, before: Sequence[str] = (), **environment: str
) -> tuple[int, bytes, str]:
    done = subprocess.run(
        [*before, "sh", str(bundle / "run.sh"), *arguments],
        env={**os.environ, **environment},
        capture_output=True,
        check=False,
        cwd="/",
    )
    return done.returncode, done.stdout, done.stderr.decode()


def stub(folder: Path, script: str) -> str:
    """A PATH on which every Python is this script."""
    folder.mkdir()
    for name in ("python3", *(f"python{each}" for each in offline_bundle.PYTHONS)):
        (folder / name).write_text(f"#!/bin/sh\n{script}\n")
        (folder / name).chmod(0o755)
    for tool in ("sh", "dirname", "rm", "touch"):
        found = shutil.which(tool)
        assert found
        (folder / tool).symlink_to(found)
    return str(folder)


@on_linux
def test_where_no_python_is_new_enough_a_sentence_says_so(small: Path, tmp_path: Path) -> None:
    code, _, said = run_sh(small, PATH=stub(tmp_path / "bin", "exit 1"))
    assert code == 1
    assert said.startswith("Cần Python từ 3.11 đến 3.14.")


@on_linux
def test_where_python3_venv_is_missing_a_sentence_says_what_to_type(small: Path, tmp_path: Path) -> None:
    script = f'case "$*" in *ensurepip*) exit 1;; esac\nexec {sys.executable} "$@"'
    code, _, said = run_sh(small, PATH=stub(tmp_path / "bin", script))
    assert code == 1
    assert "sudo apt-get install python3-venv" in said
    assert not list(small.glob(".venv*"))


@on_linux
@pytest.mark.parametrize("spoil", [lambda path: path.write_bytes(b"x"), Path.unlink])
def test_a_file_damaged_on_the_way_is_named_before_anything_is_installed(
    small: Path, tmp_path: Path, spoil: object
) -> None:
    assert callable(spoil)
    spoil(small / "wheels" / "a-1-py3-none-any.whl")
    code, _, said = run_sh(small)
    assert code == 1
    assert "wheels/a-1-py3-none-any.whl bị thiếu hoặc hỏng" in said
    assert not list(small.glob(".venv*"))


@on_linux
def test_an_installation_that_was_cut_off_is_begun_anew(small: Path) -> None:
    left = small / f".venv-linux-{THIS_PYTHON}"
    left.mkdir()
    (left / "half").touch()
    code, _, said = run_sh(small)
    assert code == 1
    assert "Không cài được chương trình." in said  # the small bundle has no program
    assert not (left / "half").exists()
    assert not (left / "ready").exists()


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real one, for this Python."""
    folder = tmp_path_factory.mktemp("offline")
    try:
        offline_bundle.main(folder / "hoc-nghi-quyet.zip", [THIS_PYTHON])
    except subprocess.CalledProcessError as error:
        if not registry_answers():
            pytest.skip("the package registry cannot be reached")
        raise error
    return unpacked(folder / "hoc-nghi-quyet.zip", folder / "bộ cài")


def registry_answers() -> bool:
    command = [
        sys.executable,
        "-m",
        "pip",
        "download",
        "--no-deps",
        "--quiet",
        "--dest",
        os.devnull,
        "appdirs",
    ]
    done = subprocess.run(command, capture_output=True, check=False)
    return b"No matching distribution" not in done.stderr and b"ConnectionError" not in done.stderr


@pytest.fixture(scope="module")
def network_less() -> list[str]:
    if shutil.which("unshare") is None or subprocess.run([*NO_NETWORK, "true"], check=False).returncode:
        pytest.skip("namespaces without network are not permitted here")
    reach = "import socket; socket.create_connection(('1.1.1.1', 53), 3)"
    assert subprocess.run(
        [*NO_NETWORK, sys.executable, "-c", reach], capture_output=True, check=False
    ).returncode
    return NO_NETWORK


@on_linux
@pytest.mark.slow
def test_it_installs_without_a_network_and_starts_at_once_the_next_time(
    bundle: Path, network_less: list[str], tmp_path: Path
) -> None:
    (bundle / "portable").touch()
    apart = {"HOME": str(tmp_path), "PYTHONPATH": "", "PIP_CONFIG_FILE": os.devnull}
    code, built, said = run_sh(bundle, "build", str(ARTICLE), before=network_less, **apart)
    assert (code, said) == (0, "Đang cài chương trình vào thư mục này (chỉ lần đầu)…\n")
    assert json.loads(built)["items"]
    moved = bundle.rename(bundle.parent / "ổ đĩa khác")  # a stick gets another letter, a folder another name
    code, again, said = run_sh(moved, "build", str(ARTICLE), before=network_less, **apart)
    assert (code, said) == (0, "")
    assert again == built
    where = "from studyapp.paths import find_paths; print(find_paths().content)"
    python = next(moved.glob(".venv-linux-*/bin/python"))
    found = subprocess.run(
        [python, "-c", where], capture_output=True, check=True, cwd="/", env={**os.environ, **apart}
    )
    assert found.stdout.decode().startswith(str(moved))
    code, checked, said = run_sh(moved, "doctor", before=network_less, **apart)
    assert str(moved / "data") in checked.decode()
    assert not (tmp_path / ".local").exists()
    moved.rename(bundle)


@pytest.mark.slow
def test_it_lacks_nothing_on_either_system(bundle: Path) -> None:
    for target in targets([THIS_PYTHON]):
        assert missing(bundle / "wheels", target, ["studyapp", *offline_bundle.runtime_requirements()]) == []


def test_what_starts_it_lies_in_the_repository() -> None:
    assert {path.name for path in STARTERS.iterdir()} == {"DOC-TRUOC.txt", "run.bat", "run.sh", "verify.py"}
    assert os.access(STARTERS / "run.sh", os.X_OK)


def test_both_starters_call_what_the_installed_command_calls() -> None:
    with (ROOT / "pyproject.toml").open("rb") as file:
        module, name = tomllib.load(file)["project"]["scripts"]["studyapp"].split(":")
    for starter in ("run.sh", "run.bat"):
        assert f"from {module} import {name}; {name}()" in (STARTERS / starter).read_text("utf-8")
