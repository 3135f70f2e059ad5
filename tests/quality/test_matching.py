"""What the measure counts as right, missed and wrong, on a small marked text with records made by hand."""

from typing import Any

from tests.formats.record_schema import LISTS
from tests.quality.corpus import Json
from tests.quality.marks import Marked, parse
from tests.quality.match_named import compare_named
from tests.quality.match_text import compare_text
from tests.quality.match_values import compare_values
from tests.quality.tally import Score, Tally, added

SOURCE = """d1 Nghị quyết | 29-NQ/TW | 2013-11-04 | BCHTW | XI | =
h1 8 | XI | - | - | -
p Lò Văn Ón | Bí thư Huyện ủy, Chủ tịch HĐND huyện
---
X:stamp> 04/11/2018 08:00
Ông ⟦x prefix|(A.vn) ⟧Lò Văn Ón dự hội nghị với ⟦c 640;gần;đại biểu;huyện|gần 640 đại biểu⟧.{u}
⟦d1|Nghị quyết số 29-NQ/TW⟧ ⟦n 2013-11-04|ngày 4/11/2013⟧ của ⟦h1|Trung ương 8 khóa XI⟧ “⟦d1t|Về đổi mới⟧” \
đặt mục tiêu ⟦f 35-40;;%;lao động qua đào tạo;2030|35 - 40%⟧ lao động qua đào tạo.{k;a}
Các trường ở ⟦l|huyện Mường Khoa⟧ làm xong trước ⟦n 11-16|ngày 16/11⟧.{k;t:Các trường;d}
"""
NOTHING: Json = {
    "article": {"removed": []},
    **{name: [] for name in LISTS},
}


def marked() -> Marked:
    return parse(SOURCE)


def span(text: str) -> list[int]:
    at = marked().text.index(text)
    return [at, at + len(text)]


def scores(**made: Any) -> dict[str, Score]:
    tally = Tally("nhỏ")
    whole = {**NOTHING, **made}
    compare_named(marked(), whole, tally)
    compare_values(marked(), whole, tally)
    compare_text(marked(), whole, tally)
    return added([tally])


def counts(score: Score) -> tuple[int, int, int]:
    return score.tp, score.fp, score.fn


def document(**changed: Any) -> Json:
    right = {
        "id": "d",
        "kind": "Nghị quyết",
        "number": "29",
        "code": "29-NQ/TW",
        "title": "Đổi mới",
        "issued": "2013-11-04",
        "body": "Ban Chấp hành Trung ương Đảng",
        "term": "XI",
    }
    return {**right, **changed}


def test_nothing_found_is_all_missed() -> None:
    result = scores()
    for field in ("documents", "conferences", "people", "places", "counts", "figures", "statements"):
        assert counts(result[field])[:2] == (0, 0)
        assert result[field].fn >= 1
    assert counts(result["dates"]) == (0, 0, 2)
    assert counts(result["removed lines"]) == (0, 0, 2)


def test_a_right_document_hits_in_every_field() -> None:
    result = scores(documents=[document()])
    for field in ("documents", "document code", "document title", "document date", "document term"):
        assert counts(result[field]) == (1, 0, 0)


def test_the_document_of_another_term_is_found_with_wrong_fields() -> None:
    result = scores(documents=[document(issued="2022-11-17", term="XIII", title=None)])
    assert counts(result["documents"]) == (1, 0, 0)
    assert counts(result["document date"]) == (0, 1, 1)
    assert counts(result["document term"]) == (0, 1, 1)
    assert counts(result["document title"]) == (0, 0, 1)


def test_a_document_listed_twice_is_wrong_once() -> None:
    assert counts(scores(documents=[document(), document(title="Khác")])["documents"]) == (1, 1, 0)


def test_a_conference_without_a_term_is_told_apart() -> None:
    one = {"ordinal": 8, "term": "XI", "start": None, "end": None, "place": None}
    result = scores(conferences=[one, {**one, "term": None}])
    assert counts(result["conferences"]) == (1, 0, 0)
    assert result["conferences, term left open"].tp == 1


def test_a_guessed_day_of_a_conference_is_wrong() -> None:
    one = {"ordinal": 8, "term": "XI", "start": "2013-11-04", "end": None, "place": None}
    assert scores(conferences=[one])["conference dates"].fp == 1


