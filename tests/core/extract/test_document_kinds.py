"""Kinds are named in one form, however the article writes them."""

import re

import pytest

from studyapp.core.extract.document_kinds import KIND, KIND_SURE, KINDS, KINDS_BY_LETTERS, kind_named


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("nghị quyết", "Nghị quyết"),
        ("CHỈ THỊ", "Chỉ thị"),
        ("chương trình hành động", "Chương trình hành động"),
    ],
)
def test_a_kind_in_any_case(words: str, kind: str) -> None:
    match = re.fullmatch(KIND, words)
    assert match is not None
    assert kind_named(match[0]) == kind


def test_an_abbreviation_stands_before_a_number() -> None:
    match = re.match(KIND, "NQ 18")
    assert match is not None
    assert kind_named(match[0]) == "Nghị quyết"
    assert not re.match(KIND, "NQ/TW")


def test_every_letter_of_a_code_names_a_known_kind() -> None:
    assert set(KINDS_BY_LETTERS.values()) <= set(KINDS)


def test_small_letters_name_a_document_only_where_nothing_else_is_meant() -> None:
    assert re.fullmatch(KIND_SURE, "nghị quyết")
    assert not re.fullmatch(KIND_SURE, "kế hoạch")
    assert re.fullmatch(KIND_SURE, "Kế hoạch")
