"""Whether an article speaks of something: a wrong answer must be nowhere in it."""

from functools import lru_cache
from itertools import pairwise

from studyapp.core.text.folding import fold

_SHARE_OF_RUNS = 0.25
_SHARE_OF_PAIRS = 0.55


class Spoken:
    """The syllables of one article, folded, in pairs and runs of three."""

    def __init__(self, article: str) -> None:
        syllables = _syllables(article)
        self._pairs = frozenset(pairwise(syllables))
        self._runs = frozenset(zip(syllables, syllables[1:], syllables[2:], strict=False))

    def holds(self, words: str) -> bool:
        """A quarter of its runs of three syllables, or more than half of its pairs, stand in the article."""
        pairs, runs = _parts(words)
        in_runs = len(self._runs & runs)
        in_pairs = len(self._pairs & pairs)
        return in_runs >= max(2, len(runs) * _SHARE_OF_RUNS) or in_pairs > len(pairs) * _SHARE_OF_PAIRS


@lru_cache(maxsize=1024)
def _parts(words: str) -> tuple[frozenset[tuple[str, ...]], frozenset[tuple[str, ...]]]:
    syllables = _syllables(words)
    return frozenset(pairwise(syllables)), frozenset(
        zip(syllables, syllables[1:], syllables[2:], strict=False)
    )


def _syllables(words: str) -> list[str]:
    return fold(words).replace(",", " ").replace(".", " ").replace(";", " ").split()
