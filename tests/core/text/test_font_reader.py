"""A font tells how its letters are read, unless the words tell better."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.text.font_reader import FontReader, from_font
from studyapp.core.text.legacy_fonts import Legacy
from studyapp.core.text.normalise import nfc
from tests.core.extract import invented
from tests.core.text.legacy_encoders import tcvn3, tcvn3_capitals, vni

SYLLABLES = sorted({word for word in " ".join(invented.ALL).lower().split() if word.isalpha()})
PROSE = st.lists(st.sampled_from(SYLLABLES), min_size=1).map(" ".join)


@given(PROSE)
def test_a_font_says_what_the_letters_are(text: str) -> None:
    assert from_font(tcvn3(text), Legacy.TCVN3) == text
    assert from_font(vni(text), Legacy.VNI) == text
    assert from_font(tcvn3_capitals(text), Legacy.TCVN3_CAPITALS) == text.upper()


@pytest.mark.parametrize("legacy", Legacy)
@pytest.mark.parametrize("text", invented.ALL)
def test_unicode_typed_in_an_old_font_stays(legacy: Legacy, text: str) -> None:
    assert from_font(nfc(text), legacy) == nfc(text)


def test_a_word_of_unicode_among_old_ones_stays() -> None:
    assert from_font("NghÞ quyÕt cña Đảng vÒ c«ng t¸c", Legacy.TCVN3) == "Nghị quyết của Đảng về công tác"


def test_a_letter_and_its_mark_may_lie_in_two_pieces() -> None:
    assert FontReader().read([("xa", Legacy.VNI), ("õ ho", Legacy.VNI), ("äi", Legacy.VNI)]) == "xã hội"


def test_pieces_in_other_fonts_stay() -> None:
    assert FontReader().read([("§ 5 ", None), ("§¶ng", Legacy.TCVN3), (" «mới»", None)]) == "§ 5 Đảng «mới»"


TYPED = [("Ngh", Legacy.TCVN3), ("ị", None), (" quy", Legacy.TCVN3), ("ế", None), ("t có gì", Legacy.TCVN3)]


def test_unicode_that_word_split_between_fonts_stays() -> None:
    assert FontReader().read(TYPED) == "Nghị quyết có gì"


def test_a_paragraph_that_does_not_tell_follows_the_ones_before() -> None:
    fresh, reader = FontReader(), FontReader()
    reader.read(TYPED)
    assert reader.read([("có", Legacy.TCVN3)]) == "có"
    assert fresh.read([("có", Legacy.TCVN3)]) == "cú"
    reader.read([(tcvn3(nfc(invented.DISTRICT).lower()), Legacy.TCVN3)])
    assert reader.read([("có", Legacy.TCVN3)]) == "cú"


def test_a_font_made_at_home_may_show_the_other_encoding() -> None:
    assert (
        from_font(vni("Các hệ thống thông tin phải đáp ứng"), Legacy.TCVN3)
        == "Các hệ thống thông tin phải đáp ứng"
    )
    assert (
        from_font(tcvn3("hệ thống thông tin phải đáp ứng"), Legacy.VNI) == "hệ thống thông tin phải đáp ứng"
    )
