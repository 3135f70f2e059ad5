"""Hôm nay names the one next thing to do, in every situation of a learner."""

from datetime import UTC, date, datetime, timedelta

import pytest

from studyapp.core.ids import AttemptId, KeyPointId, PackId
from studyapp.core.library.origin import Origin
from studyapp.services.labels import PackLabel
from studyapp.services.open_attempts import OpenAttempt
from studyapp.services.progress import Mistake, PackMastery, Progress
from studyapp.services.reading import Bookmark
from studyapp.services.study import DayPlan
from studyapp.ui.viewmodels.today_state import (
    MOST_ROWS,
    NO_PRACTICE,
    NO_READING,
    Action,
    Found,
    MasteryRow,
    derive,
    derive_hero,
    derive_masteries,
)
from studyapp.wording import today

DAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)
NOTHING = DayPlan(0, 0, 0, timedelta(0))


def label(
    code: str | None = "21-NQ/TW", year: int | None = 2017, subject: str = "Công tác dân số"
) -> PackLabel:
    return PackLabel(PackId("p"), Origin.SHIPPED, code, year, subject)


def mastery(share: float = 0.5, started: int = 3, of: PackLabel | None = None) -> PackMastery:
    return PackMastery(of or label(), share, 10, started)


def progress(
    *masteries: PackMastery, answered: int = 0, forecast: tuple[tuple[date, int], ...] = ()
) -> Progress:
    return Progress(masteries, (), {}, DAY, answered, forecast, 0)


def plan(reviews: int = 18, new: int = 6, slipping: int = 0) -> DayPlan:
    return DayPlan(reviews, new, slipping, timedelta(minutes=12))


TOMORROW = ((DAY, 3), (DAY + timedelta(days=1), 21))


@pytest.mark.parametrize(
    ("day_plan", "standing", "heading", "detail", "action"),
    [
        pytest.param(
            plan(slipping=5),
            progress(mastery()),
            "24 thẻ cần ôn hôm nay",
            "18 thẻ ôn lại và 6 thẻ mới. 5 thẻ sắp quên được xếp lên đầu.",
            Action.STUDY,
            id="cards are due",
        ),
        pytest.param(
            plan(0, 6),
            progress(mastery()),
            "6 thẻ mới để học hôm nay",
            "6 thẻ mới.",
            Action.STUDY,
            id="only new ones",
        ),
        pytest.param(
            plan(0, 20),
            progress(mastery(0, 0)),
            "20 thẻ mới để học hôm nay",
            today.FIRST_CARDS,
            Action.STUDY,
            id="the very first day",
        ),
        pytest.param(
            NOTHING,
            progress(mastery(), answered=24, forecast=TOMORROW),
            today.DONE,
            "Đã ôn 24 thẻ hôm nay. Ngày mai có 21 thẻ cần ôn.",
            Action.PRACTISE,
            id="done for today",
        ),
        pytest.param(
            NOTHING,
            progress(mastery()),
            today.NOTHING_DUE,
            "Ngày mai chưa có thẻ nào cần ôn.",
            Action.PRACTISE,
            id="nothing is due",
        ),
        pytest.param(
            NOTHING,
            progress(),
            today.NO_CONTENT,
            today.NO_CONTENT_DETAIL,
            Action.AUTHOR,
            id="an empty library",
        ),
    ],
)
def test_the_hero_says_what_to_do_next(
    day_plan: DayPlan, standing: Progress, heading: str, detail: str, action: Action
) -> None:
    hero = derive_hero(day_plan, standing)
    assert (hero.heading, hero.detail, hero.action) == (heading, detail, action)
    assert hero.button


def test_the_button_names_what_and_how_long() -> None:
    assert derive_hero(plan(), progress(mastery())).button == "Bắt đầu ôn · 24 thẻ, khoảng 12 phút"


def test_the_day_is_written_out() -> None:
    assert derive(Found(NOW, plan(), progress())).day == "Thứ Sáu, ngày 20 tháng 11 năm 2026"


