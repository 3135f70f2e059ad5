"""Every flaw and doubt has a sentence."""

import pytest

from studyapp.core.authoring.draft import Doubt
from studyapp.core.authoring.flaws import SourceFlaw
from studyapp.core.authoring.pen import LONG_ANSWER
from studyapp.core.authoring.writers.documents import FROM_TABLE
from studyapp.core.quiz.flaws import Flaw
from studyapp.wording import drafts


@pytest.mark.parametrize("code", [*Flaw, *SourceFlaw])
def test_every_flaw_has_its_own_words(code: str) -> None:
    assert drafts.flaw(code) != drafts.NOT_SOUND
    assert drafts.flaw(code)[0].isupper()


def test_no_words_are_left_without_a_flaw() -> None:
    assert set(drafts.FLAWS) == {*Flaw, *SourceFlaw}


@pytest.mark.parametrize("code", [LONG_ANSWER, FROM_TABLE])
def test_every_doubt_is_a_sentence(code: str) -> None:
    said = drafts.doubt(Doubt(code, "Nghị quyết số 21-NQ/TW"))
    assert said[0].isupper()
    assert said.endswith(".")


def test_a_doubt_names_what_it_is_about() -> None:
    assert "Nghị quyết số 21-NQ/TW" in drafts.doubt(Doubt(FROM_TABLE, "Nghị quyết số 21-NQ/TW"))


def test_an_unknown_code_still_reads_as_a_sentence() -> None:
    assert drafts.flaw("unheard_of") == drafts.NOT_SOUND
