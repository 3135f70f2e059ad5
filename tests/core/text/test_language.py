"""Vietnamese is told from its neighbours in the Latin script, and from itself without marks."""

import pytest

from studyapp.core.text.folding import fold
from studyapp.core.text.language import is_vietnamese

SENTENCE = "Cấp ủy các cấp cần khẩn trương xây dựng chương trình hành động."


@pytest.mark.parametrize("text", [SENTENCE, SENTENCE.upper(), "Đổi mới", "18-NQ/TW: học tập nghị quyết"])
def test_vietnamese(text: str) -> None:
    assert is_vietnamese(text)


@pytest.mark.parametrize(
    "text",
    [
        fold(SENTENCE),
        "The committee met in the capital.",
        "La conférence a été organisée à Hanoï où le comité a siégé.",
        "A comissão já decidiu que não há razão.",
        "Комитет принял решение.",
        "",
        "1234 ...",
    ],
)
def test_not_vietnamese(text: str) -> None:
    assert not is_vietnamese(text)
