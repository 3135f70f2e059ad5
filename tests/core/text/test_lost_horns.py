""" "Ư" comes back where a TCVN3 text lost it; a text that has it, or never needed it, stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.text.legacy_text import unmangle
from studyapp.core.text.lost_horns import with_horn, with_lost_horns
from studyapp.core.text.normalise import nfc
from studyapp.core.text.repairing import repaired
from tests.core.extract import invented
from tests.core.text.legacy_encoders import tcvn3

SYLLABLES = sorted({word for word in nfc(" ".join(invented.ALL)).lower().split() if word.isalpha()})
SURE = "trường lượng "


@pytest.mark.parametrize(
    ("lost", "meant"),
    [
        ("đờng", "đường"),
        ("Trờng", "Trường"),
        ("LỢNG", "LƯỢNG"),
        ("đợc", "được"),
        ("rợu", "rượu"),
        ("đường", "đường"),
        ("mới", "mới"),
        ("cơm", "cơm"),
    ],
)
def test_a_word_that_cannot_do_without(lost: str, meant: str) -> None:
    assert with_horn(lost) == meant


@pytest.mark.parametrize(
    ("lost", "meant"),
    [
        ("theo t tởng, đầu t, nh trớc", "theo tư tưởng, đầu tư, như trước"),
        ("Nhng lực lợng, hởng ứng, hng thịnh", "Nhưng lực lượng, hưởng ứng, hưng thịnh"),
        ("bí th của trờng, th viện đợc mở", "bí thư của trường, thư viện được mở"),
        ("ngời dới trớc sau đợc mời", "người dưới trước sau được mời"),
        ("trờng đợc\nc) mục c, 5 t thóc", "trường được\nc) mục cư, 5 t thóc"),
    ],
)
def test_words_of_a_text_that_lost_it(lost: str, meant: str) -> None:
    assert with_lost_horns(lost) == meant


@pytest.mark.parametrize(
    "text", ["", "Th t nh", "trờng hợp", "trờng đợc như", "t nh th c d ng", *invented.ALL]
)
def test_other_texts_stay(text: str) -> None:
    assert with_lost_horns(nfc(text)) == nfc(text)


@given(st.lists(st.sampled_from(SYLLABLES)).map(" ".join))
def test_prose_of_any_syllables_stays(text: str) -> None:
    assert with_lost_horns(text) == text


@given(st.text())
def test_a_second_pass_changes_nothing(text: str) -> None:
    once = with_lost_horns(SURE + text)
    assert with_lost_horns(once) == once


@pytest.mark.parametrize("text", invented.ALL)
def test_a_text_that_lost_it_is_recognised_and_mostly_mended(text: str) -> None:
    whole = nfc(text).lower()
    damaged = tcvn3(whole).replace("\u00ad", "")
    assert unmangle(damaged) != damaged
    mended = repaired(damaged)
    right = sum(given == meant for given, meant in zip(mended.split(), whole.split(), strict=False))
    assert len(mended.split()) == len(whole.split())
    assert right >= 0.95 * len(whole.split())
