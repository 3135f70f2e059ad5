"""Wrong options."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.authoring.bodies import apart, body
from studyapp.core.authoring.distractors import (
    absent,
    fitting,
    free_tasks,
    other_aims,
    other_bodies,
    other_tasks,
    turned,
)
from studyapp.core.authoring.stock.causes import CAUSES
from studyapp.core.authoring.stock.requirements import REQUIREMENTS
from studyapp.core.authoring.stock.tasks import TASKS
from studyapp.core.authoring.stock.themes import Theme
from studyapp.core.extract.facts import StatementKind
from tests.core.authoring import invented
from tests.core.authoring.materials import material_of

CHARACTER = material_of(invented.CHARACTER)
PRESS = body("các cơ quan báo chí")


def test_wrong_doers_are_those_of_the_article_and_for_an_office_its_sisters() -> None:
    named = {each.name for each, _ in CHARACTER.all_tasks}
    found = other_bodies(CHARACTER, PRESS, "phát hiện gương người tốt")
    assert found
    assert set(found) <= named
    beside = other_bodies(CHARACTER, body("Sở Y tế"), "mở thêm điểm tiêm chủng lưu động")
    assert any(each not in named for each in beside)


def test_no_two_wrong_doers_are_of_one_kind() -> None:
    found = [body(each) for each in other_bodies(CHARACTER, PRESS, "phát hiện gương người tốt")]
    assert all(not one.kinds & other.kinds for at, one in enumerate(found) for other in found[:at])


def test_a_body_that_the_task_names_is_no_wrong_doer() -> None:
    task = "phối hợp với Ủy ban kiểm tra các cấp"
    assert not any("kiểm tra" in each.lower() for each in other_bodies(CHARACTER, PRESS, task))


def test_wrong_tasks_belong_to_doers_who_stand_apart() -> None:
    own = {words for each, words in CHARACTER.all_tasks if not apart(each, PRESS)}
    assert not own & set(other_tasks(CHARACTER, PRESS, ["phát hiện gương người tốt"]))


def test_a_wrong_task_is_never_nearly_the_right_one() -> None:
    right = "đẩy mạnh giám sát thái độ phục vụ của cán bộ, công chức phường"
    found = list(other_tasks(material_of(invented.WARD), body("Công an phường"), [right]))
    assert "đẩy mạnh giám sát thái độ phục vụ của cán bộ, công chức" not in found


def test_stock_tasks_come_from_the_field_of_the_right_one() -> None:
    economy = free_tasks(CHARACTER, "hỗ trợ doanh nghiệp vay vốn để mở rộng sản xuất")
    assert next(economy) in TASKS[Theme.ECONOMY]
    assert next(free_tasks(CHARACTER, "rà soát quy hoạch cán bộ, đảng viên")) in TASKS[Theme.PARTY]


@pytest.mark.parametrize("stock", [TASKS[Theme.PARTY], REQUIREMENTS, CAUSES])
def test_stock_that_the_article_speaks_of_is_left_out(stock: tuple[str, ...]) -> None:
    spoken = next(absent(CHARACTER, stock, "s"))
    material = material_of(f"{invented.CHARACTER}\n\nCác chi bộ cần {spoken}.")
    assert spoken not in list(absent(material, stock, "s"))


def test_a_body_with_a_name_stands_among_its_sisters() -> None:
    found = other_bodies(CHARACTER, body("Sở Y tế"), "mở thêm điểm tiêm chủng lưu động")
    assert sum(name.startswith("Sở ") for name in found) >= 3
    board = other_bodies(CHARACTER, body("Ban Tổ chức Huyện ủy"), "chuẩn bị nhân sự đại hội")
    assert "Văn phòng Huyện ủy" in board


def test_other_aims_of_the_article_come_first() -> None:
    material = material_of(
        "Học nghị quyết\n\nCác chi bộ cần học tập nghị quyết nhằm nâng cao nhận thức của đảng viên. "
        "Các đoàn thể cần tổ chức hội thi nhằm thu hút thanh niên đến với nghị quyết."
    )
    first, second = (each for each in material.facts.statements if each.kind is StatementKind.AIM)
    assert next(other_aims(material, first)) == second.text


@given(st.lists(st.text(min_size=1, max_size=60), max_size=8), st.text(min_size=1, max_size=60))
def test_wrong_options_are_all_of_like_length_or_none(candidates: list[str], key: str) -> None:
    chosen = fitting(candidates, key, 3)
    assert len(chosen) in (0, 3)
    for each in chosen:
        longer, shorter = max(len(each), len(key)), min(len(each), len(key))
        assert longer <= shorter * 1.6 or longer < 24


def test_one_wrong_option_is_as_long_as_the_key_where_one_is() -> None:
    chosen = fitting(["a" * 30, "b" * 31, "c" * 32, "d" * 44], "k" * 40, 3)
    assert "d" * 44 in chosen


@given(st.lists(st.integers()))
def test_turning_keeps_every_one(values: list[int]) -> None:
    assert sorted(turned(CHARACTER, values, "s")) == sorted(values)
    assert turned(CHARACTER, values, "s") == turned(CHARACTER, values, "s")
