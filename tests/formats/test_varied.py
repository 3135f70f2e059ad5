"""A share of the varied inputs of `make bench`: every reader reads or refuses, and nothing else happens."""

import pytest
from PySide6.QtWidgets import QApplication

from tests.formats.varied import READERS, Reader, inputs, outcome

NUMBERS = range(300)
SLOW = {"build": range(60)}


@pytest.mark.parametrize("reader", READERS, ids=[reader.name for reader in READERS])
def test_whatever_is_given_is_read_or_refused(qapp: QApplication, reader: Reader) -> None:
    seen = {outcome(reader, data) for data in inputs(reader, SLOW.get(reader.name, NUMBERS))}
    assert "read" in seen
    assert len(seen) > 1 or reader.name == "rich text"


@pytest.mark.parametrize("reader", READERS, ids=[reader.name for reader in READERS])
def test_the_same_number_makes_the_same_input(qapp: QApplication, reader: Reader) -> None:
    assert list(inputs(reader, (3, 5))) == list(inputs(reader, (3, 5)))
    assert list(inputs(reader, (3,))) != list(inputs(reader, (5,)))


def test_the_sound_files_are_read(qapp: QApplication) -> None:
    for reader in READERS:
        assert "read" in {outcome(reader, seed) for seed in reader.seeds()}, reader.name
