"""Rich text of answers."""

import pytest

from studyapp.ui.views.study_answer import cloze_html, list_html

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("parts", "filled"), [(("Đến năm ", " đạt."), 1), (("", " và ", "."), 2), (("không có chỗ trống",), 0)]
)
def test_each_gap_is_filled_in_bold(parts: tuple[str, ...], filled: int) -> None:
    assert cloze_html(parts, "2030").count("font-weight:700") == filled


def test_content_is_escaped() -> None:
    assert "<b>" not in cloze_html(("<b>", "</b>"), "<b>")
    assert "<b>" not in list_html(("<b>",))


def test_a_list_has_a_row_for_each_entry() -> None:
    assert list_html(("một", "hai", "ba")).count("•") == 3
