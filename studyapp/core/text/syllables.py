"""Whether a word could be a Vietnamese syllable: onset, rhyme, and a tone that fits how it ends."""

import re
import unicodedata
from functools import lru_cache

_ONSET = "b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|q|r|s|th|tr|t|v|x"
_STOPPED = (
    "ac ach ap at ăc ăp ăt âc âp ât ec ep et êch êp êt iêc iêp iêt ich ip it oac oach oap oat oăc oăt "
    "oet oc ooc op ot ôc ôp ôt ơp ơt uât uc uêch up ut uych uyt uyêt uôc uôt ưc ưp ưt ươc ươp ươt yêt "
    "yt"
)
_OPEN = (
    "a ai am an ang anh ao au ay ăm ăn ăng âm ân âng âu ây e em en eng eo ê êm ên êng ênh êu i ia iêm "
    "iên iêng iêu im in inh iu o oa oai oam oan oang oanh oao oay oăm oăn oăng oe oem oen oeo oi om on "
    "ong oong ô ôi ôm ôn ông ơ ơi ơm ơn u ua uân uâng uây uê uênh ui um un ung uơ uy uya uyên uynh uyn "
    "uyu uôi uôm uôn uông ư ưa ưi ưm ưn ưng ươi ươm ươn ương ươu ưu y yêm yên yêng yêu"
)
_TONES = "\u0300\u0301\u0303\u0309\u0323"
_SHARP_OR_HEAVY = "\u0301\u0323"


def _any_of(rhymes: str) -> str:
    return "|".join(sorted(rhymes.split(), key=len, reverse=True))


_ENDS_OPEN = re.compile(rf"(?:{_ONSET})?(?:{_any_of(_OPEN)})")
_ENDS_STOPPED = re.compile(rf"(?:{_ONSET})?(?:{_any_of(_STOPPED)})")


@lru_cache(maxsize=8192)
def is_syllable(word: str) -> bool:
    """`word` is in NFC, of any case."""
    parts = unicodedata.normalize("NFD", word.lower())
    tones = [part for part in parts if part in _TONES]
    if len(tones) > 1:
        return False
    base = unicodedata.normalize("NFC", "".join(part for part in parts if part not in _TONES))
    if _ENDS_OPEN.fullmatch(base):
        return True
    return bool(tones) and tones[0] in _SHARP_OR_HEAVY and _ENDS_STOPPED.fullmatch(base) is not None
