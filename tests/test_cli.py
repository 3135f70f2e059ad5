"""The command line: UTF-8 out, one sentence and exit code 1 for faults, nothing written unasked."""

import json
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner, Result

from studyapp.cli import program

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
