"""Putting a card or an item on paper."""

from dataclasses import replace

from studyapp.core.authoring.draft import Doubt
from studyapp.core.authoring.pen import LONG_ANSWER, Pen
from studyapp.core.library.evidence import Quote
from studyapp.core.quiz.flaws import FALSE, TRUE
from studyapp.core.quiz.item import Item
from studyapp.core.study.card import CardType
from tests.core.authoring import invented
from tests.core.authoring.materials import material_of

WARD = material_of(invented.WARD)
TASK = WARD.tasks[0]
PEN = Pen(WARD, "test", TASK.point, TASK.span)


def test_a_draft_stands_on_the_sentence_of_its_place() -> None:
    draft = PEN.card(CardType.BASIC, "Ai?", "Đó.")
    assert draft.sentence.covers(TASK.span)
    assert draft.content.evidence == (Quote(WARD.article.id, (TASK.span,)),)
    assert draft.content.key_point == TASK.point.id


def test_slot_and_writer_tell_drafts_of_one_place_apart() -> None:
    ids = {
        PEN.card(CardType.BASIC, "Ai?", "Đó.").id,
        replace(PEN, slot="2").card(CardType.BASIC, "Ai?", "Đó.").id,
        replace(PEN, writer="other").card(CardType.BASIC, "Ai?", "Đó.").id,
        PEN.choice("Ai?", ["A"], ["B", "C"], "Vì thế.").id,
        PEN.true_false("Đúng không?", "Vì thế.", true=True).id,
    }
    assert len(ids) == 5


def test_the_order_of_options_comes_from_the_id() -> None:
    words = [f"phương án {at}" for at in range(8)]
    one, again = (PEN.choice("Ai?", words[:1], words[1:], "Vì thế.") for _ in range(2))
    other = replace(PEN, slot="2").choice("Ai?", words[:1], words[1:], "Vì thế.")
    assert isinstance(one.content, Item)
    assert isinstance(other.content, Item)
    assert one == again
    assert [each.text for each in one.content.options] != [each.text for each in other.content.options]


def test_true_comes_before_false() -> None:
    content = PEN.true_false("Đúng không?", "Vì thế.", true=False).content
    assert isinstance(content, Item)
    assert [(each.text, each.correct) for each in content.options] == [(TRUE, False), (FALSE, True)]


def test_a_long_answer_is_a_doubt() -> None:
    draft = PEN.card(CardType.BASIC, "Ai?", "việc " * 61)
    assert draft.doubts == (Doubt(LONG_ANSWER),)
    assert PEN.card(CardType.BASIC, "Ai?", "Đó.").doubts == ()


def test_accepted_answers_belong_to_a_fill_in() -> None:
    content = PEN.fill_in("Số hiệu là …", ["21"], "Vì thế.").content
    assert isinstance(content, Item)
    assert (content.answers, content.options) == (("21",), ())
