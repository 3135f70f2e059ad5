"""Library values as JSON and back; a field that is added with a default reads old rows as well."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any

from studyapp.core.authoring.draft import Doubt, Draft
from studyapp.core.library.article import Article, Removed
from studyapp.core.library.document import Document
from studyapp.core.library.evidence import Citation, Evidence, Quote, Source, Sourcing, Span
from studyapp.core.library.key_point import Aim, Figure, KeyPoint, Level
from studyapp.core.library.known_documents import ListedDocument
from studyapp.core.library.pack import Layout, Pack, Section
from studyapp.core.quiz.item import Item, ItemType, Option
from studyapp.core.study.card import Card, CardType

Raw = dict[str, Any]

Kept = Article | Card | Draft | Item | KeyPoint | ListedDocument
PACK_BODY = ("as_of", "document", "sources", "sections", "checked")


def to_json(value: Kept) -> str:
    return _dumps(asdict(value))


def doubts_to_json(doubts: Sequence[Doubt]) -> str:
    return json.dumps([asdict(each) for each in doubts], ensure_ascii=False)


def pack_body(pack: Pack) -> str:
    """What of a pack has neither a column nor a table of its own."""
    whole = asdict(pack)
    return _dumps({name: whole[name] for name in PACK_BODY})


def article_from(body: str) -> Article:
    raw: Raw = json.loads(body)
    read = {
        "removed": tuple(map(_removed, raw["removed"])),
        "restored": tuple(Span(**each) for each in raw.get("restored", ())),
    }
    return Article(**{**raw, **read})


def card_from(body: str) -> Card:
    return _card(json.loads(body))


def item_from(body: str) -> Item:
    return _item(json.loads(body))


@lru_cache(maxsize=8_192)
def draft_from(body: str) -> Draft:
    """Kept, because each verdict reads all the drafts of its article again."""
    raw: Raw = json.loads(body)
    read = {
        "content": _content(raw["content"]),
        "sentence": Span(**raw["sentence"]),
        "doubts": _doubts(raw["doubts"]),
    }
    return Draft(**{**raw, **read})


def doubts_from(body: str) -> tuple[Doubt, ...]:
    return _doubts(json.loads(body))


def content_from(body: str) -> Card | Item:
    return _content(json.loads(body))


def key_point_from(body: str) -> KeyPoint:
    raw: Raw = json.loads(body)
    read = {
        **_judged(raw),
        "sourcing": Sourcing(raw["sourcing"]),
        "figures": tuple(map(_figure, raw["figures"])),
    }
    return KeyPoint(**{**raw, **read})


def sourcing_from(body: str) -> tuple[Sourcing, tuple[Evidence, ...]]:
    """What a key point's body says of its sources; every card that is shown asks for it."""
    raw: Raw = json.loads(body)
    return Sourcing(raw["sourcing"]), _evidence(raw["evidence"])


def listed_from(body: str) -> ListedDocument:
    raw: Raw = json.loads(body)
    document = _document(raw["document"])
    assert document is not None
    return ListedDocument(document, raw["source"], raw["is_own"])


def pack_fields(body: str) -> Mapping[str, Any]:
    """The fields of `pack_body`, ready for the constructor of `Pack`."""
    raw: Raw = json.loads(body)
    read = {
        "as_of": date.fromisoformat(raw["as_of"]),
        "document": _document(raw["document"]),
        "sources": tuple(Source(**each) for each in raw["sources"]),
        "sections": tuple(map(_section, raw["sections"])),
    }
    return {**raw, **read}


def _dumps(raw: Raw) -> str:
    """Decimals and dates are written as text."""
    return json.dumps(raw, ensure_ascii=False, default=str)


def _content(raw: Raw) -> Card | Item:
    return _card(raw) if "prompt" in raw else _item(raw)


def _card(raw: Raw) -> Card:
    return Card(**{**raw, **_judged(raw), "type": CardType(raw["type"])})


def _item(raw: Raw) -> Item:
    read = {
        **_judged(raw),
        "type": ItemType(raw["type"]),
        "options": tuple(Option(**each) for each in raw["options"]),
        "answers": tuple(raw["answers"]),
    }
    return Item(**{**raw, **read})


def _doubts(raw: Sequence[Raw]) -> tuple[Doubt, ...]:
    return tuple(Doubt(**each) for each in raw)


def _judged(raw: Raw) -> Raw:
    return {"aim": Aim(raw["aim"]), "level": Level(raw["level"]), "evidence": _evidence(raw["evidence"])}


def _evidence(raw: Sequence[Raw]) -> tuple[Evidence, ...]:
    return tuple(_quote(each) if "article" in each else _citation(each) for each in raw)


def _quote(raw: Raw) -> Quote:
    return Quote(raw["article"], tuple(Span(**each) for each in raw["spans"]))


def _citation(raw: Raw) -> Citation:
    return Citation(Source(**raw["source"]), raw["place"])


def _figure(raw: Raw) -> Figure:
    return Figure(**{**raw, "value": Decimal(raw["value"])})


def _removed(raw: Raw) -> Removed:
    return Removed(Span(**raw["span"]), raw["reason"])


def _document(raw: Raw | None) -> Document | None:
    if raw is None:
        return None
    issued = raw["issued"] and date.fromisoformat(raw["issued"])
    return Document(**{**raw, "issued": issued})


def _section(raw: Raw) -> Section:
    return Section(raw["title"], tuple(raw["key_points"]), Layout(raw["layout"]))
