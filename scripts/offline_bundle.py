"""Collects all that an installation without internet needs into one zip: `offline_bundle.py OUT [PYTHON …]`.

Wheels for 64-bit Linux and Windows and each Python version, the program's own wheel, what starts it, and the
hashes of it all. pip evaluates the markers of requirements for the machine it runs on, so what other machines
need beyond that (colorama on Windows) is found from the wheels themselves and fetched too.
"""

import hashlib
import subprocess
import sys
import tempfile
import tomllib
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from email.parser import HeaderParser
from pathlib import Path

from packaging.requirements import Requirement
from packaging.tags import Tag, compatible_tags, cpython_tags
from packaging.utils import canonicalize_name, parse_wheel_filename

ROOT = Path(__file__).resolve().parents[1]
STARTERS = ROOT / "scripts" / "offline"
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
LINUX = (
    *(f"manylinux_2_{minor}_x86_64" for minor in range(34, 4, -1)),
    "manylinux2014_x86_64",
    "manylinux1_x86_64",
)
WINDOWS = ("win_amd64",)
FOLDER = "hoc-nghi-quyet"
EXECUTABLE = 0o755


@dataclass(frozen=True)
class Target:
    """A machine to install on."""

    python: str
    platforms: tuple[str, ...]

    @property
    def is_windows(self) -> bool:
        return self.platforms == WINDOWS

    @property
    def tags(self) -> frozenset[Tag]:
        version = [int(part) for part in self.python.split(".")]
        interpreter = f"cp{''.join(map(str, version))}"
        own = cpython_tags(version, platforms=self.platforms)
        return frozenset([*own, *compatible_tags(version, interpreter, self.platforms)])

    @property
    def environment(self) -> dict[str, str]:
        """What the markers of requirements may ask for."""
        return {
            "python_version": self.python,
            "python_full_version": f"{self.python}.0",
            "implementation_name": "cpython",
            "platform_python_implementation": "CPython",
            "os_name": "nt" if self.is_windows else "posix",
            "sys_platform": "win32" if self.is_windows else "linux",
            "platform_system": "Windows" if self.is_windows else "Linux",
            "platform_machine": "AMD64" if self.is_windows else "x86_64",
            "extra": "",
        }


def targets(pythons: Iterable[str]) -> list[Target]:
    return [Target(python, platforms) for python in pythons for platforms in (LINUX, WINDOWS)]


def runtime_requirements() -> list[str]:
    with (ROOT / "pyproject.toml").open("rb") as file:
        found: list[str] = tomllib.load(file)["project"]["dependencies"]
    return found


def download(requirements: Sequence[str], target: Target, wheels: Path) -> None:
    platforms = [f"--platform={platform}" for platform in target.platforms]
    versions = [f"--python-version={target.python}", "--implementation=cp"]
    pip("download", "--only-binary=:all:", f"--dest={wheels}", *platforms, *versions, *requirements)


def pip(*arguments: str) -> None:
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet", *arguments]
    subprocess.run(command, check=True)


def fitting(wheels: Path, target: Target) -> dict[str, Path]:
    """By name, the wheels that this machine would take."""
    found = {}
    for path in sorted(wheels.glob("*.whl")):
        name, _, _, tags = parse_wheel_filename(path.name)
        if tags & target.tags:
            found[str(name)] = path
    return found


def missing(wheels: Path, target: Target, wanted: Iterable[str]) -> list[str]:
    """The requirements that no wheel here meets on this machine, also those of the wheels themselves."""
    here = fitting(wheels, target)
    queue = [*wanted, *(each for path in here.values() for each in requirements_of(path))]
    applying = (Requirement(each) for each in queue)
    return sorted(
        {
            f"{each.name}{each.specifier}"
            for each in applying
            if (each.marker is None or each.marker.evaluate(target.environment))
            and canonicalize_name(each.name) not in here
        }
    )


def requirements_of(wheel: Path) -> list[str]:
    with zipfile.ZipFile(wheel) as archive:
        name = next(name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        metadata = HeaderParser().parsestr(archive.read(name).decode())
    return metadata.get_all("Requires-Dist", [])


def collect(pythons: Sequence[str], wheels: Path) -> None:
    wheels.mkdir(parents=True)
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", f"--outdir={wheels}"]
    subprocess.run(build, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    wanted = runtime_requirements()
    for target in targets(pythons):
        download(wanted, target, wheels)
        while lacking := missing(wheels, target, wanted):
            before = len(list(wheels.iterdir()))
            download(lacking, target, wheels)
            if len(list(wheels.iterdir())) == before:
                raise SystemExit(
                    f"Không tìm được {', '.join(lacking)} cho {target.platforms[0]}, Python {target.python}."
                )


def files(wheels: Path) -> Iterator[tuple[str, Path]]:
    for path in sorted(STARTERS.iterdir()):
        yield path.name, path
    for name in ("LICENSE", "THIRD_PARTY.md"):
        yield name, ROOT / name
    for path in sorted(wheels.glob("*.whl")):
        yield f"wheels/{path.name}", path


def pack(wheels: Path, out: Path) -> None:
    """Windows starts a batch file only with its own line ends; the wheels are packed already."""
    sums = []
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, path in files(wheels):
            content = path.read_bytes()
            if path.suffix == ".bat":
                content = content.replace(b"\n", b"\r\n")
            sums.append(f"{hashlib.sha256(content).hexdigest()}  {name}")
            add(archive, name, content)
        add(archive, "SHA256SUMS", "".join(f"{line}\n" for line in sums).encode())


def add(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    entry = zipfile.ZipInfo(f"{FOLDER}/{name}", date_time=(2026, 1, 1, 0, 0, 0))
    mode = EXECUTABLE if name.endswith(".sh") else 0o644
    entry.external_attr = (0o100000 | mode) << 16
    archive.writestr(entry, content)


def main(out: Path, pythons: Sequence[str] = PYTHONS) -> None:
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        wheels = Path(folder, "wheels")
        collect(pythons, wheels)
        pack(wheels, out)
        count = len(list(wheels.iterdir()))
    print(f"{out}: {count} wheel, {out.stat().st_size / 1e6:.0f} MB")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:] or PYTHONS)
