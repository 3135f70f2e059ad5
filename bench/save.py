"""How long saving a read article takes: its drafts are on disk when it returns. Prints one JSON object."""

import json
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from studyapp.formats.article_file import read_article_file
from studyapp.formats.documents import load_documents
from studyapp.paths import find_paths
from studyapp.services.authoring import AuthoringService
from studyapp.services.build import build
from studyapp.storage.database import DatabaseKind, open_database

ARTICLE = Path(__file__).resolve().parents[1] / "resources" / "tour" / "bai-bao.txt"
NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)
RUNS = 5


def one_run(folder: Path) -> float:
    paths = find_paths()
    built = build(
        read_article_file(ARTICLE), load_documents(paths.content / "documents.toml"), name=ARTICLE.name
    )
    library = open_database(folder / "library.db", DatabaseKind.LIBRARY, backups=folder, now=NOW)
    service = AuthoringService(library, paths.content, lambda: NOW)
    start = time.perf_counter()
    service.save(built)
    taken = (time.perf_counter() - start) * 1e3
    library.close()
    return taken


def main() -> None:
    times = []
    for _ in range(RUNS):
        with tempfile.TemporaryDirectory() as folder:
            times.append(one_run(Path(folder)))
    print(json.dumps({"p50": round(median(times), 2), "worst": round(max(times), 2)}))


if __name__ == "__main__":
    main()