def test_a_part_of_a_role_is_a_miss_and_another_role_an_error() -> None:
    part = scores(people=[{"name": "Lò Văn Ón", "role": "Bí thư Huyện ủy"}])
    other = scores(people=[{"name": "Lò Văn Ón", "role": "Giám đốc Sở"}])
    assert counts(part["roles"]) == (0, 0, 1)
    assert counts(other["roles"]) == (0, 1, 1)


def test_a_place_is_right_with_and_without_its_level() -> None:
    assert counts(scores(places=[{"name": "Mường Khoa"}, {"name": "Hà Nội"}])["places"]) == (1, 1, 0)


def date(text: str, start: str | None, day_month: str | None) -> Json:
    return {"text": text, "start": start, "end": start, "day_month": day_month, "span": span(text)}


def test_a_day_without_a_year_must_stay_without() -> None:
    assert counts(scores(dates=[date("ngày 16/11", None, "11-16")])["dates"]) == (1, 0, 1)
    assert counts(scores(dates=[date("ngày 16/11", "2013-11-16", None)])["dates"]) == (0, 1, 2)


def number(text: str, value: float, **rest: Any) -> Json:
    return {"value": value, "qualifier": None, "unit": None, "span": span(text), **rest}


def test_a_number_needs_its_value_and_its_place() -> None:
    right = number("gần 640 đại biểu", 640, qualifier="gần", unit="đại biểu", scope="huyện")
    assert counts(scores(counts=[right])["counts"]) == (1, 0, 0)
    assert counts(scores(counts=[right])["counts: scope"]) == (1, 0, 0)
    assert counts(scores(counts=[{**right, "value": 64}])["counts"]) == (0, 1, 1)
    assert counts(scores(counts=[{**right, "qualifier": None}])["counts: qualifier"]) == (0, 0, 1)


def test_a_number_in_the_other_list_is_found_and_told() -> None:
    result = scores(figures=[number("gần 640 đại biểu", 640)])
    assert counts(result["counts"]) == (1, 0, 0)
    assert result["counts, in the other list"].tp == 1


def test_an_end_of_a_range_will_do() -> None:
    low = number("35 - 40%", 35, qualifier="từ", unit="%", of_what="lao động qua đào tạo", year=2030)
    result = scores(figures=[low, {**low, "value": 40}])
    assert counts(result["figures"]) == (1, 0, 0)
    assert counts(result["figures: year"]) == (1, 0, 0)
    assert "figures: qualifier" not in result


def test_a_dropped_sentence_is_a_false_find_and_dropped_furniture_a_hit() -> None:
    result = scores(article={"removed": [{"span": span("04/11/2018 08:00"), "reason": "stamp"}]})
    assert counts(result["removed lines"]) == (1, 0, 1)
    sentence = "Các trường ở huyện Mường Khoa làm xong trước ngày 16/11."
    lost = scores(article={"removed": [{"span": span(sentence), "reason": "caption"}]})
    assert lost["removed lines"].fp == 1
    assert lost["body sentences kept"].tp == 2


def test_a_statement_is_compared_by_place_kind_and_doer() -> None:
    said = {
        "kind": "requirement",
        "who": "Các trường",
        "text": "…",
        "span": span("Các trường ở huyện Mường Khoa"),
    }
    result = scores(statements=[said])
    assert counts(result["statements"]) == (1, 0, 1)
    assert counts(result["statements: kind"]) == (0, 1, 1)
    assert counts(result["statements: kind, asked as one"]) == (1, 0, 0)
    assert counts(result["statements: who"]) == (1, 0, 0)


def test_a_key_point_from_the_roll_call_is_counted_against() -> None:
    result = scores(key_points=[{"text": "…", "span": span("Lò Văn Ón dự hội nghị")}])
    assert counts(result["key points not unworthy"]) == (0, 1, 0)
    assert counts(result["reference sentences covered"]) == (0, 0, 2)


def test_drafts_are_counted_by_where_they_come_from() -> None:
    card = {"prompt": "Ai dự?", "span": span("Lò Văn Ón dự hội nghị")}
    item = {"stem": "Việc gì?", "span": span("làm xong trước")}
    result = scores(cards=[card], items=[item])
    assert counts(result["drafts not unworthy"]) == (1, 1, 0)
