"""Tone placement: "khoá" and "khóa" are one word, written in two styles."""

import re

from studyapp.core.text.letters import LETTER

_NEW_TO_OLD = {
    new: old
    for news, olds in (
        ("oà oá oả oã oạ", "òa óa ỏa õa ọa"),
        ("oè oé oẻ oẽ oẹ", "òe óe ỏe õe ọe"),
        ("uỳ uý uỷ uỹ uỵ", "ùy úy ủy ũy ụy"),
    )
    for lower_new, lower_old in zip(news.split(), olds.split(), strict=True)
    for new, old in (
        (lower_new, lower_old),
        (lower_new.capitalize(), lower_old.capitalize()),
        (lower_new.upper(), lower_old.upper()),
    )
}

# Only an open syllable differs: "hoàn" and "quý" are written one way.
_OPEN_SYLLABLE = re.compile(rf"(?<![qQ])(?:{'|'.join(_NEW_TO_OLD)})(?![{LETTER}])")


def old_style(text: str) -> str:
    """The same length as `text`, which is in NFC."""
    return _OPEN_SYLLABLE.sub(lambda found: _NEW_TO_OLD[found[0]], text)
