"""The command line: UTF-8 out, one sentence and exit code 1 for faults, nothing written unasked."""

import json
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner, Result

from studyapp.app import open_application
from studyapp.cli import program
from studyapp.core.authoring.document_entry import DocumentEntry
from studyapp.paths import find_paths
from studyapp.services.build import build
from studyapp.ui.lock import take
from studyapp.wording import command_line, rates

ROOT = Path(__file__).resolve().parents[1]
ARTICLE = ROOT / "resources" / "tour" / "bai-bao.txt"
SCHEMA = ROOT / "docs" / "formats" / "record.schema.json"


def run(*arguments: str) -> Result:
    return CliRunner().invoke(program, list(arguments))


def test_build_prints_the_record_of_an_article() -> None:
    result = run("build", str(ARTICLE))
    assert result.exit_code == 0
    record = json.loads(result.stdout)
    jsonschema.validate(record, json.loads(SCHEMA.read_text("utf-8")))
    assert record["article"]["text"] == ARTICLE.read_text("utf-8")
    assert record["cards"]
    assert record["items"]


def test_build_prints_letters_as_they_are_not_as_escapes() -> None:
    assert "Vân Lĩnh" in run("build", str(ARTICLE)).stdout


def test_build_gives_the_same_record_each_time() -> None:
    assert run("build", str(ARTICLE)).stdout == run("build", str(ARTICLE)).stdout


def test_build_knows_the_documents_of_the_profile(tmp_path: Path) -> None:
    article = tmp_path / "bai.txt"
    lines = ARTICLE.read_text("utf-8").splitlines()
    said = "Hội nghị quán triệt Nghị quyết số 07-NQ/TU về “Phát triển kinh tế tập thể ở vùng cao”."
    article.write_text("\n".join([*lines[:5], said, *lines[5:]]), encoding="utf-8")
    entry = DocumentEntry(
        code="07-NQ/TU",
        body="Tỉnh ủy Vân Lĩnh",
        issued="5/3/2024",
        title="Về phát triển kinh tế tập thể ở vùng cao",
        source="Báo A",
    )

    def issued(profile: Path) -> list[str | None]:
        record = json.loads(run("--profile-dir", str(profile), "build", str(article)).stdout)
        return [each["issued"] for each in record["documents"] if each["code"] == "07-NQ/TU"]

    with open_application(find_paths(tmp_path / "own")) as application:
        assert application.authoring.documents.save(entry).document is not None
    assert issued(tmp_path / "none") == [None]
    assert issued(tmp_path / "own") == ["2024-03-05"]
    assert not find_paths(tmp_path / "none").library_db.exists()


