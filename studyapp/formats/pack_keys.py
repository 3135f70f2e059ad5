"""The keys of a pack file, table by table; True where a key must be there."""

from collections.abc import Mapping

from studyapp.formats.toml_table import Keys

FILE: Keys = {
    "pack": True,
    "document": True,
    "source": True,
    "section": True,
    "key_point": True,
    "card": False,
    "item": False,
}
PACK: Keys = {"id": True, "title": True, "subject": True, "shelf": True, "as_of": True, "checked": False}
DOCUMENT: Keys = {
    "id": True,
    "kind": True,
    "number": True,
    "code": True,
    "title": True,
    "issued": True,
    "body": True,
    "term": False,
}
SOURCE: Keys = {"id": True, "publisher": True, "title": True, "address": False, "published": False}
SECTION: Keys = {"id": True, "title": True, "layout": False}
KEY_POINT: Keys = {
    "id": True,
    "section": True,
    "topic": True,
    "text": True,
    "aim": True,
    "level": True,
    "sourcing": True,
    "sources": True,
    "figures": False,
    "later": False,
}
CITATION: Keys = {"source": True, "place": False}
FIGURE: Keys = {"value": True, "unit": True, "qualifier": False, "year": False, "scope": False}
CARD: Keys = {
    "id": True,
    "key_point": True,
    "type": True,
    "prompt": True,
    "answer": True,
    "note": False,
    "aim": False,
    "level": False,
}
ITEM: Keys = {
    "id": True,
    "key_point": True,
    "type": True,
    "stem": True,
    "options": True,
    "rationale": True,
    "aim": False,
    "level": False,
}
OPTION: Keys = {"text": True, "correct": False}

TABLES: Mapping[str, Keys] = {
    "file": FILE,
    "pack": PACK,
    "document": DOCUMENT,
    "source": SOURCE,
    "section": SECTION,
    "key_point": KEY_POINT,
    "sources": CITATION,
    "figures": FIGURE,
    "card": CARD,
    "item": ITEM,
    "options": OPTION,
}
