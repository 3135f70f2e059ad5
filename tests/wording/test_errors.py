"""Every error has a sentence that names the file and says what to do."""

import re
from pathlib import PurePath

import pytest

from studyapp.core import errors
from studyapp.core.errors import StudyError
from studyapp.wording.errors import UNEXPECTED, sentence

NAME = "bai.txt"
PATH = PurePath("data/library.db")
ERRORS: list[StudyError] = [
    errors.EmptyText(NAME),
    errors.TooLittleText(NAME),
    errors.TooLargeText(NAME, 3_000_000, 2_000_000),
    errors.TooLargeFile(NAME, 70_000_000, 67_108_864),
    errors.NotVietnamese(NAME),
    errors.UnknownEncoding(NAME),
    errors.ClassifiedText(NAME, "TỐI MẬT"),
    errors.UnsupportedFile(NAME, ".docx"),
    errors.NeedsOffice(NAME, ".doc"),
    errors.UnreadableFile(NAME),
    errors.BrokenFile(NAME),
    errors.ProtectedFile(NAME),
    errors.SwollenFile(NAME),
    errors.ScannedFile(NAME),
    errors.DatabaseLocked(PATH),
    errors.DatabaseDamaged(PATH),
    errors.DatabaseMissing(PATH),
    errors.LogUnusable(PATH),
    errors.CopyDamaged(PATH),
    errors.CopyMissing(PATH),
    errors.DatabaseNewer(PATH, 7, 3),
    errors.DiskFull(PATH),
    errors.ReadOnly(PATH),
    errors.ContentError(PurePath("21.toml"), "key_point[3].text", "thiếu", "thêm dòng text"),
    errors.BlankName(),
]
FILES = (NAME, str(PATH), "21.toml")


def leaves(kind: type[StudyError]) -> set[type[StudyError]]:
    below = kind.__subclasses__()
    return {leaf for each in below for leaf in leaves(each)} if below else {kind}


def test_the_table_has_every_class_of_error() -> None:
    assert {type(error) for error in ERRORS} == leaves(StudyError)


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_each_error_is_a_sentence_of_its_own(error: StudyError) -> None:
    said = sentence(error)
    assert said.endswith(".")
    assert said[0].isupper()
    assert said != UNEXPECTED
    assert [sentence(other) for other in ERRORS].count(said) == 1


@pytest.mark.parametrize("error", ERRORS[:-1], ids=lambda error: type(error).__name__)
def test_each_error_of_a_file_names_it(error: StudyError) -> None:
    assert any(file in sentence(error) for file in FILES)


@pytest.mark.parametrize("error", [error for error in ERRORS if isinstance(error, errors.StorageError)])
def test_what_is_said_of_a_database_file_is_one_sentence(error: StudyError) -> None:
    assert len(re.findall(r"[.!?](?=\s|$)", sentence(error))) == 1


@pytest.mark.parametrize("error", [error for error in ERRORS if isinstance(error, errors.InputError)])
def test_pasted_text_is_named_as_such(error: errors.InputError) -> None:
    error.name = None
    assert sentence(error).startswith("Nội dung dán vào")


def test_sizes_and_versions_are_said() -> None:
    assert "3.000.000" in sentence(errors.TooLargeText(NAME, 3_000_000, 2_000_000))
    assert "kiểu 7" in sentence(errors.DatabaseNewer(PATH, 7, 3))


def test_a_classified_file_is_refused_in_the_words_of_the_glossary() -> None:
    assert sentence(errors.ClassifiedText(NAME, "MẬT")) == "Tệp “bai.txt” có dấu MẬT. Đã dừng, chưa lưu gì."


def test_an_error_without_words_of_its_own_still_says_what_to_do() -> None:
    assert sentence(StudyError()) == UNEXPECTED
    assert sentence(errors.InputError(NAME)).startswith("Tệp “bai.txt”")
    assert sentence(errors.StorageError(PATH)).startswith("Tệp dữ liệu “data")
