"""`make bench`: every measurement, each in a process of its own; prints JSON, also kept in build/bench.json.

    python -m bench [--anki PYTHON]

PYTHON is an interpreter that has the `anki` package; answering and the queue are then measured in turn
with Anki's own engine by the tool beside the checkout (`../shared/tools/bench_anki.py`).
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.shared_files import SHARED

ROOT = Path(__file__).resolve().parents[1]
RESULT = ROOT / "build" / "bench.json"
CARDS = (1_000, 100_000)
TURNS = 3


def run(command: list[str]) -> Any:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    return json.loads(done.stdout)


def ours(module: str, *arguments: str) -> Any:
    return run([sys.executable, "-m", f"bench.{module}", *arguments])


def study_beside_anki(anki: str | None) -> list[dict[str, Any]]:
    """In turn, so that both meet the same load of the machine."""
    tool = SHARED / "tools" / "bench_anki.py"
    rows = []
    for cards in CARDS:
        size = ["--cards", str(cards), "--due", str(min(1000, cards))]
        for _ in range(TURNS):
            row = {"ours": ours("study", *size)}
            if anki and tool.is_file():
                row["anki"] = run([anki, str(tool), *size])
            rows.append(row)
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--anki", help="an interpreter that has the anki package")
    anki = parser.parse_args().anki
    result = {
        "start": ours("start"),
        "study": study_beside_anki(anki),
        "progress": ours("progress"),
        "build": ours("build"),
        "kills": ours("kills"),
    }
    RESULT.parent.mkdir(exist_ok=True)
    RESULT.write_text(json.dumps(result, ensure_ascii=False, indent=1), "utf-8")
    print(json.dumps(result, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
