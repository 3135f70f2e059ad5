"""The log says where a fault happened; what a learner wrote or answered is not in it."""

import sqlite3

import pytest

from studyapp.ui.fault_account import account

ANSWER = "Kế hoạch của chi bộ tôi"


def caught(error: Exception, cause: Exception | None = None) -> Exception:
    try:
        raise error from cause
    except Exception as raised:
        return raised


def test_the_place_and_the_kind_are_told() -> None:
    told = account(caught(RuntimeError("đối tượng đã bị xóa")))
    assert told.startswith("Traceback (most recent call last):")
    assert "test_fault_account.py" in told
    assert told.endswith("RuntimeError: đối tượng đã bị xóa")


@pytest.mark.parametrize("kind", [ValueError, KeyError, LookupError, AssertionError, UnicodeError])
def test_an_exception_that_may_quote_a_value_is_told_without_it(kind: type[Exception]) -> None:
    told = account(caught(kind(ANSWER)))
    assert ANSWER not in told
    assert told.endswith(kind.__name__)


def test_values_of_variables_are_not_told() -> None:
    def answer(words: str) -> int:
        return len(words) // 0

    with pytest.raises(ZeroDivisionError) as fault:
        answer(ANSWER)
    assert ANSWER not in account(fault.value)


def test_what_sqlite_refuses_is_told_without_the_row() -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE remark (words TEXT UNIQUE)")
    connection.execute("INSERT INTO remark VALUES (?)", (ANSWER,))
    with pytest.raises(sqlite3.IntegrityError) as fault:
        connection.execute("INSERT INTO remark VALUES (?)", (ANSWER,))
    connection.close()
    told = account(fault.value)
    assert "UNIQUE constraint failed: remark.words" in told
    assert ANSWER not in told


def test_the_first_of_a_chain_comes_first() -> None:
    told = account(caught(RuntimeError("sau"), caught(OSError("trước"))))
    assert told.index("OSError: trước") < told.index("RuntimeError: sau")


def while_handling(hide: bool) -> None:
    try:
        raise OSError("đĩa")
    except OSError as error:
        if hide:
            raise TypeError("trang") from None
        error.add_note(ANSWER)
        raise TypeError("trang")  # noqa: B904  # what is tried here


@pytest.mark.parametrize("hide", [True, False])
def test_what_was_being_handled_is_told_unless_it_was_hidden(hide: bool) -> None:
    with pytest.raises(TypeError) as fault:
        while_handling(hide)
    told = account(fault.value)
    assert ("đĩa" in told) is not hide
    assert ANSWER not in told


def test_a_chain_that_bites_its_tail_ends() -> None:
    first, second = RuntimeError("một"), RuntimeError("hai")
    first.__cause__, second.__cause__ = second, first
    assert account(first).count("Traceback") == 2