def test_reading_goes_on_at_the_bookmark() -> None:
    work = derive(Found(NOW, plan(), progress(), Bookmark(label(), 1, 4, "Mục tiêu đến năm 2030"))).reading
    assert work.title == "21-NQ/TW (2017) · Công tác dân số"
    assert work.detail == "Phần 2/4: Mục tiêu đến năm 2030"
    assert (work.share, work.amount, work.action, work.pack) == (0.25, "25%", Action.READ, "p")


@pytest.mark.parametrize(("section", "amount"), [(0, "0%"), (1, "25%"), (2, "50%"), (3, "100%")])
def test_a_part_counts_as_read_when_the_next_one_is_begun(section: int, amount: str) -> None:
    bookmark = Bookmark(label(), section, 4, "Phần")
    assert derive(Found(NOW, plan(), progress(), bookmark)).reading.amount == amount


def test_the_last_section_counts_as_all_read() -> None:
    assert derive(Found(NOW, plan(), progress(), Bookmark(label(), 3, 4, ""))).reading.amount == "100%"


@pytest.mark.parametrize(
    ("of", "title"), [(label(), "21-NQ/TW (2017) · Công tác dân số"), (None, "Mọi bộ học liệu")]
)
def test_the_newest_open_practice_is_offered(of: PackLabel | None, title: str) -> None:
    started = datetime(2026, 11, 20, 8, tzinfo=UTC)
    attempts = tuple(OpenAttempt(AttemptId(each), of, 5, 2, 20, started) for each in ("new", "old"))
    work = derive(Found(NOW, plan(), progress(), attempts=attempts)).practice
    assert work.title == title
    assert work.detail == "Đúng 5 câu, sai 2 câu; còn 13 câu"
    assert (work.amount, work.attempt, work.action) == ("7/20", "new", Action.GO_ON_PRACTISING)
    assert work.share == pytest.approx(7 / 20)


def test_with_nothing_begun_both_cards_invite() -> None:
    state = derive(Found(NOW, plan(), progress()))
    assert (state.reading, state.practice) == (NO_READING, NO_PRACTICE)
    assert NO_READING.button
    assert NO_PRACTICE.button


def test_a_year_that_all_share_stands_in_the_title() -> None:
    title, rows = derive_masteries([mastery(0.68)])
    assert title == "Mức độ nắm vững các nghị quyết năm 2017"
    spoken = "21-NQ/TW (2017) · Công tác dân số: 68%"
    assert rows == (MasteryRow("21-NQ/TW", "Công tác dân số", 0.68, "68%", spoken),)


def test_else_it_goes_with_each_code() -> None:
    title, rows = derive_masteries(
        [mastery(), mastery(of=label("28-NQ/TW", 2022)), mastery(of=label(None, None))]
    )
    assert title == "Mức độ nắm vững"
    assert [row.code for row in rows] == ["21-NQ/TW (2017)", "28-NQ/TW (2022)", "Bài báo"]


@pytest.mark.parametrize(("count", "more"), [(MOST_ROWS, False), (MOST_ROWS + 1, True)])
def test_a_long_list_is_cut_and_says_so(count: int, more: bool) -> None:
    state = derive(Found(NOW, plan(), progress(*[mastery()] * count)))
    assert len(state.masteries) == MOST_ROWS
    assert state.more_masteries is more


def test_mistakes_are_listed_with_their_key_points() -> None:
    mistake = Mistake(KeyPointId("k"), "Tuổi thọ bình quân", label(), "Là bao nhiêu?")
    state = derive(Found(NOW, plan(), progress(), mistakes=(mistake,)))
    assert [(each.topic, each.detail) for each in state.mistakes] == [
        ("Tuổi thọ bình quân", "21-NQ/TW (2017) · Là bao nhiêu?")
    ]
    assert state.mistaken == {"k"}


def test_a_clock_that_went_back_is_said_with_both_times() -> None:
    later = datetime(2027, 12, 25, 8, 5, tzinfo=UTC)
    assert derive(Found(NOW, plan(), progress())).warning == ""
    said = derive(Found(NOW, plan(), progress(), later_answer=later)).warning
    assert "9:00 ngày 20/11/2026" in said
    assert "8:05 ngày 25/12/2027" in said
