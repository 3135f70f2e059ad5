"""Wrong options."""

from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.authoring.bodies import apart, body
from studyapp.core.authoring.distractors import (
    fitting,
    other_aims,
    other_bodies,
    other_tasks,
    turned,
    unspoken,
)
from studyapp.core.extract.facts import StatementKind
from tests.core.authoring import invented
from tests.core.authoring.materials import material_of

CHARACTER = material_of(invented.CHARACTER)
PRESS = body("các cơ quan báo chí")


def test_doers_of_the_article_come_before_stock() -> None:
    found = other_bodies(CHARACTER, PRESS, "phát hiện gương người tốt")
    named = {each.name for each, _ in CHARACTER.all_tasks}
    assert found[0] in named
    assert any(each not in named for each in found)


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
    found = other_tasks(material_of(invented.WARD), body("Công an phường"), [right])
    assert "đẩy mạnh giám sát thái độ phục vụ của cán bộ, công chức" not in found


def test_stock_depends_on_what_the_article_is_about() -> None:
    study, pension = unspoken(CHARACTER, "s"), unspoken(material_of(invented.PENSION), "s")
    assert not set(study) & set(pension)
    assert len(study) >= 3
    assert len(pension) >= 3


def test_other_aims_of_the_article_come_first() -> None:
    material = material_of(
        "Học nghị quyết\n\nCác chi bộ cần học tập nghị quyết nhằm nâng cao nhận thức của đảng viên. "
        "Các đoàn thể cần tổ chức hội thi nhằm thu hút thanh niên đến với nghị quyết."
    )
    first, second = (each for each in material.facts.statements if each.kind is StatementKind.AIM)
    assert other_aims(material, first)[0] == second.text


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
