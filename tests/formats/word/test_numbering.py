"""Automatic numbers are counted as Word counts them."""

import pytest

from studyapp.formats.docx import text_of_docx
from tests.core.text.legacy_encoders import tcvn3
from tests.formats.docx_files import docx, fonts, level, numbering, p, root, style

RESOLUTION = (
    level(0, "upperRoman", "%1.")
    + level(1, "decimal", "%2.")
    + level(2, "lowerLetter", "%3)")
    + level(3, "bullet", "\uf0b7")
)


def restarted(at: int, start: int) -> str:
    return f'<w:lvlOverride w:ilvl="{at}"><w:startOverride w:val="{start}"/></w:lvlOverride>'


def lines(*blocks: str, **parts: str) -> list[str]:
    return text_of_docx(docx(*blocks, **parts), "bai.docx").split("\n")


def labels(places: list[tuple[int, int]], pattern: str, *overrides: str) -> list[str]:
    """Of paragraphs at these (list, level), where list n + 1 overrides the pattern with the nth."""
    lists = {at + 1: (0, override) for at, override in enumerate(overrides or ("",))}
    blocks = [p("x", numbered=place) for place in places]
    return [
        line.removesuffix("x").strip() for line in lines(*blocks, numbering=numbering({0: pattern}, lists))
    ]


def test_the_nested_parts_of_a_resolution() -> None:
    levels = [0, 1, 2, 2, 3, 1, 2, 0, 1, 3]
    expected = ["I.", "1.", "a)", "b)", "-", "2.", "a)", "II.", "1.", "-"]
    assert labels([(1, at) for at in levels], RESOLUTION) == expected


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("decimal", "1 2 3 4 5"),
        ("decimalZero", "01 02 03 04 05"),
        ("upperRoman", "I II III IV V"),
        ("lowerRoman", "i ii iii iv v"),
        ("upperLetter", "A B C D E"),
        ("lowerLetter", "a b c d e"),
        ("chicago", "1 2 3 4 5"),
    ],
)
def test_forms_of_numbers(form: str, expected: str) -> None:
    assert labels([(1, 0)] * 5, level(0, form, "%1")) == expected.split()


@pytest.mark.parametrize(
    ("form", "start", "expected"),
    [
        ("upperRoman", 1994, "MCMXCIV"),
        ("upperRoman", 0, "0"),
        ("lowerLetter", 27, "aa"),
        ("lowerLetter", 53, "aaa"),
        ("decimalZero", 10, "10"),
        ("lowerRoman", 123456789, "123456789"),
    ],
)
def test_far_numbers(form: str, start: int, expected: str) -> None:
    assert labels([(1, 0)], level(0, form, "%1", start=start)) == [expected]


def test_a_number_may_show_the_levels_above() -> None:
    pattern = level(0, "decimal", "Điều %1.") + level(1, "decimal", "%1.%2.")
    assert labels([(1, 0), (1, 1), (1, 1), (1, 0), (1, 1)], pattern) == [
        "Điều 1.",
        "1.1.",
        "1.2.",
        "Điều 2.",
        "2.1.",
    ]


def test_a_legal_number_shows_roman_levels_in_arabic() -> None:
    plain = level(0, "upperRoman", "%1") + level(1, "decimal", "%1.%2")
    legal = level(0, "upperRoman", "%1") + level(1, "decimal", "%1.%2", "<w:isLgl/>")
    assert labels([(1, 0), (1, 1)], plain) == ["I", "I.1"]
    assert labels([(1, 0), (1, 1)], legal) == ["I", "1.1"]


def test_a_level_above_that_never_came_is_taken_as_begun() -> None:
    pattern = level(0, "decimal", "%1", start=4) + level(1, "decimal", "%1.%2")
    assert labels([(1, 1), (1, 1), (1, 0), (1, 1)], pattern) == ["4.1", "4.2", "5", "5.1"]


def test_a_level_may_never_begin_anew() -> None:
    pattern = level(0, "decimal", "%1") + level(1, "decimal", "%2", '<w:lvlRestart w:val="0"/>')
    assert labels([(1, 0), (1, 1), (1, 0), (1, 1)], pattern) == ["1", "1", "2", "2"]


