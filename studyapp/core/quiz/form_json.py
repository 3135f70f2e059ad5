"""A form as JSON and back; reading refuses whatever is not exactly a form."""

import hashlib
import json
from dataclasses import asdict
from typing import Any

from studyapp.core.ids import ArticleId, ItemId, KeyPointId, PackId, SourceId
from studyapp.core.library.evidence import Citation, Evidence, Quote, Source, Span
from studyapp.core.library.key_point import Aim, Level
from studyapp.core.quiz.form import Form, Question
from studyapp.core.quiz.item import Item, ItemType, Option

FORMAT = 1


class NotAForm(ValueError):
    """The JSON says something else than a form does."""


def to_json(form: Form) -> str:
    """The same form gives the same text, to the letter."""
    whole = {"format": FORMAT, **asdict(form)}
    return json.dumps(whole, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def hash_of(body: str) -> str:
    """The identity of the form whose JSON this is."""
    return hashlib.sha256(body.encode()).hexdigest()


def from_json(body: str) -> Form:
    match json.loads(body):
        case {"format": 1, "questions": list(questions), **rest} if not rest:
            return Form(tuple(map(_question, questions)))
        case other:
            raise NotAForm(other)


def _question(raw: Any) -> Question:
    match raw:
        case {"item": item, "pack": str(pack), **rest} if not rest:
            return Question(_item(item), PackId(pack))
        case _:
            raise NotAForm(raw)


def _item(raw: Any) -> Item:
    match raw:
        case {
            "id": str(id),
            "type": str(type),
            "stem": str(stem),
            "options": list(options),
            "aim": str(aim),
            "level": str(level),
            "rationale": str(rationale),
            "key_point": str(key_point),
            "evidence": list(evidence),
            "answers": list(answers),
            **rest,
        } if not rest:
            return Item(
                id=ItemId(id),
                type=ItemType(type),
                stem=stem,
                options=tuple(map(_option, options)),
                aim=Aim(aim),
                level=Level(level),
                rationale=rationale,
                key_point=KeyPointId(key_point),
                evidence=tuple(map(_evidence, evidence)),
                answers=tuple(map(_text, answers)),
            )
        case _:
            raise NotAForm(raw)


def _option(raw: Any) -> Option:
    match raw:
        case {"text": str(text), "correct": bool(correct), "match": str() | None as match, **rest} if (
            not rest
        ):
            return Option(text, correct, match)
        case _:
            raise NotAForm(raw)


def _evidence(raw: Any) -> Evidence:
    match raw:
        case {"article": str(article), "spans": list(spans), **rest} if not rest:
            return Quote(ArticleId(article), tuple(map(_span, spans)))
        case {"source": source, "place": str() | None as place, **rest} if not rest:
            return Citation(_source(source), place)
        case _:
            raise NotAForm(raw)


def _span(raw: Any) -> Span:
    match raw:
        case {"start": int(start), "end": int(end), **rest} if not rest:
            return Span(start, end)
        case _:
            raise NotAForm(raw)


def _source(raw: Any) -> Source:
    match raw:
        case {
            "id": str(id),
            "publisher": str(publisher),
            "title": str(title),
            "address": str() | None as address,
            "published": str() | None as published,
            **rest,
        } if not rest:
            return Source(SourceId(id), publisher, title, address, published)
        case _:
            raise NotAForm(raw)


def _text(raw: Any) -> str:
    if not isinstance(raw, str):
        raise NotAForm(raw)
    return raw
