"""A form as JSON: nothing is lost, and nothing but a form is read."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given

from studyapp.core.ids import ArticleId, SourceId
from studyapp.core.library.evidence import Citation, Quote, Source, Span
from studyapp.core.quiz.form import Form
from studyapp.core.quiz.form_json import NotAForm, from_json, hash_of, to_json
from tests.core.quiz.item_values import form, forms, item


@given(forms)
def test_a_form_survives_json(content: Form) -> None:
    assert from_json(to_json(content)) == content


@given(forms, forms)
def test_two_forms_have_one_hash_only_if_they_are_one(one: Form, other: Form) -> None:
    assert (hash_of(to_json(one)) == hash_of(to_json(other))) is (one == other)


def test_the_order_of_options_is_part_of_the_identity() -> None:
    forwards, backwards = form(item("Một", "Hai", key="A")), form(item("Hai", "Một", key="B"))
    assert hash_of(to_json(forwards)) != hash_of(to_json(backwards))


def test_letters_with_marks_are_written_as_they_are() -> None:
    assert "Đáp án ở đâu" in to_json(form(item("Đáp án ở đâu", "Không rõ")))


def raw_form() -> Any:
    source = Source(SourceId("bao"), "Báo Thử", "Bài thử", "https://vi.du", "2017")
    evidence = (Quote(ArticleId("bai"), (Span(1, 2),)), Citation(source, "tr. 1"))
    return json.loads(to_json(form(replace(item(), evidence=evidence))))


PLACES: list[tuple[str | int, ...]] = [
    (),
    ("questions", 0),
    ("questions", 0, "item"),
    ("questions", 0, "item", "options", 0),
    ("questions", 0, "item", "evidence", 0),
    ("questions", 0, "item", "evidence", 0, "spans", 0),
    ("questions", 0, "item", "evidence", 1),
    ("questions", 0, "item", "evidence", 1, "source"),
]


def at(raw: Any, place: tuple[str | int, ...]) -> Any:
    for step in place:
        raw = raw[step]
    return raw


def test_the_example_is_a_form_before_it_is_spoilt() -> None:
    assert len(from_json(json.dumps(raw_form())).questions) == 1


@pytest.mark.parametrize("place", PLACES)
def test_a_field_too_many_is_refused(place: tuple[str | int, ...]) -> None:
    raw = raw_form()
    at(raw, place)["extra"] = 1
    with pytest.raises(NotAForm):
        from_json(json.dumps(raw))


@pytest.mark.parametrize("place", PLACES)
def test_a_missing_or_mistyped_field_is_refused(place: tuple[str | int, ...]) -> None:
    for name in at(raw_form(), place):
        lacking, mistyped = raw_form(), raw_form()
        del at(lacking, place)[name]
        at(mistyped, place)[name] = 1.5
        for raw in (lacking, mistyped):
            with pytest.raises(NotAForm):
                from_json(json.dumps(raw))


@pytest.mark.parametrize("body", ["", "{", "[]", "null", '{"format": 2, "questions": []}'])
def test_what_is_no_form_at_all_is_refused(body: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - broken JSON raises a kind of its own
        from_json(body)


@pytest.mark.parametrize(
    ("field", "value"), [("type", "essay"), ("aim", "x"), ("level", ""), ("answers", [1])]
)
def test_a_value_that_this_version_does_not_know_is_refused(field: str, value: object) -> None:
    raw = raw_form()
    raw["questions"][0]["item"][field] = value
    with pytest.raises(ValueError):  # noqa: PT011 - an unknown word of an enumeration raises its own
        from_json(json.dumps(raw))
