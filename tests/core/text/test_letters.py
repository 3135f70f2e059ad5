"""The letter classes hold every Vietnamese letter once and nothing else."""

import re

import pytest

from studyapp.core.text.letters import LETTER, LO, MARKED, UP


@pytest.mark.parametrize("letter", "aăâđeêôơưzýỵựộẫ")
def test_small_letters_are_small_and_their_capitals_capital(letter: str) -> None:
    assert re.fullmatch(f"[{LO}]", letter)
    assert re.fullmatch(f"[{UP}]", letter.upper())
    assert not re.fullmatch(f"[{UP}]", letter)
    assert not re.fullmatch(f"[{LO}]", letter.upper())


@pytest.mark.parametrize("other", "0_-ñßçṍ ")
def test_other_signs_are_no_letters_unless_vietnamese(other: str) -> None:
    assert bool(re.fullmatch(f"[{LETTER}]", other)) == (other == "õ")


def test_there_are_67_marked_letters() -> None:
    assert len(MARKED) == len(set(MARKED)) == 67
