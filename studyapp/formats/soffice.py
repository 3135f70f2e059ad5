"""Old kinds of file (.doc, .rtf, .odt) as text, through LibreOffice where it is installed."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from studyapp.core.errors import BrokenFile, NeedsOffice, TooLargeFile, UnreadableFile
from studyapp.core.watch import Report, part_of, unwatched
from studyapp.formats.docx import LARGEST_FILE, text_of_docx
from studyapp.formats.word.old_word import old_kind

LONGEST_S = 120.0
"""The first start on an old computer takes most of a minute."""

_OPTIONS = (
    "--headless", "--norestore", "--nologo", "--nolockcheck", "--nodefault",
    "--convert-to", "docx:MS Word 2007 XML", "--outdir",
)  # fmt: skip
_GLANCE_S = 0.2
_NAMES = ("soffice", "libreoffice")
_MACOS = Path("/Applications/LibreOffice.app/Contents/MacOS/soffice")
_WINDOWS_FOLDERS = ("PROGRAMFILES", "PROGRAMW6432", "PROGRAMFILES(X86)")
_SCRIPTING, _INET = "/org.openoffice.Office.Common/Security/Scripting", "/org.openoffice.Inet/Settings"
_ITEM = '<item oor:path="{}"><prop oor:name="{}" oor:op="fuse"><value>{}</value></prop></item>'
# Macros never run, and nothing a document links to is fetched: the proxy leads nowhere.
_SETTINGS = (
    (_SCRIPTING, "MacroSecurityLevel", "3"),
    (_SCRIPTING, "DisableMacrosExecution", "true"),
    (_SCRIPTING, "BlockUntrustedRefererLinks", "true"),
    (_INET, "ooInetProxyType", "2"),
    (_INET, "ooInetHTTPProxyName", "127.0.0.1"),
    (_INET, "ooInetHTTPProxyPort", "9"),
    (_INET, "ooInetHTTPSProxyName", "127.0.0.1"),
    (_INET, "ooInetHTTPSProxyPort", "9"),
)


def text_through_office(path: Path, report: Report = unwatched) -> str:
    """The user's file is only read; LibreOffice sees a copy, under a profile of its own."""
    data = _read(path)
    kind = old_kind(data, path.name)
    if kind is None:
        return text_of_docx(data, path.name, report)
    office = find_office()
    if office is None:
        raise NeedsOffice(path.name, kind)
    try:
        with TemporaryDirectory(prefix="hoc-nghi-quyet-", ignore_cleanup_errors=True) as folder:
            converted = _converted(office, data, Path(folder), report)
    except OSError as error:  # it cannot be started, or there is no room for the copy: Word may help
        raise NeedsOffice(path.name, kind) from error
    if converted is None:
        raise BrokenFile(path.name)
    return text_of_docx(converted, path.name, part_of(report, 0.5, 1.0))


def find_office() -> Path | None:
    found = next(filter(None, map(shutil.which, _NAMES)), None)
    if found:
        return Path(found)
    return next(filter(Path.is_file, _usual_places()), None)


def _usual_places() -> Iterator[Path]:
    yield _MACOS
    for folder in filter(None, map(os.environ.get, _WINDOWS_FOLDERS)):
        yield Path(folder) / "LibreOffice" / "program" / "soffice.exe"
    yield from sorted(Path("/opt").glob("libreoffice*/program/soffice"), reverse=True)


def _read(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise TooLargeFile(path.name, size, LARGEST_FILE)
        return path.read_bytes()
    except OSError as error:
        raise UnreadableFile(path.name) from error


def _converted(office: Path, data: bytes, folder: Path, report: Report) -> bytes | None:
    """None where nothing came out."""
    given, profile, out = folder / "bai", folder / "profile", folder / "out"
    given.write_bytes(data)
    _write_settings(profile / "user" / "registrymodifications.xcu")
    _run([str(office), f"-env:UserInstallation={profile.as_uri()}", *_OPTIONS, str(out), str(given)], report)
    written = out / "bai.docx"
    return written.read_bytes() if written.is_file() else None


def _write_settings(file: Path) -> None:
    items = "".join(_ITEM.format(*setting) for setting in _SETTINGS)
    file.parent.mkdir(parents=True)
    file.write_text(
        f'<oor:items xmlns:oor="http://openoffice.org/2001/registry">{items}</oor:items>', "utf-8"
    )


def _run(command: list[str], report: Report) -> None:
    """Whether it went well is told by the file it should have written."""
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as office:
        try:
            _wait(office, report)
        finally:
            if office.poll() is None:
                _end(office)


def _wait(office: subprocess.Popen[bytes], report: Report) -> None:
    """Until it ends, takes too long, or nobody waits for it any more."""
    for _ in range(round(LONGEST_S / _GLANCE_S)):
        report(0.0)
        with suppress(subprocess.TimeoutExpired):
            office.wait(_GLANCE_S)
            return


def _end(office: subprocess.Popen[bytes]) -> None:
    """With the processes it started: the program found is only a starter of the real one."""
    if sys.platform == "win32":
        subprocess.run(["taskkill", "/F", "/T", "/PID", str(office.pid)], check=False, capture_output=True)
    else:
        os.killpg(office.pid, signal.SIGKILL)
