"""Which document a sentence is about, where an article treats several."""

from tests.core.authoring.materials import material_of

TWO = """\
Hai nghị quyết mới của Trung ương

Nghị quyết số 18-NQ/TW ngày 25/10/2017 đề ra mục tiêu tinh gọn. Mục tiêu là giảm đầu mối bên trong.

Nghị quyết số 20-NQ/TW ngày 25/10/2017 bàn về sức khỏe. Sức khỏe là vốn quý nhất của mỗi người dân.

Nghị quyết số 18-NQ/TW ngày 25/10/2017 và Nghị quyết số 20-NQ/TW ngày 25/10/2017 cùng quan trọng. Cần học kỹ.
"""


def content_of(words: str) -> str | None:
    material = material_of(TWO)
    return material.content_frame(material.reading.sentence_at(material.article.text.index(words)), words)


def work_of(words: str) -> str | None:
    material = material_of(TWO)
    return material.frame(material.reading.sentence_at(material.article.text.index(words)), words)


def test_the_document_of_the_sentence_or_the_one_named_before_it() -> None:
    assert "18-NQ/TW ngày 25/10/2017" in (content_of("đề ra mục tiêu") or "")
    assert "18-NQ/TW ngày 25/10/2017" in (content_of("giảm đầu mối") or "")
    assert "20-NQ/TW ngày 25/10/2017" in (content_of("vốn quý nhất") or "")


def test_what_may_be_said_by_either_is_not_asked_about() -> None:
    assert content_of("Cần học kỹ") is None


def test_work_is_about_the_document_that_begins_its_sentence_and_else_about_all() -> None:
    assert "18-NQ/TW" in (work_of("đề ra mục tiêu") or "")
    assert "18-NQ/TW, 20-NQ/TW" in (work_of("giảm đầu mối") or "")
    assert work_of("Cần học kỹ") is not None


def test_a_paragraph_of_several_documents_tells_of_none_what_follows_it() -> None:
    several = TWO.replace(
        "Sức khỏe là vốn quý nhất của mỗi người dân.",
        "Nghị quyết số 18-NQ/TW ngày 25/10/2017 bàn về bộ máy. Hai văn bản bổ sung cho nhau.\n\n"
        "Sức khỏe là vốn quý nhất của mỗi người dân.",
    )
    material = material_of(several)
    place = material.reading.sentence_at(several.index("Sức khỏe là"))
    assert material.content_frame(place, "Sức khỏe") is None


OUTLINE = """\
Đề cương học tập hai nghị quyết

PHẦN THỨ NHẤT

I. TÊN GỌI

Nghị quyết số 18-NQ/TW ngày 25/10/2017 được Trung ương ban hành tại hội nghị.

II. NỘI DUNG

Mục tiêu là giảm đầu mối bên trong của từng cơ quan.

PHẦN THỨ HAI

I. TÊN GỌI

Nghị quyết số 20-NQ/TW ngày 25/10/2017 được Trung ương ban hành tại hội nghị.

II. NỘI DUNG

Sức khỏe được xác định là vốn quý nhất của mỗi người dân.
"""


def test_a_part_that_names_one_document_is_about_it_to_its_end() -> None:
    material = material_of(OUTLINE)
    places = [material.article.text.index(words) for words in ("giảm đầu mối", "vốn quý nhất")]
    frames = [material.content_frame(material.reading.sentence_at(at), "") or "" for at in places]
    assert ["18-NQ/TW" in frames[0], "20-NQ/TW" in frames[1]] == [True, True]
