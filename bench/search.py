"""How long the fifty queries of bench/queries.txt take over 100,000 passages; prints one JSON object.

python -m bench.search [--queries]          with each query's time and hits
python -m bench.search --notes FILE         writes the passages as notes for the tool that measures Anki
"""

import argparse
import json
import sqlite3
import sys
import tempfile
import time
from datetime import UTC, date, datetime
from pathlib import Path
from statistics import median
from typing import NamedTuple

from bench.corpus import passages
from bench.study import summary
from studyapp.core.ids import PackId
from studyapp.core.library.origin import Origin
from studyapp.core.library.pack import Pack
from studyapp.core.text.folding import fold
from studyapp.services.library import LibraryService
from studyapp.storage.database import DatabaseKind, open_database, transaction
from studyapp.storage.library.packs import save_pack
from studyapp.storage.library.passages import PassageKind

QUERIES = Path(__file__).with_name("queries.txt")
PASSAGES_OF_A_PACK = 1_000
RUNS = 7
FEW_HITS = 5_000
BESIDE_ANKI = {  # what the tool that measures Anki calls its queries
    "search thủy": "thủy",
    "search nc:thuy": "thuy",
    "search nc:duong": "duong",
    'search "đường thủy"': "đường thủy",
}


def queries() -> list[str]:
    lines = QUERIES.read_text("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def fill(library: sqlite3.Connection) -> None:
    for number, text in enumerate(passages()):
        if number % PASSAGES_OF_A_PACK == 0:
            pack = new_pack(library, number // PASSAGES_OF_A_PACK)
        row = (number + 1, pack, list(PassageKind)[number % 4], None, text)
        library.execute("INSERT INTO passage (id, pack, kind, key_point, text) VALUES (?, ?, ?, ?, ?)", row)
        library.execute("INSERT INTO folded (rowid, text) VALUES (?, ?)", (number + 1, fold(text)))


def new_pack(library: sqlite3.Connection, number: int) -> int:
    name = f"bo-{number}"
    return save_pack(
        library,
        Pack(PackId(name), Origin.SHIPPED, name, name, "Kệ", date(2026, 1, 1), None, (), (), ()),
        at=0,
    )


class Asked(NamedTuple):
    query: str
    ms: float
    hits: int


def ask(service: LibraryService, query: str) -> Asked:
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        found = service.search(query)
        times.append((time.perf_counter() - start) * 1e3)
    return Asked(query, round(median(times), 2), found.total)


def measure(folder: Path, each: bool) -> dict[str, object]:
    now = datetime(2026, 11, 20, 9, tzinfo=UTC)
    library = open_database(folder / "library.db", DatabaseKind.LIBRARY, backups=folder, now=now)
    with transaction(library):
        fill(library)
    service = LibraryService(library)
    asked = [ask(service, query) for query in queries()]
    few = [each.ms for each in asked if each.hits <= FEW_HITS]
    many = [each.ms for each in asked if each.hits > FEW_HITS]
    beside = {name: ask(service, query).ms for name, query in BESIDE_ANKI.items()}
    library.close()
    return {
        "queries": len(asked),
        f"up to {FEW_HITS} hits": {"queries": len(few), **summary(few), "worst": max(few)},
        f"above {FEW_HITS} hits": {"queries": len(many), **summary(many), "worst": max(many)},
        "beside anki": beside,
        **({"each": [one._asdict() for one in asked]} if each else {}),
    }


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--queries", action="store_true", help="print each query's time and hits as well")
    parser.add_argument("--notes", type=Path, help="write the passages to FILE and leave")
    asked = parser.parse_args()
    if asked.notes:
        asked.notes.write_text("".join(f"{text}\tx\n" for text in passages()), "utf-8")
        return
    with tempfile.TemporaryDirectory() as folder:
        json.dump(measure(Path(folder), asked.queries), sys.stdout, ensure_ascii=False, indent=1)
    print()


if __name__ == "__main__":
    main()
