"""Newer versions of an article are recognised, other articles of the same kind are not."""

import pytest

from studyapp.core.authoring.versions import is_same_text, text_changes, told_in, version_of
from studyapp.core.extract.clean import read_article
from studyapp.core.ids import ArticleId
from studyapp.core.library.article import Article
from tests.core.authoring import invented

TEXTS = {
    "population": invented.POPULATION,
    "district": invented.DISTRICT,
    "commune": invented.COMMUNE,
    "ward": invented.WARD,
    "national": invented.NATIONAL,
    "pension": invented.PENSION,
}
STORED = tuple(read_article(text, ArticleId(name)) for name, text in TEXTS.items())


def found(text: str, stored: tuple[Article, ...] = STORED) -> str | None:
    article = version_of(text, stored)
    return None if article is None else article.id


@pytest.mark.parametrize("name", TEXTS)
def test_the_same_text_is_found_whatever_its_white_space(name: str) -> None:
    spaced = TEXTS[name].replace("\n", "\n\n").replace(", ", ",  ")
    assert found(spaced) == name
    assert is_same_text(spaced, TEXTS[name])


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_with_one_sentence_added_is_a_newer_version(name: str) -> None:
    longer = f"{TEXTS[name]}\nHội nghị còn nghe ý kiến của đại biểu các chi bộ trực thuộc.\n"
    assert found(longer) == name
    assert not is_same_text(longer, TEXTS[name])


@pytest.mark.parametrize("name", TEXTS)
def test_another_article_of_the_same_kind_is_an_article_of_its_own(name: str) -> None:
    assert found(TEXTS[name], tuple(each for each in STORED if each.id != name)) is None


def test_the_same_title_alone_makes_no_version() -> None:
    title = TEXTS["district"].splitlines()[0]
    others = "\n".join(f"Câu văn số {at} chưa từng có trong bài nào." for at in range(9))
    assert found(f"{title}\n{others}") is None


def test_with_the_same_title_fewer_sentences_need_to_be_the_same() -> None:
    told = list(told_in(TEXTS["national"]))
    third = "\n".join([told[0], *told[1 : len(told) // 3 + 2]])
    rest = "\n".join(f"Câu văn số {at} chưa từng có trong bài nào." for at in range(len(told)))
    assert found(f"{third}\n{rest}") == "national"


def test_the_very_text_goes_before_a_like_one() -> None:
    older = read_article(TEXTS["ward"] + "\nThêm một câu văn nữa cho đủ dài.\n", ArticleId("older"))
    assert found(TEXTS["ward"], (older, *STORED)) == "ward"


def test_changes_are_told_in_the_order_of_their_text() -> None:
    old = "Câu thứ nhất của bài báo này.\nCâu thứ hai sẽ bị bỏ đi mất.\nCâu thứ ba vẫn còn ở đây.\n"
    new = "Câu thứ nhất của bài báo này.\nCâu thứ ba vẫn còn ở đây.\nCâu thứ tư vừa được thêm vào.\n"
    changes = text_changes(old, new)
    assert changes.added == ("Câu thứ tư vừa được thêm vào.",)
    assert changes.dropped == ("Câu thứ hai sẽ bị bỏ đi mất.",)


def test_nothing_told_is_a_version_of_nothing() -> None:
    assert version_of("", STORED) is None
    assert version_of("Ngắn.", ()) is None
