"""From the text of an article to everything that is shown for review."""

import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, reject, settings
from hypothesis import strategies as st

from studyapp.core.errors import ClassifiedText, EmptyText, NotVietnamese, TooLittleText
from studyapp.core.extract import documents
from studyapp.core.extract.document_mentions import Mention
from studyapp.core.library.evidence import quotes_of
from studyapp.core.library.known_documents import KnownDocuments
from studyapp.core.watch import Cancelled
from studyapp.services.build import build
from tests.core.authoring import invented
from tests.core.authoring.materials import KNOWN
from tests.long_texts import long_text
from tests.shared_files import article_paths, needs_shared

ENGLISH = "The committee met on Monday and discussed the plan for the year. It was a long day."


@pytest.mark.parametrize(
    ("text", "error"),
    [
        (" \n ", EmptyText),
        ("Xin chào.", TooLittleText),
        (ENGLISH, NotVietnamese),
        (f"MẬT\n{invented.WARD}", ClassifiedText),
    ],
)
def test_a_text_that_is_not_read_is_refused(text: str, error: type[Exception]) -> None:
    with pytest.raises(error) as raised:
        build(text, KNOWN, name="bai.txt")
    assert raised.value.args[0] == "bai.txt"


def test_everything_of_one_article_comes_together() -> None:
    built = build(invented.DISTRICT, KNOWN)
    assert built.article.title.startswith("Huyện Đồng Lâm")
    assert built.facts.statements
    assert built.facts.documents
    assert built.key_points
    assert built.drafts


def test_the_same_text_builds_the_same_in_either_unicode_form() -> None:
    assert build(invented.WARD, KNOWN) == build(invented.WARD, KNOWN)
    other = build(unicodedata.normalize("NFD", invented.WARD), KNOWN)
    assert other == build(invented.WARD, KNOWN)


def test_progress_only_grows_and_ends_at_one() -> None:
    shares: list[float] = []
    build(invented.WARD, KNOWN, report=shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_a_build_can_be_stopped_wherever_it_reports() -> None:
    shares: list[float] = []
    build(invented.WARD, KNOWN, report=shares.append)
    assert len(shares) > 20
    for stop in range(len(shares)):
        told = iter(range(len(shares)))

        def cancel(_share: float, told: Iterator[int] = told, stop: int = stop) -> None:
            if next(told) == stop:
                raise Cancelled

        with pytest.raises(Cancelled):
            build(invented.WARD, KNOWN, report=cancel)


def test_a_long_text_is_told_about_in_small_steps() -> None:
    shares: list[float] = []
    build(long_text(100_000), KNOWN, report=shares.append)
    assert shares == sorted(shares)
    assert max(after - before for before, after in pairwise([0.0, *shares])) <= 0.13


def test_a_catalogue_of_documents_compares_each_with_its_namesakes_only(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    compared = 0
    one_document = documents._one_document

    def counted(one: Mention, other: Mention) -> bool:
        nonlocal compared
        compared += 1
        return one_document(one, other)

    monkeypatch.setattr(documents, "_one_document", counted)
    lines = (f"Nghị quyết số {at}-NQ/TW ngày 1/2/2017 “Về công tác {at}” được ban hành." for at in range(500))
    assert len(build("\n".join(lines), KNOWN).facts.documents) == 500
    assert compared < 2_000


def test_a_sentence_without_an_end_gives_no_statement_nor_point() -> None:
    built = build(invented.WARD + " Các cấp ủy cần rà soát " + "việc học tập " * 20_000, KNOWN)
    assert all(len(each.text) < 2_100 for each in built.key_points)
    assert all(len(each.text) <= 1_000 for each in built.facts.statements)


def test_documents_that_share_a_number_are_told_apart_by_day() -> None:
    text = (
        "Học nghị quyết\n\nCả tỉnh học tập Nghị quyết số 18-NQ/TW ngày 16/6/2022 "
        "“Nâng cao hiệu quả quản lý và sử dụng đất đai”."
    )
    (fact,) = build(text, KNOWN).facts.documents
    assert fact.document.term == "XIII"


FRAGMENTS = (
    *("các cấp ủy", "Sở Tài chính", "người đứng đầu", "việc học tập", "mục tiêu", "xã hội"),
    *("cần", "phải", "nhằm", "là", "đã", "rà soát", "chịu trách nhiệm"),
    *("Nghị quyết số 18-NQ/TW", "ngày 25/10/2017", "Hội nghị Trung ương 6 khóa XII", "đạt 50%", "năm 2030"),
    *(", ", "; ", ". ", "...", "“", "”", "(", ")", "\n"),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(FRAGMENTS), min_size=30, max_size=120))
def test_any_text_builds_with_every_span_inside_it(words: list[str]) -> None:
    text = "Bài viết về việc học tập nghị quyết ở các địa phương trong cả nước hiện nay. " + " ".join(words)
    try:
        built = build(text, KnownDocuments())
    except TooLittleText:  # the same word thirty times
        reject()
    facts = built.facts
    places = [each.span for found in (facts.statements, facts.documents, facts.figures) for each in found]
    places += [
        span for draft in built.drafts for quote in quotes_of(draft.content.evidence) for span in quote.spans
    ]
    assert all(0 <= span.start < span.end <= len(built.article.text) for span in places)


@needs_shared
def test_the_five_articles_build() -> None:
    for path in article_paths():
        built = build(path.read_text(encoding="utf-8"), KNOWN, name=path.name)
        assert len(built.key_points) >= 5
        assert len(built.drafts) >= 10


CAPTION = "Ảnh: Ban Tổ chức yêu cầu mọi chi bộ hoàn thành chương trình hành động trước ngày 30/6/2018."


def test_a_part_that_was_put_back_is_read_like_any_other() -> None:
    text = f"{invented.POPULATION}\n{CAPTION}\n"
    first = build(text, KNOWN)
    [caption] = [each for each in first.article.removed if each.span.of(text) == CAPTION]
    again = build(text, KNOWN, earlier=replace(first.article, restored=(caption.span,)))
    assert again.article.restored == (caption.span,)
    assert caption not in again.article.removed
    assert CAPTION not in {each.sentence.of(text) for each in first.drafts}
    assert any(CAPTION.endswith(each.sentence.of(text)) for each in again.drafts)
