"""Which document a sentence is about, where an article treats several."""

from tests.core.authoring.materials import material_of

TWO = """\
Hai nghị quyết mới của Trung ương

Nghị quyết số 18-NQ/TW ngày 25/10/2017 đề ra mục tiêu tinh gọn. Mục tiêu là giảm đầu mối bên trong.

Nghị quyết số 20-NQ/TW ngày 25/10/2017 bàn về sức khỏe. Sức khỏe là vốn quý nhất của mỗi người dân.

Nghị quyết số 18-NQ/TW ngày 25/10/2017 và Nghị quyết số 20-NQ/TW ngày 25/10/2017 cùng quan trọng. Cần học kỹ.
"""


def frame_of(words: str, *, local: bool = False, sure: bool = False) -> str | None:
    material = material_of(TWO)
    at = material.article.text.index(words)
    return material.frame(material.reading.sentence_at(at), local=local, sure=sure)


def test_the_document_of_the_sentence_or_the_one_named_before_it() -> None:
    assert "18-NQ/TW ngày 25/10/2017" in (frame_of("đề ra mục tiêu") or "")
    assert "18-NQ/TW ngày 25/10/2017" in (frame_of("giảm đầu mối") or "")
    assert "20-NQ/TW ngày 25/10/2017" in (frame_of("vốn quý nhất") or "")


def test_behind_a_sentence_of_both_it_is_neither() -> None:
    assert frame_of("Cần học kỹ", sure=True) is None
    assert frame_of("Cần học kỹ") is not None


def test_local_work_is_not_about_the_document_named_last() -> None:
    assert frame_of("giảm đầu mối", local=True, sure=True) is None
