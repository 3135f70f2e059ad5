"""All 134 letters come back from TCVN3 and VNI, and nothing else is touched."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.text.legacy_fonts import Legacy, from_legacy, legacy_of_font
from tests.core.text.legacy_encoders import LOWER, private, tcvn3, tcvn3_capitals, vni

PLAIN = "abcdefghiklmnopqrstuvxyABCDEGHIKLMNOPQRSTUVXY0123456789 .,;:!?()-/%“”‘’–…\n\t"
ENCODED_ALIKE = st.text(alphabet=PLAIN.lower() + LOWER).filter(lambda text: "ưư" not in text)
ANY_CASE = st.text(alphabet=PLAIN + LOWER + LOWER.upper()).filter(lambda text: "ưư" not in text.lower())


def test_there_are_134_letters() -> None:
    assert len(set(LOWER + LOWER.upper())) == 134


@pytest.mark.parametrize("letter", LOWER)
def test_each_letter_is_read_from_tcvn3(letter: str) -> None:
    assert len(tcvn3(letter)) == 1
    assert from_legacy(tcvn3(letter), Legacy.TCVN3) == letter
    assert from_legacy(tcvn3_capitals(letter.upper()), Legacy.TCVN3_CAPITALS) == letter.upper()


@pytest.mark.parametrize("letter", LOWER + LOWER.upper())
def test_each_letter_is_read_from_vni(letter: str) -> None:
    assert from_legacy(vni(letter), Legacy.VNI) == letter


@given(ENCODED_ALIKE)
def test_tcvn3_comes_back_as_it_was(text: str) -> None:
    assert from_legacy(tcvn3(text), Legacy.TCVN3) == text


@given(ANY_CASE.map(str.upper))
def test_a_font_of_capitals_gives_capitals(text: str) -> None:
    assert from_legacy(tcvn3_capitals(text), Legacy.TCVN3_CAPITALS) == text


@given(ANY_CASE)
def test_vni_comes_back_as_it_was(text: str) -> None:
    assert from_legacy(vni(text), Legacy.VNI) == text


@given(ENCODED_ALIKE)
def test_a_symbol_font_keeps_the_same_letters(text: str) -> None:
    assert from_legacy(private(tcvn3(text)), Legacy.TCVN3) == text
    assert from_legacy(private(vni(text)), Legacy.VNI) == text


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Aùnh saùng", "Ánh sáng"),
        ("ÖÙNG DUÏNG, Öùng duïng", "ỨNG DỤNG, Ứng dụng"),
        ("thuôû nhoû, quyù baùu", "thuở nhỏ, quý báu"),
        ("ngöôøi Vieät Nam", "người Việt Nam"),
        ("MÎ THUAÄT, Myõ Lî", "MỴ THUẬT, Mỹ Lỵ"),
        ("chiùnh trò, Liùnh, kyï", "chính trị, Lính, kỵ"),
        ("khuyûu tay, nghieâng", "khuỷu tay, nghiêng"),
    ],
)
def test_vni_words(written: str, meant: str) -> None:
    assert from_legacy(written, Legacy.VNI) == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("§iÒu 1. Trung ­¬ng §¶ng", "Điều 1. Trung ương Đảng"),
        ("BIÖN PH¸P N¢NG CAO HIÖU QU¶ C¥ §éNG", "BIỆN PHÁP NÂNG CAO HIỆU QUẢ CƠ ĐỘNG"),
        ("Bé CHÝNH TRÞ", "BỘ CHÍNH TRỊ"),
        ("Bé ChÝnh trÞ, Hµ Néi, §ç §×nh", "Bộ Chính trị, Hà Nội, Đỗ Đình"),
        ("TH¤NG B¸O cña UBND tØnh", "THÔNG BÁO của UBND tỉnh"),
        ("H§ND x· L·o Hé", "HĐND xã Lão Hộ"),
        ("Trung \u00ad\u00ad¬ng, n\u00ad\u00adíc", "Trung ương, nước"),
        ("Uû ban nh©n d©n tØnh", "Uỷ ban nhân dân tỉnh"),
        ("NghÞ quyÕt sè 18-NQ/TW", "Nghị quyết số 18-NQ/TW"),
    ],
)
def test_tcvn3_words(written: str, meant: str) -> None:
    assert from_legacy(written, Legacy.TCVN3) == meant


@pytest.mark.parametrize(
    ("font", "legacy"),
    [
        (".VnTime", Legacy.TCVN3),
        (".VnArial Narrow", Legacy.TCVN3),
        (".vntime", Legacy.TCVN3),
        ("VnTime", Legacy.TCVN3),
        (".VnTimeH", Legacy.TCVN3_CAPITALS),
        (".VnArialH", Legacy.TCVN3_CAPITALS),
        ("VnArialH(Ds)", Legacy.TCVN3_CAPITALS),
        ("VNSTCVN3", Legacy.TCVN3),
        ("VNSVNI2", Legacy.VNI),
        ("VNI-Times", Legacy.VNI),
        ("VNI Helve", Legacy.VNI),
        ("vni-centur", Legacy.VNI),
        ("Times New Roman", None),
        ("Vneuro", None),
        ("Be Vietnam Pro", None),
        ("", None),
    ],
)
def test_the_name_of_a_font_tells_its_encoding(font: str, legacy: Legacy | None) -> None:
    assert legacy_of_font(font) is legacy
