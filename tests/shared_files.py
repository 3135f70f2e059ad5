"""Finds the example articles that lie beside a checkout; tests that need them skip elsewhere."""

import os
from pathlib import Path

import pytest

SHARED = Path(os.environ.get("STUDYAPP_SHARED", Path(__file__).resolve().parents[2] / "shared"))

needs_shared = pytest.mark.skipif(
    not (SHARED / "articles").is_dir(), reason="the example articles are not here"
)


def article_paths() -> list[Path]:
    return sorted((SHARED / "articles").glob("*.txt"))
