"""A text of TCVN3 or VNI becomes Unicode; one that is Unicode already is never changed."""

import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.text.legacy_text import unmangle
from studyapp.core.text.normalise import nfc
from studyapp.core.text.tones import old_style
from tests.core.extract import invented
from tests.core.text.legacy_encoders import LOWER, private, tcvn3, vni
from tests.shared_files import article_paths, needs_shared

Encoder = Callable[[str], str]

SYLLABLES = sorted({word for word in " ".join(invented.ALL).lower().split() if word.isalpha()})
PROSE = st.lists(st.sampled_from(SYLLABLES), min_size=1).map(" ".join)
LATIN_1_ALONE = st.text(alphabet="àáâãèéêìíòóôõùúý abcdghiklmnopqrstuvxy.,\n", max_size=60)
FRENCH = "Le comité a décidé de réunir les délégués à Hanoï où la conférence a été très bien organisée."
GERMAN = "Die Übersetzung der Beschlüsse wurde für die Mitglieder in größerer Auflage veröffentlicht."
ENGLISH = "Prices: £ 5, ¢ 20, © 2024 Company®, 20 °C, § 5, naïve café, «quoted», Lü."


def lower(text: str) -> str:
    """TCVN3 without a font of capitals has no capitals with a tone."""
    return nfc(text).lower()


@pytest.mark.parametrize("encode", [tcvn3, vni, lambda text: private(tcvn3(text))])
@pytest.mark.parametrize("text", invented.ALL)
def test_a_whole_text_is_recognised_without_fonts(encode: Encoder, text: str) -> None:
    assert unmangle(encode(lower(text))) == lower(text)


@needs_shared
@pytest.mark.parametrize("encode", [tcvn3, vni])
@pytest.mark.parametrize("at", range(5))
def test_the_five_articles_come_back(encode: Encoder, at: int) -> None:
    text = lower(article_paths()[at].read_text("utf-8"))
    assert unmangle(encode(text)) == text


@pytest.mark.parametrize("encode", [tcvn3, vni])
@pytest.mark.parametrize("text", ["nghị quyết", "đảng viên", "chương trình hành động số 05/ctr"])
def test_a_few_words_are_enough(encode: Encoder, text: str) -> None:
    assert unmangle(encode(text)) == text


@given(PROSE)
def test_prose_of_any_syllables_stays(text: str) -> None:
    assert unmangle(text) == text
    assert unmangle(old_style(text)) == old_style(text)


@pytest.mark.parametrize("text", invented.ALL)
def test_vietnamese_text_stays(text: str) -> None:
    for style in (nfc(text), old_style(nfc(text)), nfc(text).upper()):
        assert unmangle(style) == style


@needs_shared
@pytest.mark.parametrize("at", range(5))
def test_no_line_of_the_five_articles_is_changed(at: int) -> None:
    for line in nfc(article_paths()[at].read_text("utf-8")).splitlines():
        assert unmangle(line) == line


@pytest.mark.parametrize("word", ["có gì", "và", "Tôi là cán bộ", "bà ấy né", "cô ý", "hòa"])
def test_short_words_of_shared_letters_stay(word: str) -> None:
    assert unmangle(word) == word


@pytest.mark.parametrize("text", ["", "\n\n", "Plain English.", FRENCH, GERMAN, ENGLISH, "ÿÿÿ\xad", "😀 ©®"])
def test_other_languages_stay(text: str) -> None:
    assert unmangle(text) == text


@given(st.text(alphabet=LOWER + LOWER.upper() + " abcdehiklmnopqrstuvxy.,\n"))
def test_what_is_vietnamese_by_its_letters_stays(text: str) -> None:
    proper = "Đường lối của Đảng được quần chúng ủng hộ. " * 3 + text
    assert unmangle(proper) == proper


@given(LATIN_1_ALONE)
def test_a_second_pass_changes_nothing(text: str) -> None:
    once = unmangle(nfc(text))
    assert unmangle(once) == once


def test_a_title_in_unicode_over_an_old_text_stays() -> None:
    body = lower(invented.DISTRICT)
    assert unmangle("Quán triệt nghị quyết\n" + tcvn3(body)) == "Quán triệt nghị quyết\n" + body


def test_windows_1258_read_as_latin_1_is_not_taken_for_an_old_encoding() -> None:
    tones = str.maketrans(dict.fromkeys(map(ord, "\u0300\u0301\u0303\u0309\u0323")))
    pieces = [
        nfc(parts.translate(tones)) + "".join(mark for mark in parts if ord(mark) in tones)
        for parts in (unicodedata.normalize("NFD", letter) for letter in nfc(invented.DISTRICT))
    ]
    text = "".join(pieces).encode("cp1258").decode("latin-1")
    assert text != invented.DISTRICT
    assert unmangle(text) == text


def test_old_lines_in_a_text_of_unicode_are_changed_where_they_are_many() -> None:
    new, old = nfc(invented.DISTRICT), "tổ chức học tập nghị quyết và chương trình hành động của đảng bộ tỉnh"
    for encode in (tcvn3, vni):
        assert unmangle(f"{new}\n{encode(old)}\n{new}") == f"{new}\n{old}\n{new}"
    few = f"{new}\nnghÞ quyÕt\n{new}"
    assert unmangle(few) == few


def test_both_encodings_in_one_text_are_told_line_by_line() -> None:
    lines = lower(invented.DISTRICT).split("\n")
    encoded = [vni(line) if at % 2 else tcvn3(line) for at, line in enumerate(lines)]
    mixed = unmangle("\n".join(encoded)).split("\n")
    assert [line for line, meant in zip(mixed, lines, strict=True) if line != meant] == []


def test_names_from_many_languages_are_no_old_encoding() -> None:
    names = "Réunion\nCuraçao\nCôte d'Ivoire\nSão Tomé\nÅland\nBogotá\nMünchen\nGöteborg\nTromsø\nÎle"
    assert unmangle(f"{nfc(invented.DISTRICT)}\n{names}").endswith(names)
