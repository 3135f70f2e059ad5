"""The tables of rates: every writer has a name, and shares are of what was judged."""

from importlib import import_module

import pytest

from studyapp.core.authoring.drafting import WRITERS, drafts_of
from studyapp.core.authoring.rates import Rate, Rates
from studyapp.wording import rates
from tests.core.authoring import invented
from tests.core.authoring.materials import material_of

TASKS = Rate("tasks", 3, 1, 0, 2)


def test_every_writer_has_a_name_of_its_own() -> None:
    writers = {import_module(write.__module__).WRITER for write in WRITERS}
    assert writers <= set(rates.WRITERS)
    assert len(set(rates.WRITERS.values())) == len(rates.WRITERS)


@pytest.mark.parametrize("text", [invented.POPULATION, invented.DISTRICT, invented.OUTLINE])
def test_what_drafts_say_of_their_writer_has_a_name(text: str) -> None:
    writers = {each.writer.partition("-")[0] for each in drafts_of(material_of(text)).drafts}
    assert writers
    assert writers <= set(rates.WRITERS)


def test_a_writer_of_another_version_still_has_words() -> None:
    assert rates.writer("unheard_of") == rates.OTHER_WRITER


def test_a_row_says_the_counts_and_the_share_of_what_was_judged() -> None:
    assert rates.row("Việc", TASKS) == ("Việc", "3", "1", "0", "2", "75%")
    assert rates.row("Việc", Rate("tasks", 0, 0, 0, 2))[-1] == rates.NO_SHARE


def test_only_tables_with_rows_are_shown() -> None:
    shown = rates.tables(Rates((TASKS,), (), {"same_fact": 2}))
    assert [each.title for each in shown] == [rates.BY_WRITER, rates.REFUSED]
    assert shown[1].rows == (("Đã có câu hỏi về cùng nội dung", "2"),)
    assert rates.tables(Rates((), (), {})) == ()


def test_the_report_is_a_line_for_each_row_under_its_heading() -> None:
    assert rates.report(Rates((TASKS,), (Rate("long_answer", 0, 0, 1, 0),), {})).splitlines() == [
        "Theo cách viết\tGiữ nguyên\tSửa\tBỏ\tChưa duyệt\tTỷ lệ",
        "Ai phải làm việc gì\t3\t1\t0\t2\t75%",
        "",
        "Theo nghi vấn\tGiữ nguyên\tSửa\tBỏ\tChưa duyệt\tTỷ lệ",
        "Câu trả lời dài, nên rút gọn để dễ nhớ\t0\t0\t1\t0\t0%",
    ]