def test_a_level_may_begin_anew_after_a_chosen_one_only() -> None:
    pattern = (
        level(0, "decimal", "%1")
        + level(1, "decimal", "%2")
        + level(2, "decimal", "%3", '<w:lvlRestart w:val="1"/>')
    )
    places = [(1, at) for at in (0, 1, 2, 1, 2, 0, 2)]
    assert labels(places, pattern) == ["1", "1", "1", "2", "2", "2", "1"]


def test_lists_of_one_pattern_count_on_together() -> None:
    assert labels([(1, 0), (2, 0), (1, 0)], level(0, "decimal", "%1"), "", "") == ["1", "2", "3"]


def test_a_list_may_begin_anew_and_then_counts_on() -> None:
    pattern = level(0, "decimal", "%1")
    assert labels([(1, 0), (1, 0), (2, 0), (2, 0), (1, 0)], pattern, "", restarted(0, 5)) == [
        "1",
        "2",
        "5",
        "6",
        "7",
    ]


def test_a_list_may_bring_its_own_level() -> None:
    own = f'<w:lvlOverride w:ilvl="0">{level(0, "upperLetter", "%1)")}</w:lvlOverride>'
    assert labels([(1, 0), (1, 0)], level(0, "decimal", "%1"), own) == ["A)", "B)"]


@pytest.mark.parametrize("place", [(0, 0), (9, 0), (1, 8), (1, -1)])
def test_no_list_or_no_level_is_no_number(place: tuple[int, int]) -> None:
    assert labels([place], RESOLUTION) == [""]


def test_a_number_stands_close_where_nothing_follows_it() -> None:
    close = numbering({0: level(0, "decimal", "(%1)", '<w:suff w:val="nothing"/>')}, {1: (0, "")})
    assert lines(p("Một", numbered=(1, 0)), numbering=close) == ["(1)Một"]


def test_an_empty_paragraph_is_counted_but_not_shown() -> None:
    shown = lines(
        *(p(text, numbered=(1, 0)) for text in ("Một", "", "Ba")),
        numbering=numbering({0: RESOLUTION}, {1: (0, "")}),
    )
    assert shown == ["I. Một", "", "III. Ba"]


def test_a_style_gives_the_list_also_through_the_one_it_is_based_on() -> None:
    numbers = numbering({0: RESOLUTION}, {1: (0, "")})
    base = '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>'
    styles = root("styles", style("Muc", base) + style("MucNho", '<w:basedOn w:val="Muc"/>'))
    blocks = p("Một", style="Muc"), p("Hai", style="MucNho"), p("Không", style="Muc", numbered=(0, 0))
    assert lines(*blocks, numbering=numbers, styles=styles) == ["1. Một", "2. Hai", "Không"]


def test_a_list_finds_the_level_of_its_style() -> None:
    tied = level(0, "upperRoman", "%1.", '<w:pStyle w:val="De1"/>') + level(
        1, "decimal", "%2.", '<w:pStyle w:val="De2"/>'
    )
    in_list = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    styles = root("styles", style("De1", in_list) + style("De2", in_list))
    blocks = p("Một", style="De1"), p("Hai", style="De2")
    assert lines(*blocks, numbering=numbering({0: tied}, {1: (0, "")}), styles=styles) == ["I. Một", "1. Hai"]


def test_a_pattern_may_lie_in_a_style_of_lists() -> None:
    numbers = numbering({0: '<w:numStyleLink w:val="Kieu"/>', 1: RESOLUTION}, {1: (0, ""), 2: (1, "")})
    styles = root(
        "styles", style("Kieu", '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>', kind="numbering")
    )
    assert lines(p("Một", numbered=(1, 0)), numbering=numbers, styles=styles) == ["I. Một"]


def test_a_label_in_an_old_font_is_read() -> None:
    numbers = numbering({0: level(0, "decimal", tcvn3("Điều %1."), fonts(".VnTime"))}, {1: (0, "")})
    assert lines(p("Phạm vi", numbered=(1, 0)), numbering=numbers) == ["Điều 1. Phạm vi"]


def test_one_long_pattern_does_not_fill_the_memory() -> None:
    numbers = numbering({0: level(0, "decimal", "%1" * 10_000)}, {1: (0, "")})
    assert max(map(len, lines(*[p("x", numbered=(1, 0))] * 20, numbering=numbers))) < 200
