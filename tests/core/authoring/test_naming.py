"""How a document, a session or a day is called in a question."""

from dataclasses import replace
from datetime import date

import pytest

from studyapp.core.authoring.naming import conference_name, days, document_name
from studyapp.core.extract.conferences import CENTRAL
from studyapp.core.extract.facts import ConferenceFact
from studyapp.core.ids import DocumentId
from studyapp.core.library.document import Document
from studyapp.core.library.evidence import Span

BARE = Document(DocumentId("d"), "Nghị quyết", "18")
LAW = Document(DocumentId("l"), "Luật", "41", "41/2024/QH15", "Bảo hiểm xã hội 2024")


@pytest.mark.parametrize(
    ("document", "name"),
    [
        (BARE, None),
        (replace(BARE, code="18-NQ/TW"), None),
        (replace(BARE, term="XII"), "Nghị quyết số 18 khóa XII"),
        (replace(BARE, code="18-NQ/TW", issued=date(2017, 10, 25)), "Nghị quyết số 18-NQ/TW ngày 25/10/2017"),
        (replace(BARE, number=None, title="Công tác dân số"), None),
        (LAW, "Luật Bảo hiểm xã hội số 41/2024/QH15"),
        (replace(LAW, code=None), "Luật Bảo hiểm xã hội 2024"),
    ],
)
def test_a_document_is_named_only_with_day_term_or_law_number(document: Document, name: str | None) -> None:
    assert document_name(document) == name


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        (date(2017, 10, 4), date(2017, 10, 11), "từ ngày 4 đến ngày 11/10/2017"),
        (date(2024, 9, 18), date(2024, 9, 18), "ngày 18/9/2024"),
        (date(2026, 3, 30), date(2026, 4, 4), "từ ngày 30/3 đến ngày 4/4/2026"),
    ],
)
def test_days_are_said_without_repeating_month_and_year(start: date, end: date, said: str) -> None:
    assert days(start, end) == said


@pytest.mark.parametrize(
    ("body", "term", "name"),
    [
        (CENTRAL, "XII", "Hội nghị Trung ương 6 khóa XII"),
        (CENTRAL, None, None),
        ("Tỉnh ủy", "XII", None),
    ],
)
def test_a_session_is_named_with_its_term(body: str, term: str | None, name: str | None) -> None:
    assert conference_name(ConferenceFact(6, term, body, Span(0, 1))) == name
