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

_FIRSTS, _SECONDS = (re.escape("".join(sorted(set(letters)))) for letters in zip(*_NEW_TO_OLD, strict=True))
# Only an open syllable differs: "hoàn" and "quý" are written one way. That it begins with a set of letters
# lets `re` skip whatever is none of them, and this runs over every text that is read or searched.
_OPEN_SYLLABLE = re.compile(rf"[{_FIRSTS}](?<![qQ].)[{_SECONDS}](?![{LETTER}])")


def old_style(text: str) -> str:
    """The same length as `text`, which is in NFC."""
    return _OPEN_SYLLABLE.sub(lambda found: _NEW_TO_OLD.get(found[0], found[0]), text)
