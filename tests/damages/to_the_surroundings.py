"""Harm to what lies round the files: rights, room, the network, other programs, and the copies' folder."""

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from studyapp.app import open_application
from studyapp.storage.database import open_database
from studyapp.ui.viewmodels.recovery import Way
from tests.damages.damage import (
    FULL,
    LEARNER_MISSING,
    LOCKED,
    OPENS,
    READ_ONLY,
    UNUSABLE,
    Heal,
    Outcome,
    Table,
)
from tests.damages.patient import Patient, answer
from tests.ui.program import NOW

SURROUNDINGS = Table()
NOBODY = 65_534


def as_nobody() -> Heal:
    """Rights do not bind root; the way back is returned."""
    if os.geteuid() != 0:
        return lambda: None
    os.seteuid(NOBODY)
    return lambda: os.seteuid(0)


@SURROUNDINGS.add("the data folder read-only", Outcome(READ_ONLY, "library", (Way.RETRY,)))
def read_only(patient: Patient) -> Heal:
    everything = [patient.paths.data, *patient.paths.data.rglob("*")]
    before = {path: path.stat().st_mode for path in everything}
    for path in everything:
        path.chmod(0o555 if path.is_dir() else 0o444)
    again_root = as_nobody()

    def heal() -> None:
        again_root()
        for path, mode in before.items():
            path.chmod(mode)

    return heal


@SURROUNDINGS.add("the files of another owner", Outcome(READ_ONLY, "library", (Way.RETRY,)))
def other_owner(patient: Patient) -> Heal:
    files = (patient.library, patient.an, patient.binh)
    for path in files:
        path.chmod(0o600 if os.geteuid() == 0 else 0o000)
    again_root = as_nobody()

    def heal() -> None:
        again_root()
        for path in files:
            path.chmod(0o600)

    return heal


@SURROUNDINGS.add("a full disk", Outcome(FULL, "library", (Way.RETRY,)))
def full_disk(patient: Patient) -> Heal:
    """The shipped packs have changed, so that the start has something to write."""
    kept = patient.paths.data.with_name("kept")
    patient.paths.data.rename(kept)
    patient.paths.data.mkdir()
    room = sum(path.stat().st_size for path in kept.rglob("*") if path.is_file()) + 200_000
    mounted = ["mount", "-t", "tmpfs", "-o", f"size={room}", "tmpfs", str(patient.paths.data)]
    if subprocess.run(mounted, capture_output=True, check=False).returncode:
        pytest.skip("only root can mount a disk that is full")
    shutil.copytree(kept, patient.paths.data, dirs_exist_ok=True)
    with closing(sqlite3.connect(patient.library)) as connection, connection:
        connection.execute("UPDATE pack SET hash = ''")
    filler = patient.paths.data / "filler"
    with filler.open("wb") as file:
        while os.statvfs(patient.paths.data).f_bavail:
            os.write(file.fileno(), bytes(4096))

    def heal() -> None:
        filler.unlink()
        for path in patient.paths.data.rglob("*.db*"):
            target = kept / path.relative_to(patient.paths.data)
            target.write_bytes(path.read_bytes())
        subprocess.run(["umount", str(patient.paths.data)], check=True)
        patient.paths.data.rmdir()
        kept.rename(patient.paths.data)

    return heal


@SURROUNDINGS.add("a network share", OPENS)
def network_share(patient: Patient) -> Heal:
    return with_default("on_network", lambda _path: True)


def with_default(name: str, value: object) -> Heal:
    defaults = open_database.__kwdefaults__ or {}
    before = defaults[name]
    defaults[name] = value

    def heal() -> None:
        defaults[name] = before

    return heal


@SURROUNDINGS.add("library.db held by another program", Outcome(LOCKED, "library", (Way.RETRY,)))
def held(patient: Patient) -> Heal:
    return hold(patient.library)


def hold(path: Path) -> Heal:
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")

    def heal() -> None:
        other.execute("ROLLBACK")
        other.close()

    return heal


@SURROUNDINGS.add("the same profile open in another window", Outcome(answers=6))
def two_windows(patient: Patient) -> Heal:
    other = open_application(patient.paths, lambda: NOW, patient.ids)
    answer(other, patient.learner, 1)
    return other.close


@SURROUNDINGS.add("a file in place of the copies' folder", Outcome(daily=UNUSABLE))
def no_folder_of_copies(patient: Patient) -> None:
    patient.paths.backups.rename(patient.paths.data / "moved")
    patient.paths.backups.write_text("in the way")


@SURROUNDINGS.add("a power cut while a copy was put back", LEARNER_MISSING)
def half_restored(patient: Patient) -> None:
    patient.paths.set_aside.mkdir()
    patient.an.rename(patient.paths.set_aside / "an-20261120-090000.db")
    patient.an.with_name(f"{patient.an.name}.restoring").write_bytes(
        patient.copies(patient.an)[0].read_bytes()
    )


@SURROUNDINGS.add("a power cut while a copy was made", OPENS)
def half_copied(patient: Patient) -> None:
    part = patient.copies(patient.an)[0].with_suffix(".part")
    part.write_bytes(patient.an.read_bytes()[:9000])
