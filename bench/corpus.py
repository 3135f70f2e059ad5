"""A hundred thousand passages of Vietnamese-looking text, the same at each run.

The phrases are a few words in a row from the shipped packs, the commoner the more often; single words fall
off as in any language (Zipf), and their tail is filled with syllables of real initials, rhymes and tones.
"""

import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import accumulate, product

from studyapp.core.text.normalise import nfc
from studyapp.formats.pack import load_pack
from studyapp.formats.pack_files import pack_files
from studyapp.paths import find_paths
from studyapp.storage.library.passages import card_text, item_text

PASSAGES = 100_000
WORDS_OF_ONE = (8, 45)
SHARE_OF_PHRASES = 0.5
WORDS_OF_A_PHRASE = (2, 3, 4)
EVENNESS = 0.6  # two packs say their own few phrases far more often than a whole library would
SYLLABLES = 5_000
INITIALS = re.split(" ", "b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x")
RHYMES = re.split(" ", "a an ang anh ao ay e en eo i ich inh o oa on ong ôi ông ơi u ung uyên ương yên")
TONES = ("", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323")


def passages(count: int = PASSAGES) -> Iterator[str]:
    rng = random.Random(11)
    for number in range(count):
        yield f"{' '.join(words_of_one(rng)).capitalize()} ({number})."


def words_of_one(rng: random.Random) -> Iterator[str]:
    length = rng.randint(*WORDS_OF_ONE)
    while length > 0:
        chosen = phrases() if rng.random() < SHARE_OF_PHRASES else single_words()
        words: Sequence[str] = rng.choices(chosen[0], cum_weights=chosen[1])[0]
        yield from words
        length -= len(words)


@cache
def phrases() -> tuple[list[tuple[str, ...]], list[float]]:
    counted = Counter(
        tuple(words[at : at + length])
        for words in map(words_in, shipped_texts())
        for length in WORDS_OF_A_PHRASE
        for at in range(len(words) - length + 1)
    )
    return list(counted), list(accumulate(count**EVENNESS for count in counted.values()))


@cache
def single_words() -> tuple[list[tuple[str, ...]], list[float]]:
    counted = Counter(word for text in shipped_texts() for word in words_in(text))
    shipped = [word for word, _ in counted.most_common()]
    words = list(dict.fromkeys([*shipped, *made_syllables()]))[:SYLLABLES]
    return [(word,) for word in words], list(accumulate(1 / (rank + 3) for rank in range(len(words))))


def made_syllables() -> list[str]:
    made = [
        nfc(with_tone(initial + rhyme, tone)) for initial, rhyme, tone in product(INITIALS, RHYMES, TONES)
    ]
    random.Random(5).shuffle(made)
    return made


def with_tone(syllable: str, tone: str) -> str:
    """On the last vowel, which is right often enough for text that nobody reads."""
    at = max(syllable.rfind(vowel) for vowel in "aeiouyôơư") + 1
    return syllable[:at] + tone + syllable[at:]


@cache
def shipped_texts() -> tuple[str, ...]:
    loaded = [load_pack(path) for path in pack_files(find_paths().content)]
    points = [f"{each.topic}: {each.text}" for one in loaded for each in one.pack.key_points]
    cards = [card_text(each) for one in loaded for each in one.cards]
    items = [item_text(each) for one in loaded for each in one.items]
    return (*points, *cards, *items)


def words_in(text: str) -> list[str]:
    return re.findall(r"[^\W_]+(?:[-/][^\W_]+)*", nfc(text).lower())
