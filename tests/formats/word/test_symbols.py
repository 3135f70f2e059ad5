"""Signs of symbol fonts are shown; what no sign is known for is left out."""

from studyapp.formats.word.symbols import shown_symbols


def test_known_signs_are_shown_and_others_left_out() -> None:
    assert shown_symbols("\uf0b7 Đổi mới \uf0e0 phát triển\uf04a") == "• Đổi mới → phát triển"


def test_plain_text_stays() -> None:
    assert shown_symbols("• Đổi mới → phát triển \ue000") == "• Đổi mới → phát triển \ue000"
