"""The made library is the same at each run, and Vietnamese enough to be searched."""

from itertools import pairwise

from bench.corpus import passages, shipped_texts, words_in
from bench.search import queries


def test_it_is_the_same_at_each_run() -> None:
    assert list(passages(50)) == list(passages(50))


def test_no_two_passages_are_alike() -> None:
    assert len(set(passages(500))) == 500


def test_its_phrases_stand_in_the_shipped_packs() -> None:
    shipped = {pair for text in shipped_texts() for pair in pairwise(words_in(text))}
    made = [pair for text in passages(200) for pair in pairwise(words_in(text))]
    assert sum(pair in shipped for pair in made) > len(made) / 2


def test_fifty_different_queries_are_kept() -> None:
    assert len(set(queries())) == len(queries()) == 50
