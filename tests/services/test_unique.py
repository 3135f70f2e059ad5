"""Identifiers are UUIDs of version 7."""

import uuid

import pytest

from studyapp.services import unique


def test_an_id_is_a_uuid_of_version_7_in_hex() -> None:
    for _ in range(100):
        id = unique.new_id()
        parsed = uuid.UUID(id)
        assert (parsed.hex, parsed.version, parsed.variant) == (id, 7, uuid.RFC_4122)


def test_no_two_are_alike() -> None:
    assert len({unique.new_id() for _ in range(10_000)}) == 10_000


def test_what_is_made_later_sorts_later(monkeypatch: pytest.MonkeyPatch) -> None:
    milliseconds = [1_700_000_000_000, 1_700_000_000_001, 1_900_000_000_000]
    times = iter(milliseconds)
    monkeypatch.setattr("time.time_ns", lambda: next(times) * 1_000_000)
    ids = [unique.new_id() for _ in milliseconds]
    assert ids == sorted(ids)
    assert [int(id[:12], 16) for id in ids] == milliseconds
