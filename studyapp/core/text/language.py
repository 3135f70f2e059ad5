"""Whether a text is Vietnamese, by letters that no other language of the Latin script uses."""

from studyapp.core.text.letters import MARKED

# French and Portuguese share these; "đ", "ơ", "ư" and the letters with two marks or a dot are ours alone.
_SHARED = frozenset("àáãâèéêìíòóõôùúý")
_OWN = frozenset(MARKED) - _SHARED
# Prose has about 15 of a hundred; a text that has lost its marks but for its title has far fewer.
_LEAST_SHARE = 0.05


def is_vietnamese(text: str) -> bool:
    """`text` is in NFC; a text without letters is in no language."""
    letters = [character for character in text.lower() if character.isalpha()]
    return bool(letters) and sum(letter in _OWN for letter in letters) >= len(letters) * _LEAST_SHARE
