"""How long the way from an article to questions takes: warm in one process, and a cold `build` command."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from studyapp.core.quiz.item import Item
from studyapp.core.study.card import Card
from studyapp.formats.article_file import read_article_file
from studyapp.formats.documents import load_documents
from studyapp.paths import find_paths
from studyapp.services.build import build
from tests.long_texts import long_text
from tests.shared_files import article_paths

ROOT = Path(__file__).resolve().parents[1]
WARM_RUNS = 20
COLD_RUNS = 5
SIZES = (50_000, 100_000, 200_000, 400_000, 1_000_000)


def milliseconds(start: float) -> float:
    return (time.perf_counter() - start) * 1e3


def warm(path: Path) -> dict[str, object]:
    known = load_documents(find_paths().content / "documents.toml")
    text = read_article_file(path)
    times = []
    for _ in range(WARM_RUNS):
        start = time.perf_counter()
        built = build(text, known, name=path.name)
        times.append(milliseconds(start))
    return {
        "article": path.name,
        "characters": len(text),
        "cards": sum(isinstance(each.content, Card) for each in built.drafts),
        "items": sum(isinstance(each.content, Item) for each in built.drafts),
        "ms": round(median(times), 2),
        "ms per 5,000 characters": round(median(times) * 5000 / len(text), 2),
    }


def cold(path: Path) -> float:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    times = []
    for _ in range(COLD_RUNS):
        start = time.perf_counter()
        command = [sys.executable, "main.py", "build", str(path)]
        subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=True)
        times.append(milliseconds(start))
    return round(median(times))


def by_size() -> list[dict[str, object]]:
    """Once each: what counts is that the time for 5,000 characters stays the same."""
    known = load_documents(find_paths().content / "documents.toml")
    rows: list[dict[str, object]] = []
    for characters in SIZES:
        text = long_text(characters)
        start = time.perf_counter()
        built = build(text, known)
        spent = milliseconds(start)
        rows.append(
            {
                "characters": characters,
                "drafts": len(built.drafts),
                "ms": round(spent),
                "ms per 5,000 characters": round(spent * 5_000 / characters, 2),
            }
        )
    return rows


def main() -> None:
    articles = [ROOT / "resources" / "tour" / "bai-bao.txt", *article_paths()]
    rows = [warm(path) | {"cold process ms": cold(path)} for path in articles]
    print(json.dumps({"articles": rows, "by size": by_size()}, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
