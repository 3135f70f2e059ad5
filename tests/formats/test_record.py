"""The record of an article against its JSON Schema."""

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from studyapp.formats.record import record
from studyapp.services.build import build
from tests.core.authoring import invented
from tests.core.authoring.materials import KNOWN
from tests.formats.record_schema import LISTS, SCHEMA
from tests.shared_files import article_paths, needs_shared

VALIDATOR = Draft202012Validator(SCHEMA)


def recorded(text: str) -> dict[str, Any]:
    written: dict[str, Any] = json.loads(json.dumps(record(build(text, KNOWN)), ensure_ascii=False))
    return written


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert len(LISTS) == 11


@pytest.mark.parametrize("text", invented.ALL)
def test_a_record_keeps_to_its_schema(text: str) -> None:
    assert [error.message for error in VALIDATOR.iter_errors(recorded(text))] == []


@pytest.mark.parametrize("text", invented.ALL)
def test_spans_are_places_of_the_whole_text(text: str) -> None:
    written = recorded(text)
    whole = written["article"]["text"]
    for each in (each for name in LISTS for each in written[name]):
        start, end = each["span"]
        assert 0 <= start < end <= len(whole)
        assert whole[start:end].strip()


def test_items_and_cards_say_their_key_point() -> None:
    written = recorded(invented.DISTRICT)
    points = {each["id"] for each in written["key_points"]}
    assert {each["key_point"] for each in written["cards"] + written["items"]} <= points


def test_days_are_iso_and_numbers_plain() -> None:
    written = recorded(invented.POPULATION)
    assert written["documents"][0]["issued"] == "2017-10-25"
    assert {"value": 2.1, "unit": "con"}.items() <= next(
        each for each in written["figures"] if each["unit"] == "con"
    ).items()


def broken(written: dict[str, Any], change: str) -> dict[str, Any]:
    item = next(each for each in written["items"] if each["type"] == "single")
    match change:
        case "no key":
            item["options"] = [{**option, "correct": False} for option in item["options"]]
        case "two keys":
            item["options"] = [{**option, "correct": True} for option in item["options"]]
        case "answer":
            item["answer"] = ["21"]
        case "extra":
            item["extra"] = 1
        case "span":
            item["span"] = [3]
        case "format":
            written["format"] = 2
    return written


@pytest.mark.parametrize("change", ["no key", "two keys", "answer", "extra", "span", "format"])
def test_a_broken_record_does_not_keep_to_it(change: str) -> None:
    assert list(VALIDATOR.iter_errors(broken(recorded(invented.DISTRICT), change)))


@needs_shared
def test_the_records_of_the_five_articles_keep_to_the_schema() -> None:
    for path in article_paths():
        written = recorded(path.read_text(encoding="utf-8"))
        assert [error.message for error in VALIDATOR.iter_errors(written)] == []
