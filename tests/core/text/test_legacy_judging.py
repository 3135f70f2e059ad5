"""Words tell which encoding they are in, or that they are in none."""

import pytest

from studyapp.core.text.legacy_fonts import Legacy
from studyapp.core.text.legacy_judging import encoding_of, has_unicode, is_mangled, marked_words


@pytest.mark.parametrize(
    ("words", "legacy"),
    [
        ("NghÞ quyÕt cña §¶ng", Legacy.TCVN3),
        ("Nghò quyeát cuûa Ñaûng", Legacy.VNI),
        ("tríc ®êng lîng", Legacy.TCVN3),
        ("có và hòa là", None),
        ("Réunion Curaçao São Müller", None),
        ("", None),
    ],
)
def test_the_encoding_of_words(words: str, legacy: Legacy | None) -> None:
    assert encoding_of(words.split()) is legacy


def test_the_likely_one_is_taken_where_both_would_do() -> None:
    assert encoding_of(["ñoà"], Legacy.VNI) is Legacy.VNI


def test_the_words_that_tell() -> None:
    assert marked_words("Gi¸ £ 5, «cò» – Hµ-Néi, plain Đảng") == ["Gi¸", "«cò»", "Hµ", "Néi"]


def test_letters_of_unicode() -> None:
    assert has_unicode("Đảng")
    assert not has_unicode("và có")


def test_a_mangled_word_is_no_syllable() -> None:
    assert [is_mangled(word) for word in ("quyÕt", "có", "quyết", "plain")] == [True, False, False, False]
