"""What is asked without saying of whom."""

import pytest

from studyapp.core.authoring.stock.tasks import TASKS
from studyapp.core.authoring.stock.themes import Theme
from studyapp.core.authoring.writers.imperatives import drafts
from studyapp.core.quiz.item import ItemType
from tests.core.authoring.drafts import cards, items, key
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
            "Phát huy vai trò của đội ngũ báo cáo viên, kịp thời biểu dương nơi làm tốt.",
            "cần phát huy vai trò của những ai?",
            "Vai trò của đội ngũ báo cáo viên.",
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


def test_an_item_asks_which_work_the_article_names() -> None:
    (item,) = items(
        drafts(material_of(HEAD + "Kiên quyết khắc phục hiện tượng sao chép kế hoạch của cấp trên."))
    )
    assert item.stem == f"{FRAME}, việc nào sau đây được yêu cầu thực hiện?"
    assert key(item) == ["Kiên quyết khắc phục hiện tượng sao chép kế hoạch của cấp trên"]


def test_two_are_asked_alone_and_the_rest_together() -> None:
    work = (
        "Tăng cường công tác tuyên truyền miệng ở các khu dân cư.",
        "Kiên quyết xử lý những trường hợp vi phạm kỷ luật phát ngôn.",
        "Nâng cao chất lượng sinh hoạt chuyên đề hằng quý của chi đoàn.",
        "Đổi mới cách ra đề kiểm tra đối với lớp đảng viên trẻ.",
    )
    found = items(drafts(material_of(HEAD + "\n".join(work))))
    assert [item.type for item in found] == [ItemType.SINGLE, ItemType.SINGLE, ItemType.MULTIPLE]
    assert set(key(found[2])) == {each.rstrip(".") for each in work[2:]}


def test_an_article_on_something_else_takes_its_wrong_answers_from_its_own_field() -> None:
    text = "Giữ gìn môi trường biển\n\nTăng cường công tác thu gom rác thải nhựa ở các bãi biển trong tỉnh."
    (item,) = items(drafts(material_of(text)))
    economy = {each[:1].upper() + each[1:] for each in TASKS[Theme.ECONOMY]}
    assert {option.text for option in item.options if not option.correct} <= economy
