"""Whether a file lies on another machine, where SQLite's write-ahead log does not work."""

import sys
from pathlib import Path

NETWORK_FILE_SYSTEMS = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "sshfs", "fuse.sshfs", "9p", "afs"})
MOUNTS = Path("/proc/self/mounts")

if sys.platform == "win32":
    import ctypes

    DRIVE_REMOTE = 4

    def is_on_network(path: Path) -> bool:
        drive = path.absolute().drive
        return drive.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\") == DRIVE_REMOTE

else:

    def is_on_network(path: Path, mounts: Path = MOUNTS) -> bool:
        """False where the system keeps no table of mounts (macOS)."""
        try:
            table = mounts.read_text("utf-8", "surrogateescape")
        except OSError:
            return False
        return file_system_of(path.absolute(), table) in NETWORK_FILE_SYSTEMS

    def file_system_of(path: Path, table: str) -> str | None:
        """The type of the deepest mount above `path`; of two at one place the later covers the earlier."""
        above = {str(place) for place in (path, *path.parents)}
        deepest, found = "", None
        for line in table.splitlines():
            _, place, kind, *_ = line.split(" ")
            mount = place.replace("\\040", " ")
            if mount in above and len(mount) >= len(deepest):
                deepest, found = mount, kind
        return found
