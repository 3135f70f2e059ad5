"""Which term's session of the Central Committee issued a document that does not say so itself."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from studyapp.core.extract.body import Reading
from studyapp.core.extract.conferences import CENTRAL, session_places, terms_said
from studyapp.core.extract.facts import ConferenceFact
from studyapp.core.extract.terms import term_on
from studyapp.core.library.document import Document
from studyapp.core.library.evidence import Span

_ISSUED_BY_SESSIONS = frozenset({"Nghị quyết", "Kết luận"})
_NEAR, _NEAR_WITH_CODE, _RIGHT_BEHIND = 600, 1_500, 60
_YEARS_LATER = re.compile(r"\d+ năm\b")
_OF_THE_CENTRE = ("/TW", "-TW")


class Sessions:
    """The sessions of the Central Committee that an article tells of, and where it names them."""

    def __init__(self, reading: Reading, said: Sequence[ConferenceFact]) -> None:
        self._reading = reading
        self._terms = terms_said(said)
        self._starts = [place.start for place in session_places(reading.text)] if self._terms else []

    def term_of(self, document: Document, mentions: Sequence[Span]) -> str | None:
        """By the day it was issued, else by the session near it where the article knows one term.

        None for what names another issuer, and for an older document that the session reviews.
        """
        if not _may_be_of_a_session(document) or not self._is_near(document, mentions):
            return None
        if document.issued:  # conclusions are mostly the Politburo's
            term = term_on(document.issued) if document.kind == "Nghị quyết" else None
            return term if term in self._terms else None
        return next(iter(self._terms)) if len(self._terms) == 1 else None

    def _is_near(self, document: Document, mentions: Sequence[Span]) -> bool:
        """A session is named not far before a mention, or right behind it."""
        reach = _NEAR_WITH_CODE if document.code else _NEAR
        return any(
            self._between(mention.start - reach, mention.start)
            or (document.code is not None and self._is_right_behind(mention))
            for mention in mentions
            if not _looks_back(self._reading.text, mention.start)
        )

    def _is_right_behind(self, mention: Span) -> bool:
        """ "Nghị quyết số 18 và Nghị quyết số 19-NQ/TW Hội nghị Trung ương 6"."""
        end = min(self._reading.sentence_at(mention.start).end, mention.end + _RIGHT_BEHIND)
        return self._between(mention.start, end)

    def _between(self, start: int, end: int) -> bool:
        return bisect_left(self._starts, start) < bisect_right(self._starts, end)


def _may_be_of_a_session(document: Document) -> bool:
    code = document.code
    central = document.body in (None, CENTRAL) and (code is None or code.endswith(_OF_THE_CENTRE))
    return central and document.kind in _ISSUED_BY_SESSIONS and document.term is None


def _looks_back(text: str, at: int) -> bool:
    """ "Sau 15 năm thực hiện Nghị quyết số 27": an older document than the session that reviews it."""
    return _YEARS_LATER.search(text, max(0, at - 60), at) is not None
