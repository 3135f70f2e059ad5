"""Which files are shipped packs, and how they look without being read."""

from pathlib import Path


def pack_files(content: Path) -> tuple[Path, ...]:
    """Packs lie one folder down; what lies in `content` itself is something else."""
    return tuple(sorted(content.glob("*/*.toml")))


def look_of(content: Path) -> str:
    """A line for each file with its place, size and time of change."""
    return "\n".join(_line(file, content) for file in pack_files(content))


def _line(file: Path, content: Path) -> str:
    state = file.stat()
    return f"{file.relative_to(content).as_posix()} {state.st_size} {state.st_mtime_ns}"
