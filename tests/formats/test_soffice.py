"""Old kinds of file go through LibreOffice, or one sentence says that it is needed."""

import os
import shutil
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from studyapp.core.errors import (
    BrokenFile,
    InputError,
    NeedsOffice,
    ProtectedFile,
    TooLargeFile,
    UnreadableFile,
)
from studyapp.core.watch import Cancelled
from studyapp.formats import soffice
from studyapp.formats.soffice import find_office, text_through_office
from tests.formats.docx_files import docx, p
from tests.formats.old_files import LOCKED_HEADER, odf, ole

RTF = rb"{\rtf1\ansi\deff0{\fonttbl{\f0 .VnTime;}}\f0 Trung \'ad\'acng \'a7\'b6ng\par}"
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")
needs_libreoffice = pytest.mark.skipif(find_office() is None, reason="LibreOffice is not installed")


@pytest.fixture
def stand_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Takes the place of LibreOffice; see `doing`."""
    script = tmp_path / "bin" / "soffice"
    script.parent.mkdir()
    monkeypatch.setenv("PATH", f"{script.parent}{os.pathsep}{os.environ['PATH']}")
    doing(script, "exit 1")
    return script


def doing(script: Path, what: str) -> None:
    """`what` is a line of shell in which $out and $in are the folder and the file it is called with."""
    last_two = 'for each in "$@"; do out="$in"; in="$each"; done'
    script.write_text(f"#!/bin/sh\n{last_two}\n{what}\n", "utf-8")
    script.chmod(0o755)


def old_file(folder: Path, data: bytes = RTF, name: str = "Bài cũ.rtf") -> Path:
    (folder / name).write_bytes(data)
    return folder / name


@posix_only
def test_what_comes_out_is_read_as_a_word_file(tmp_path: Path, stand_in: Path) -> None:
    (tmp_path / "ra.docx").write_bytes(docx(p("Đổi mới")))
    doing(stand_in, f'mkdir -p "$out" && cp "{tmp_path}/ra.docx" "$out/bai.docx"')
    assert text_through_office(old_file(tmp_path)) == "Đổi mới"


@posix_only
def test_it_sees_a_copy_and_a_profile_of_its_own(tmp_path: Path, stand_in: Path) -> None:
    log = tmp_path / "log"
    doing(stand_in, f'echo "$@" > "{log}"; cp "$in" "{tmp_path}/seen"')
    path = old_file(tmp_path)
    with pytest.raises(BrokenFile) as refused:
        text_through_office(path)
    assert refused.value.name == "Bài cũ.rtf"
    assert (tmp_path / "seen").read_bytes() == RTF
    arguments = log.read_text("utf-8")
    assert str(path) not in arguments
    profile = arguments.partition("-env:UserInstallation=file://")[2].split()[0]
    assert not Path(profile).exists()


@posix_only
def test_macros_are_off_in_that_profile(tmp_path: Path, stand_in: Path) -> None:
    doing(stand_in, f'cp "$(dirname "$in")/profile/user/registrymodifications.xcu" "{tmp_path}/settings"')
    with pytest.raises(BrokenFile):
        text_through_office(old_file(tmp_path))
    settings = (tmp_path / "settings").read_text("utf-8")
    assert '<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value>' in settings


@posix_only
def test_one_that_takes_too_long_is_ended(
    tmp_path: Path, stand_in: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(soffice, "LONGEST_S", 0.2)
    doing(stand_in, "sleep 600")
    with pytest.raises(BrokenFile):
        text_through_office(old_file(tmp_path))


@posix_only
def test_one_that_nobody_waits_for_any_more_is_ended_with_what_it_started(
    tmp_path: Path, stand_in: Path
) -> None:
    """What it started holds one end of a pipe, so the other end is at its end when that is gone."""
    pipe, started = tmp_path / "pipe", tmp_path / "started"
    os.mkfifo(pipe)
    doing(stand_in, f'(touch "{started}"; sleep 60; echo survived) > "{pipe}" & wait')

    def cancelled(_share: float) -> None:
        if started.exists():
            raise Cancelled

    end = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    os.set_blocking(end, True)
    with open(end, "rb") as heard:
        with pytest.raises(Cancelled):
            text_through_office(old_file(tmp_path), cancelled)
        assert heard.read() == b""


@posix_only
def test_one_that_cannot_be_started_is_as_good_as_none(tmp_path: Path, stand_in: Path) -> None:
    stand_in.write_text("no program", "utf-8")
    with pytest.raises(NeedsOffice):
        text_through_office(old_file(tmp_path))


@pytest.mark.parametrize("name", ["bai.doc", "bai.RTF", "bai.docx"])
def test_without_it_one_sentence_says_so(tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(soffice, "find_office", lambda: None)
    with pytest.raises(NeedsOffice) as refused:
        text_through_office(old_file(tmp_path, name=name))
    assert (refused.value.name, refused.value.suffix) == (name, ".rtf")


def test_a_new_file_under_an_old_name_needs_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(soffice, "find_office", lambda: None)
    assert text_through_office(old_file(tmp_path, docx(p("Đổi mới")), "bai.doc")) == "Đổi mới"


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (ole(LOCKED_HEADER), ProtectedFile),
        (odf(manifest="encryption-data"), ProtectedFile),
        (b"a", BrokenFile),
    ],
)
def test_what_nobody_can_read_does_not_reach_it(
    tmp_path: Path, data: bytes, kind: type[InputError], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(soffice, "find_office", lambda: pytest.fail("was looked for"))
    with pytest.raises(kind):
        text_through_office(old_file(tmp_path, data))


def test_a_missing_file_is_unreadable(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile):
        text_through_office(tmp_path / "khong-co.doc")


def test_a_file_too_large_is_refused_before_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(soffice, "LARGEST_FILE", 10)
    monkeypatch.setattr(Path, "read_bytes", lambda self: pytest.fail(f"{self} was read"))
    with pytest.raises(TooLargeFile):
        text_through_office(old_file(tmp_path))


def test_the_usual_places_are_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "LibreOffice" / "program" / "soffice.exe"
    program.parent.mkdir(parents=True)
    program.touch()
    monkeypatch.setattr(shutil, "which", lambda _: None)
    monkeypatch.setenv("PROGRAMFILES", str(tmp_path))
    assert find_office() == program


@needs_libreoffice
def test_libreoffice_itself_converts_old_letters(tmp_path: Path) -> None:
    assert text_through_office(old_file(tmp_path)).strip() == "Trung ương Đảng"


@needs_libreoffice
@pytest.mark.parametrize("data", [RTF[:30], ole(b"", b"x" * 512)])
def test_libreoffice_itself_finds_nothing_in_a_broken_file(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(BrokenFile):
        text_through_office(old_file(tmp_path, data))


@pytest.fixture
def asked() -> Iterator[list[str]]:
    """The paths that a server on this machine was asked for; the first is its own address."""
    paths: list[str] = []

    class Server(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            paths.append(self.path)
            self.send_error(404)

        do_HEAD = do_OPTIONS = do_GET

        def log_message(self, format: str, *args: object) -> None:
            """Nothing on the screen."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Server) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        paths.append(f"http://127.0.0.1:{server.server_port}")
        yield paths
        server.shutdown()


LINKED = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" '
    'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" '
    'xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.2"><office:body><office:text>'
    '<text:p>Đổi mới<draw:frame text:anchor-type="as-char" svg:width="3cm" svg:height="3cm">'
    '<draw:image xlink:href="{}/anh.png" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/>'
    "</draw:frame></text:p></office:text></office:body></office:document-content>"
)


@needs_libreoffice
def test_libreoffice_itself_fetches_nothing(tmp_path: Path, asked: list[str]) -> None:
    path = old_file(tmp_path, odf(LINKED.format(asked[0])), "bai.odt")
    assert text_through_office(path).strip() == "Đổi mới"
    assert asked[1:] == []
