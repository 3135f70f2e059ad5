"""Words that Vietnamese could have, and words it could not."""

import pytest

from studyapp.core.text.syllables import is_syllable
from tests.core.extract import invented

GOOD = (
    "nghị quyết Đảng ủy Uỷ thuế quốc gia giữ gì giếng khuỷu nghiêng huệch khoắng quãng quý quí yếu ý ỷ "
    "mỹ rượu ngoằng xoong khuya quýt suýt thuở hươu ngoèo ĐIỀU xuềnh tuyên oái"
)
BAD = "été Müller Chñ d©n naïve café thiêt cap quốx Vieät Töï ộtộ ngàc tỏp Ê§ Josộ n \u00ad"


@pytest.mark.parametrize("word", GOOD.split())
def test_a_syllable(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize("word", BAD.split(" "))
def test_no_syllable(word: str) -> None:
    assert not is_syllable(word)


@pytest.mark.parametrize("text", invented.ALL)
def test_every_marked_word_of_real_prose_is_one(text: str) -> None:
    words = [word.strip(".,;:!?“”()…") for word in text.replace("/", " ").replace("-", " ").split()]
    marked = [word for word in words if word.isalpha() and not (word.isascii() or word.isupper())]
    assert marked
    assert [word for word in marked if not is_syllable(word)] == []
