"""A newer text of an article: decisions go with their sentences, and what is gone leaves the bank."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from studyapp.core.authoring.draft import Approver, Decision
from studyapp.core.authoring.item_card import source_of
from studyapp.core.ids import KeyPointId, PackId
from studyapp.core.quiz.item import Item, ItemType
from studyapp.core.study.card import Card
from studyapp.core.study.queue import Scope
from studyapp.services.authoring import AuthoringService, ReviewedDraft
from studyapp.services.build import Built, build
from studyapp.storage.library import cards, items, packs
from studyapp.storage.library.enrol_rows import enrol_rows
from tests.core.authoring import invented
from tests.core.authoring.materials import KNOWN
from tests.storage.library.library_values import NOW, open_library

OLD = invented.POPULATION
ADDED = "Hội nghị còn nghe ý kiến của đại biểu các chi bộ trực thuộc trong nhiều giờ."
FIRST_LINES = 1


@pytest.fixture
def library(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(open_library(tmp_path)) as connection:
        yield connection


@pytest.fixture
def service(library: sqlite3.Connection, tmp_path: Path) -> AuthoringService:
    return AuthoringService(library, tmp_path, lambda: NOW)


@pytest.fixture
def pack(service: AuthoringService) -> PackId:
    return service.save(build(OLD, KNOWN))


def newer(service: AuthoringService, text: str) -> Built:
    [article] = service.known_articles()
    return build(text, KNOWN, earlier=article)


def with_line_in_front() -> str:
    """Everything moves, nothing but one sentence is new."""
    lines = OLD.splitlines()
    return "\n".join([*lines[:FIRST_LINES], ADDED, *lines[FIRST_LINES:]])


def without(reviewed: ReviewedDraft) -> str:
    """The text less the sentence of a draft."""
    span = reviewed.draft.sentence
    return OLD[: span.start] + OLD[span.end :]


def live(library: sqlite3.Connection, pack: PackId) -> set[str]:
    enrolled = {each.card for each in enrol_rows(library, pack) if not each.retired}
    return enrolled | {each.id for each in items.bank(library, Scope(), ItemType)}


def test_a_newer_text_keeps_the_drafts_of_the_sentences_it_keeps(
    service: AuthoringService, pack: PackId
) -> None:
    changes = service.changes(newer(service, with_line_in_front()))
    assert changes.text.added == (ADDED,)
    assert changes.text.dropped == ()
    assert changes.gone == ()
    assert [each.draft.id for each in changes.same] == [each.draft.id for each in service.review(pack).drafts]


def test_looking_at_the_changes_changes_nothing(service: AuthoringService, pack: PackId) -> None:
    service.keep_undoubted(pack)
    before = service.review(pack)
    service.changes(newer(service, with_line_in_front()))
    assert service.review(pack) == before


def test_decisions_go_along_and_what_they_rest_on_is_found_in_the_newer_text(
    service: AuthoringService, pack: PackId, library: sqlite3.Connection
) -> None:
    service.keep_undoubted(pack)
    before = live(library, pack)
    told = {each.draft.id: each.draft.sentence.of(OLD) for each in service.review(pack).drafts}
    assert service.save(newer(service, with_line_in_front())) == pack
    review = service.review(pack)
    assert live(library, pack) == before
    for each in review.drafts:
        assert each.decision is Decision.KEEP
        assert each.draft.sentence.of(review.article.text) == told[each.draft.id]
    for each in review.drafts:
        content = each.content
        kept = (
            cards.card(library, content.id) if isinstance(content, Card) else items.item(library, content.id)
        )
        assert kept.evidence == each.draft.content.evidence


def test_a_mended_draft_keeps_its_words_and_moves_too(
    service: AuthoringService, pack: PackId, library: sqlite3.Connection
) -> None:
    first = next(each for each in service.review(pack).drafts if isinstance(each.content, Card))
    assert isinstance(first.content, Card)
    service.decide(first.draft.id, Decision.MEND, replace(first.content, prompt="Hỏi lại thế nào?"))
    service.save(newer(service, with_line_in_front()))
    again = next(each for each in service.review(pack).drafts if each.draft.id == first.draft.id)
    assert isinstance(again.mended, Card)
    assert again.mended.prompt == "Hỏi lại thế nào?"
    assert again.mended.evidence == again.draft.content.evidence != first.content.evidence
    assert cards.card(library, again.mended.id) == again.mended


def test_what_is_no_longer_said_leaves_the_bank_and_the_review(
    service: AuthoringService, pack: PackId, library: sqlite3.Connection
) -> None:
    service.keep_undoubted(pack)
    last = service.review(pack).drafts[-1]
    built = newer(service, without(last))
    gone = {each.content.id for each in service.changes(built).gone}
    assert last.content.id in gone
    service.save(built)
    assert not gone & live(library, pack)
    assert last.draft.id not in [each.draft.id for each in service.review(pack).drafts]
    [tally] = service.articles()
    assert tally.drafts == len(service.review(pack).drafts)


def test_a_sentence_that_comes_back_brings_its_decision_back(
    service: AuthoringService, pack: PackId, library: sqlite3.Connection
) -> None:
    service.keep_undoubted(pack)
    before = live(library, pack)
    service.save(newer(service, without(service.review(pack).drafts[-1])))
    service.save(newer(service, OLD))
    assert live(library, pack) == before
    assert all(each.decision for each in service.review(pack).drafts)


def test_undo_does_not_reach_what_is_no_longer_said(service: AuthoringService, pack: PackId) -> None:
    last = service.review(pack).drafts[-1]
    service.decide(last.draft.id, Decision.KEEP)
    service.save(newer(service, without(last)))
    assert service.undo(pack) is None


def test_the_key_points_are_those_of_the_newer_text(
    service: AuthoringService, pack: PackId, library: sqlite3.Connection
) -> None:
    service.keep_undoubted(pack)
    built = newer(service, with_line_in_front())
    service.save(built)
    wanted = {KeyPointId(each.id) for each in built.key_points}
    assert wanted <= {each.id for each in packs.pack(library, pack).key_points}


def test_an_article_off_the_shelves_has_no_newer_version(service: AuthoringService, pack: PackId) -> None:
    service.remove(pack)
    assert service.known_articles() == ()


def test_a_card_made_from_an_item_goes_where_its_item_goes(
    service: AuthoringService, pack: PackId, library: sqlite3.Connection
) -> None:
    service.keep_undoubted(pack)
    made = next(
        card
        for each in service.review(pack).drafts
        if not isinstance(each.content, Card) and (card := service.make_card(each.draft.id))
    )
    source = next(each for each in service.review(pack).drafts if each.draft.id == source_of(made))
    assert made in live(library, pack)
    service.save(newer(service, with_line_in_front()))
    moved = {each.draft.id: each.draft for each in service.review(pack).drafts}
    assert moved[made].sentence == moved[source.draft.id].sentence != source.draft.sentence
    lost = newer(service, without(source))
    assert made in {each.draft.id for each in service.changes(lost).gone}
    service.save(lost)
    assert made not in live(library, pack)


def test_a_card_is_made_from_the_item_as_it_was_mended_and_undone_like_any_other(
    service: AuthoringService, pack: PackId, library: sqlite3.Connection
) -> None:
    first = next(each for each in service.review(pack).drafts if isinstance(each.content, Item))
    assert isinstance(first.content, Item)
    service.decide(first.draft.id, Decision.MEND, replace(first.content, stem="Việc gì phải làm?"))
    made = service.make_card(first.draft.id, Approver(None, "Bưởi"))
    assert made is not None
    [card] = [each for each in service.review(pack).drafts if each.draft.id == made]
    assert isinstance(card.content, Card)
    assert (card.content.prompt, card.by, card.decision) == ("Việc gì phải làm?", "Bưởi", Decision.KEEP)
    assert service.undo(pack) == made
    assert made not in live(library, pack)


def test_a_card_makes_no_card(service: AuthoringService, pack: PackId) -> None:
    card = next(each for each in service.review(pack).drafts if isinstance(each.content, Card))
    assert service.make_card(card.draft.id) is None
