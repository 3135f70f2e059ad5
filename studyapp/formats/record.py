"""The record of an article: all that was read and written, as one JSON object."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, Protocol

from studyapp.core.authoring.draft import Draft
from studyapp.core.extract.facts import (
    ConferenceFact,
    CountFact,
    DateFact,
    DocumentFact,
    Facts,
    FigureFact,
    PersonFact,
    PlaceFact,
    StatementFact,
)
from studyapp.core.library.article import Article
from studyapp.core.library.evidence import Evidence, Span, quotes_of
from studyapp.core.library.key_point import KeyPoint
from studyapp.core.quiz.item import Item, ItemType, Option
from studyapp.core.study.card import Card

FORMAT = 1

Json = dict[str, Any]


class Built(Protocol):
    """What `services.build` gives; this layer may not import it."""

    @property
    def article(self) -> Article: ...
    @property
    def facts(self) -> Facts: ...
    @property
    def key_points(self) -> Sequence[KeyPoint]: ...
    @property
    def drafts(self) -> Sequence[Draft]: ...
    @property
    def refused(self) -> Mapping[str, int]: ...


def record(built: Built) -> Json:
    facts = built.facts
    return {
        "format": FORMAT,
        "article": _article(built.article),
        "documents": [_document(each) for each in facts.documents],
        "conferences": [_conference(each) for each in facts.conferences],
        "people": [_person(each) for each in facts.people],
        "places": [_place(each) for each in facts.places],
        "dates": [_date(each) for each in facts.dates],
        "counts": [_count(each) for each in facts.counts],
        "figures": [_figure(each) for each in facts.figures],
        "statements": [_statement(each) for each in facts.statements],
        "key_points": [_key_point(each) for each in built.key_points],
        "cards": [_card(each, each.content) for each in built.drafts if isinstance(each.content, Card)],
        "items": [_item(each, each.content) for each in built.drafts if isinstance(each.content, Item)],
        "refused": {str(flaw): count for flaw, count in sorted(built.refused.items())},
    }


def _span(span: Span) -> list[int]:
    return [span.start, span.end]


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


def _article(article: Article) -> Json:
    return {
        "title": article.title,
        "publisher": article.publisher,
        "author": article.author,
        "published": article.published,
        "text": article.text,
        "removed": [{"span": _span(each.span), "reason": each.reason} for each in article.removed],
    }


def _document(fact: DocumentFact) -> Json:
    document = fact.document
    return {
        "id": document.id,
        "kind": document.kind,
        "number": document.number,
        "code": document.code,
        "title": document.title,
        "issued": _day(document.issued),
        "body": document.body,
        "term": document.term,
        "span": _span(fact.span),
    }


def _conference(fact: ConferenceFact) -> Json:
    return {
        "ordinal": fact.ordinal,
        "term": fact.term,
        "body": fact.body,
        "start": _day(fact.start),
        "end": _day(fact.end),
        "place": fact.place,
        "span": _span(fact.span),
    }


def _person(fact: PersonFact) -> Json:
    return {"name": fact.name, "role": fact.role, "span": _span(fact.span)}


def _place(fact: PlaceFact) -> Json:
    return {"name": fact.name, "span": _span(fact.span)}


def _date(fact: DateFact) -> Json:
    return {
        "text": fact.text,
        "start": _day(fact.start),
        "end": _day(fact.end),
        "day_month": fact.day_month,
        "what": fact.what,
        "span": _span(fact.span),
    }


def _count(fact: CountFact) -> Json:
    return {
        "value": _number(fact.value),
        "qualifier": fact.qualifier,
        "unit": fact.unit,
        "scope": fact.scope,
        "span": _span(fact.span),
    }


def _figure(fact: FigureFact) -> Json:
    return {
        "value": _number(fact.value),
        "qualifier": fact.qualifier,
        "unit": fact.unit,
        "of_what": fact.of_what,
        "year": fact.year,
        "span": _span(fact.span),
    }


def _statement(fact: StatementFact) -> Json:
    return {"who": fact.who, "kind": fact.kind, "text": fact.text, "span": _span(fact.span)}


def _key_point(point: KeyPoint) -> Json:
    return {
        "id": point.id,
        "text": point.text,
        "aim": point.aim,
        "level": point.level,
        "span": _spans(point.evidence)[0],
    }


def _card(draft: Draft, card: Card) -> Json:
    return {
        "id": card.id,
        "type": card.type,
        "prompt": card.prompt,
        "answer": card.answer,
        "aim": card.aim,
        "level": card.level,
        "key_point": card.key_point,
        "span": _spans(card.evidence)[0],
        "doubts": _doubts(draft),
    }


def _item(draft: Draft, item: Item) -> Json:
    return {
        "id": item.id,
        "type": item.type,
        "stem": item.stem,
        "options": [_option(item.type, each) for each in item.options],
        "answer": list(item.answers) or None,
        "aim": item.aim,
        "level": item.level,
        "rationale": item.rationale,
        "key_point": item.key_point,
        "span": _spans(item.evidence)[0],
        "evidence": _spans(item.evidence),
        "doubts": _doubts(draft),
    }


def _option(type: ItemType, option: Option) -> Json:
    if type is ItemType.MATCH:
        return {"text": option.text, "match": option.match}
    if type is ItemType.ORDER:
        return {"text": option.text}
    return {"text": option.text, "correct": option.correct}


def _spans(evidence: Sequence[Evidence]) -> list[list[int]]:
    return [_span(span) for quote in quotes_of(evidence) for span in quote.spans]


def _doubts(draft: Draft) -> list[str]:
    return [each.code for each in draft.doubts]
