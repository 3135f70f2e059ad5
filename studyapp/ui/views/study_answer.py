"""Answers that are more than one line of text: a filled cloze and a list."""

from collections.abc import Sequence

from studyapp.ui.theme import px
from studyapp.ui.widgets import rich

LIST_SIZE = 20


def cloze_html(parts: Sequence[str], answer: str) -> str:
    """The sentence in plain weight, what filled its gaps in bold."""
    filled = f'<span style="font-weight:700;text-decoration:underline">{rich.escaped(answer)}</span>'
    plain = (f'<span style="font-weight:400">{rich.escaped(part)}</span>' for part in parts)
    return filled.join(plain)


def list_html(lines: Sequence[str]) -> str:
    """A table, since a list's own indent does not grow with the text size."""
    cell = f'style="padding-bottom:{px(6)}px; font-size:{px(LIST_SIZE)}px"'
    rows = (
        f"<tr><td {cell}>{rich.paragraph('•&nbsp;&nbsp;')}</td>"
        f"<td {cell}>{rich.paragraph(rich.escaped(line))}</td></tr>"
        for line in lines
    )
    return f'<table cellspacing="0" cellpadding="0">{"".join(rows)}</table>'
