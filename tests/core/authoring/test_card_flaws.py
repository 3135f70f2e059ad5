"""Flaws of a card alone."""

from dataclasses import replace

import pytest

from studyapp.core.authoring.card_flaws import TESTS, card_flaws
from studyapp.core.ids import CardId, KeyPointId
from studyapp.core.library.key_point import Aim, Level
from studyapp.core.quiz.flaws import Flaw
from studyapp.core.study.card import Card, CardType

BASIC = Card(
    CardId("c"),
    CardType.BASIC,
    "Theo bài báo về xã Phú Lộc, các chi bộ cần làm gì?",
    "Phân công đảng viên giúp hộ nghèo.",
    Aim.CORE,
    Level.REMEMBER,
    KeyPointId("k"),
    (),
)
LIST = replace(BASIC, type=CardType.LIST, answer="Giúp hộ nghèo\nGiữ vệ sinh chung")
CLOZE = replace(BASIC, type=CardType.CLOZE, prompt="Điền vào chỗ trống: Tỷ lệ đạt […].", answer="trên 80%")

FLAWED = [
    (Flaw.EMPTY_TEXT, replace(BASIC, answer=" ")),
    (Flaw.EMPTY_TEXT, replace(BASIC, prompt="")),
    (Flaw.WRONG_KEY_COUNT, replace(CLOZE, prompt="Điền: […] và […].")),
    (Flaw.WRONG_KEY_COUNT, replace(CLOZE, prompt="Điền vào chỗ trống.")),
    (Flaw.WRONG_KEY_COUNT, replace(LIST, answer="Giúp hộ nghèo")),
    (Flaw.WRONG_KEY_COUNT, replace(BASIC, answer="Một việc\nHai việc")),
    (Flaw.STEM_TELLS, replace(BASIC, prompt="Ai phân công đảng viên giúp hộ nghèo?")),
    (Flaw.BARE_NUMBER, replace(BASIC, prompt="Nghị quyết số 18-NQ/TW về nội dung gì?")),
    (Flaw.POINTS_ELSEWHERE, replace(BASIC, prompt="Theo bài báo này, ai làm gì?")),
    (Flaw.POINTS_ELSEWHERE, replace(BASIC, answer="Học sau hội nghị lần này.")),
    (Flaw.CUT_TEXT, replace(BASIC, answer="Phân công đảng viên và")),
    (Flaw.CUT_TEXT, replace(BASIC, answer="việc " * 91)),
    (Flaw.CUT_TEXT, replace(LIST, answer="Giúp hộ nghèo\nvà giữ vệ sinh")),
    (Flaw.ODD_MARKS, replace(BASIC, answer="Khắc phục “bệnh ngại học.")),
    (Flaw.STEM_WITHOUT_END, replace(BASIC, prompt="Các chi bộ cần làm gì")),
    (Flaw.TWO_QUESTIONS, replace(BASIC, prompt="Hội nghị họp vào ngày nào, ở đâu?")),
    (Flaw.TWO_QUESTIONS, replace(BASIC, answer="Báo cáo việc xây dựng kế hoạch như thế nào.")),
    (Flaw.BARE_BODY, replace(BASIC, answer="Bộ.")),
]


@pytest.mark.parametrize("card", [BASIC, LIST, CLOZE], ids=lambda card: card.type)
def test_a_sound_card_has_no_flaw(card: Card) -> None:
    assert card_flaws(card) == ()


@pytest.mark.parametrize(("flaw", "card"), FLAWED)
def test_the_flaw_is_found(flaw: Flaw, card: Card) -> None:
    assert flaw in card_flaws(card)


def test_every_test_has_a_case_here() -> None:
    assert {flaw for flaw, _ in TESTS} == {flaw for flaw, _ in FLAWED}
