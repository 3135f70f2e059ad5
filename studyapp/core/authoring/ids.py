"""Ids of drafts: a hash of article, sentence, writer and slot, so the same text gives the same ids."""

import hashlib
from random import Random

from studyapp.core.ids import ArticleId, DraftId
from studyapp.core.text.folding import fold
from studyapp.core.text.normalise import collapsed, nfc


def article_id(text: str) -> ArticleId:
    """Unmoved by white space and by composed or decomposed letters."""
    return ArticleId(f"bai-{_digest(collapsed(nfc(text)))[:12]}")


def draft_id(article: ArticleId, sentence: str, writer: str, slot: str) -> DraftId:
    return DraftId(_digest(f"{article}|{fold(collapsed(sentence))}|{writer}|{slot}")[:16])


def rng_of(seed: str) -> Random:
    """Chance that the text itself decides."""
    return Random(_digest(seed))


def _digest(words: str) -> str:
    return hashlib.sha256(words.encode()).hexdigest()
