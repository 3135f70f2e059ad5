"""Files on another machine are told by the table of mounts."""

import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows asks the drive")

if sys.platform != "win32":
    from studyapp.storage.network import file_system_of, is_on_network

TABLE = """\
sysfs /sys sysfs rw 0 0
/dev/sda1 / ext4 rw 0 0
server:/home /home nfs4 rw 0 0
/dev/sdb1 /home/an/local ext4 rw 0 0
//server/shared /mnt/kho\\040chung cifs rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/var/data/library.db", "ext4"),
        ("/home/an/library.db", "nfs4"),
        ("/home/an/local/library.db", "ext4"),
        ("/homes/library.db", "ext4"),
        ("/mnt/kho chung/library.db", "cifs"),
    ],
)
def test_the_deepest_mount_above_a_file_says_where_it_lies(path: str, kind: str) -> None:
    assert file_system_of(Path(path), TABLE) == kind


def test_of_two_mounts_at_one_place_the_later_covers_the_earlier() -> None:
    assert file_system_of(Path("/home/a.db"), f"{TABLE}/dev/sdc1 /home xfs rw 0 0\n") == "xfs"


def test_a_table_that_says_nothing_of_the_file_gives_none() -> None:
    assert file_system_of(Path("/a.db"), "") is None


@pytest.mark.parametrize(("kind", "expected"), [("cifs", True), ("nfs4", True), ("ext4", False)])
def test_network_file_systems_are_known(tmp_path: Path, kind: str, expected: bool) -> None:
    table = tmp_path / "mounts"
    table.write_text(f"x / {kind} rw 0 0\n")
    assert is_on_network(tmp_path / "a.db", table) is expected


def test_without_a_table_a_file_counts_as_local(tmp_path: Path) -> None:
    assert not is_on_network(tmp_path / "a.db", tmp_path / "nothing here")
