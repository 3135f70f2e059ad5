"""How a document, a session or a day is called in a question: always so that it cannot be another."""

import re
from datetime import date

from studyapp.core.extract.conferences import CENTRAL
from studyapp.core.extract.facts import ConferenceFact
from studyapp.core.library.document import Document

_YEAR = re.compile(r",? (?:năm )?\d{4}$")


def day(value: date) -> str:
    return f"{value.day}/{value.month}/{value.year}"


def days(start: date, end: date) -> str:
    """ "từ ngày 4 đến ngày 11/10/2017"."""
    if start == end:
        return f"ngày {day(start)}"
    if (start.year, start.month) == (end.year, end.month):
        return f"từ ngày {start.day} đến ngày {day(end)}"
    return f"từ ngày {start.day}/{start.month} đến ngày {day(end)}"


def document_name(document: Document) -> str | None:
    """With its day or term; None where the article and the table leave open which document it is."""
    number = document.code or document.number
    if document.kind in ("Luật", "Bộ luật", "Pháp lệnh") and document.title:
        return (
            f"{document.kind} {_YEAR.sub('', document.title)} số {document.code}"
            if document.code
            else f"{document.kind} {document.title}"
        )
    if number is None:
        return None
    if document.issued:
        return f"{document.kind} số {number} ngày {day(document.issued)}"
    return f"{document.kind} số {number} khóa {document.term}" if document.term else None


def conference_name(conference: ConferenceFact) -> str | None:
    if conference.body != CENTRAL or conference.term is None:
        return None
    return f"Hội nghị Trung ương {conference.ordinal} khóa {conference.term}"
