"""What is asked without saying of whom."""

import pytest

from studyapp.core.authoring.writers.imperatives import drafts
from tests.core.authoring.drafts import cards, items
from tests.core.authoring.materials import material_of

HEAD = "Học tập nghị quyết ở cơ sở\n\nViệc học tập, quán triệt nghị quyết diễn ra ở nhiều nơi.\n\n"
FRAME = "Theo bài “Học tập nghị quyết ở cơ sở”"


@pytest.mark.parametrize(
    ("sentence", "question", "answer"),
    [
        (
            "Kiên quyết khắc phục hiện tượng sao chép kế hoạch của cấp trên.",
            "cần kiên quyết khắc phục hiện tượng nào?",
            "Hiện tượng sao chép kế hoạch của cấp trên.",
        ),
        (
            "Tiếp tục đẩy mạnh công tác tuyên truyền miệng ở các khu dân cư.",
            "cần tiếp tục đẩy mạnh công tác nào?",
            "Công tác tuyên truyền miệng ở các khu dân cư.",
        ),
        (
            "Khắc phục triệt để tình trạng “nói nhiều, làm ít” ở một số nơi.",
            "cần khắc phục triệt để tình trạng nào?",
            "Tình trạng “nói nhiều, làm ít” ở một số nơi.",
        ),
    ],
)
def test_a_card_asks_for_the_object_of_the_verb(sentence: str, question: str, answer: str) -> None:
    (card,) = cards(drafts(material_of(HEAD + sentence)))
    assert card.prompt == f"{FRAME}, {question}"
    assert card.answer == answer


def test_no_item_asks_which_work_is_asked_of_nobody() -> None:
    text = HEAD + "Cần đẩy mạnh công tác tuyên truyền nghị quyết. Phải khắc phục tình trạng học qua loa."
    assert items(drafts(material_of(text))) == []