def test_build_reads_a_file_in_an_old_encoding(tmp_path: Path) -> None:
    path = tmp_path / "cu.txt"
    path.write_bytes(ARTICLE.read_text("utf-8").encode("utf-16"))
    assert json.loads(run("build", str(path)).stdout)["items"]


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("trong.txt", b"", "không có chữ nào"),
        ("bai.pdf", b"%PDF-1.4", "bị hỏng"),
        ("anh.jpg", b"\xff\xd8\xff\xe0" + bytes(range(256)), "chưa đọc được"),
        ("bai.docx", b"PK\x03\x04", "bị hỏng"),
        ("mat.txt", "MẬT\nNội dung của hội nghị được phổ biến đến cán bộ.".encode(), "Đã dừng, chưa lưu gì"),
    ],
)
def test_a_fault_of_the_file_is_one_vietnamese_sentence_and_exit_code_1(
    tmp_path: Path, name: str, data: bytes, said: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    result = run("build", str(path))
    assert result.exit_code == 1
    assert said in result.stderr
    assert name in result.stderr
    assert result.stdout == ""
    assert "Traceback" not in result.stderr


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    result = run("build", str(tmp_path / "khong-co.txt"))
    assert result.exit_code == 1
    assert "khong-co.txt" in result.stderr


def test_help_is_in_vietnamese() -> None:
    said = run("--help").stdout
    assert "Học Nghị quyết" in said
    assert "build" in said
    assert "tour" in said


def test_utf8_leaves_whatever_the_console_speaks() -> None:
    done = subprocess.run(
        [sys.executable, "main.py", "build", str(ARTICLE)],
        cwd=ROOT,
        env={"PYTHONIOENCODING": "ascii", "PATH": "/usr/bin:/bin"},
        capture_output=True,
        check=True,
    )
    assert "Vân Lĩnh" in done.stdout.decode("utf-8")


def test_building_touches_no_profile(tmp_path: Path) -> None:
    run("--profile-dir", str(tmp_path / "profile"), "build", str(ARTICLE))
    assert not (tmp_path / "profile").exists()


def profile_with_a_learner(folder: Path) -> tuple[str, ...]:
    paths = find_paths(folder)
    with open_application(paths) as application:
        application.refresh_shipped()
        application.open_learner(application.create_learner("Nguyễn Văn An").id).study.enrol()
    return ("--profile-dir", str(folder))


def test_backup_copies_every_file_and_says_where(tmp_path: Path) -> None:
    where = profile_with_a_learner(tmp_path / "hồ sơ")
    result = run(*where, "backup")
    assert result.exit_code == 0
    assert len(result.stdout.splitlines()) == 2
    for copy in (tmp_path / "hồ sơ" / "backups").iterdir():
        assert f"“{copy}”" in result.stdout


def test_backup_into_a_folder_of_one_s_own(tmp_path: Path) -> None:
    where = profile_with_a_learner(tmp_path / "a")
    assert run(*where, "backup", str(tmp_path / "usb")).exit_code == 0
    assert len(list((tmp_path / "usb").iterdir())) == 2
    assert not (tmp_path / "a" / "backups").exists()


def test_backup_of_nothing_and_of_a_damaged_file_say_so(tmp_path: Path) -> None:
    nothing = run("--profile-dir", str(tmp_path / "none"), "backup")
    assert nothing.exit_code == 1
    assert "chưa có dữ liệu" in nothing.stderr
    where = profile_with_a_learner(tmp_path / "a")
    (tmp_path / "a" / "library.db").write_text("no database " * 500)
    damaged = run(*where, "backup")
    assert damaged.exit_code == 1
    assert len(damaged.stdout.splitlines()) == 1
    assert "library.db” bị hỏng" in damaged.stderr


def test_restore_brings_a_copy_back_and_says_where_the_rest_is(tmp_path: Path) -> None:
    where = profile_with_a_learner(tmp_path / "a")
    run(*where, "backup")
    library = tmp_path / "a" / "library.db"
    library.write_text("no database " * 500)
    (copy,) = (tmp_path / "a" / "backups").glob("library-*.db")
    result = run(*where, "restore", str(copy))
    assert result.exit_code == 0
    assert str(library) in result.stdout
    assert "set-aside" in result.stdout
    assert run(*where, "doctor").exit_code == 0


def test_restore_stops_while_the_window_is_open(tmp_path: Path) -> None:
    where = profile_with_a_learner(tmp_path / "a")
    run(*where, "backup")
    (copy,) = (tmp_path / "a" / "backups").glob("library-*.db")
    before = (tmp_path / "a" / "library.db").read_bytes()
    lock = take(tmp_path / "a")
    assert lock is not None
    result = run(*where, "restore", str(copy))
    lock.unlock()
    assert result.exit_code == 1
    assert command_line.WINDOW_OPEN in result.stderr
    assert (tmp_path / "a" / "library.db").read_bytes() == before


@pytest.mark.parametrize(
    ("name", "said"), [("none.db", "không mở được"), ("text.db", "bản sao lưu dùng được")]
)
def test_restore_of_what_is_no_copy_is_refused(tmp_path: Path, name: str, said: str) -> None:
    where = profile_with_a_learner(tmp_path / "a")
    (tmp_path / "text.db").write_text("no database")
    result = run(*where, "restore", str(tmp_path / name))
    assert result.exit_code == 1
    assert said in result.stderr


def test_doctor_prints_what_it_saw_and_ends_with_1_where_something_is_wrong(tmp_path: Path) -> None:
    where = profile_with_a_learner(tmp_path / "a")
    sound = run(*where, "doctor")
    assert sound.exit_code == 0
    assert "Mọi thứ đều tốt." in sound.stdout
    (tmp_path / "a" / "library.db").write_text("no database " * 500)
    wrong = run(*where, "doctor")
    assert wrong.exit_code == 1
    assert "library.db” bị hỏng" in wrong.stdout


def test_doctor_makes_no_profile(tmp_path: Path) -> None:
    assert run("--profile-dir", str(tmp_path / "none"), "doctor").exit_code == 0
    assert not (tmp_path / "none").exists()


def test_rates_prints_how_the_drafts_fared(tmp_path: Path) -> None:
    where = ("--profile-dir", str(tmp_path))
    nothing = run(*where, "rates")
    assert (nothing.exit_code, nothing.stderr.strip()) == (1, rates.NOTHING)
    with open_application(find_paths(tmp_path)) as application:
        known = application.authoring.known_documents()
        pack = application.authoring.save(build(ARTICLE.read_text("utf-8"), known))
        kept = application.authoring.keep_undoubted(pack)
    printed = run(*where, "rates")
    assert printed.exit_code == 0
    heading, *rows = printed.stdout.partition("\n\n")[0].split("\n")
    assert heading.split("\t") == [rates.BY_WRITER, *rates.COLUMNS]
    assert sum(int(each.split("\t")[1]) for each in rows) == kept
