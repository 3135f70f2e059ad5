"""`make bench`: every measurement, each in a process of its own; prints a table and keeps build/bench.json.

    python -m bench [--anki PYTHON] [--only start study search ...]

PYTHON is an interpreter that has the `anki` and `aqt` packages. What Anki does as well is then measured in
turn with it, by the tool beside the checkout (`../shared/tools/bench_anki.py`); the table has the medians.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

from bench.conditions import little_memory, machine, slow_disk
from bench.table import Row, table
from tests.shared_files import SHARED

ROOT = Path(__file__).resolve().parents[1]
RESULT = ROOT / "build" / "bench.json"
ANKI_TOOL = SHARED / "tools" / "bench_anki.py"
SIZES = ((1_000, 1_000), (100_000, 1_000), (100_000, 4_000))
TURNS = 3
DELAYS_MS = (15, 100)
ANSWERS_ON_A_SLOW_DISK = 60
FAULTS = {"lost", "doubled", "repairs", "else wrong"}
Turn = tuple[Any, Any]  # what ours printed, and what Anki's tool did right after, or None


@dataclass
class Bench:
    """Runs measurements and keeps all they print; `anki` may be None."""

    anki: str | None
    kept: dict[str, Any] = field(default_factory=dict)

    def ours(self, module: str, *arguments: str, **surroundings: Any) -> Any:
        return self._run([sys.executable, "-m", f"bench.{module}", *arguments], **surroundings)

    def theirs(self, *arguments: str, **surroundings: Any) -> Any:
        """None where there is no Anki to ask."""
        if self.anki is None or not ANKI_TOOL.is_file():
            return None
        return self._run([self.anki, str(ANKI_TOOL), *arguments], **surroundings)

    def _run(
        self,
        command: list[str],
        extra: Mapping[str, str] | None = None,
        limit: Callable[[], None] | None = None,
    ) -> Any:
        print("·", *map(shortened, command[1:]), file=sys.stderr)
        done = subprocess.run(
            command,
            cwd=ROOT,
            env={**os.environ, **(extra or {})},
            stdout=subprocess.PIPE,
            preexec_fn=limit,
            check=True,
        )
        found = json.loads(done.stdout)
        self.kept.setdefault(" ".join(map(shortened, command[1:])), []).append(found)
        return found

    def start(self) -> Iterator[Row]:
        found = self.ours("start", *(["--anki", self.anki] if self.anki else []))
        yield from start_rows(found)
        yield Row("memory at the first painted window", found["program"]["pss_mb"], "MB", most=90)

    def study(self) -> Iterator[Row]:
        for cards, due in SIZES:
            size = ["--cards", str(cards), "--due", str(due)]
            turns = [(self.ours("study", *size), self.theirs(*size)) for _ in range(TURNS)]
            yield from study_rows(f"{cards:,} cards, {due:,} due", turns)

    def search(self) -> Iterator[Row]:
        found = self.ours("search")
        yield Row(
            "search, 50 queries: p95 of those up to 5,000 hits", found["up to 5000 hits"]["p95"], most=10
        )
        yield Row("search: p95 of those above 5,000 hits", found["above 5000 hits"]["p95"], most=20)
        with tempfile.TemporaryDirectory() as folder:
            notes = str(Path(folder) / "notes.tsv")
            subprocess.run([sys.executable, "-m", "bench.search", "--notes", notes], cwd=ROOT, check=True)
            anki = self.theirs("--notes", notes, "--due", "10")
        for name, ours in found["beside anki"].items():
            yield Row(f"{name}, 100,000 passages", ours, beside=anki and anki[name])

    def build(self) -> Iterator[Row]:
        found = self.ours("build")
        for each in found["articles"]:
            name = f"{each['article']} ({each['characters']:,} characters)"
            yield Row(f"cards and items of {name}, per 5,000", each["ms per 5,000 characters"], most=50)
            yield Row(f"… in a cold process, {name}", each["cold process ms"], most=1000)

        for each in found["by size"]:
            name = f"… of a text of {each['characters']:,} characters, per 5,000"
            yield Row(name, each["ms per 5,000 characters"], most=50)

    def fuzz(self) -> Iterator[Row]:
        for each in self.ours("fuzz"):
            name = f"{each['inputs']:,} varied inputs of {each['reader']}"
            yield Row(f"crashes in {name}", each["crashed"], "", most=0)
            yield Row(f"the slowest of {name}", each["slowest ms"], most=2000)
            yield Row(f"memory taken by {name}", each["peak MB"], "MB", most=200)

    def progress(self) -> Iterator[Row]:
        found = self.ours("progress")
        for when, name in (("first", "overview"), ("after an answer", "overview after an answer")):
            yield Row(f"progress page, 100,000 cards, {when}", found[name]["median ms"], most=150)

    def pages(self) -> Iterator[Row]:
        for page, times in self.ours("pages")["pages"].items():
            yield Row(f"page {page}, shown again", times["again"])

    def soak(self) -> Iterator[Row]:
        found = self.ours("soak")
        yield Row("memory grown in 20,000 answers and page changes", found["memory grown by %"], "%", most=10)
        yield Row("… timers, windows and open files left", stuck(found["grown"]), "", most=0)

    def kills(self) -> Iterator[Row]:
        moments = self.ours("kills")["moments"].values()
        faults = sum(count for moment in moments for name, count in moment.items() if name in FAULTS)
        yield Row(f"faults after {sum(moment['kills'] for moment in moments):,} kills", faults, "", most=0)

    def slow(self) -> Iterator[Row]:
        answers = [
            "--cards",
            "1000",
            "--due",
            str(ANSWERS_ON_A_SLOW_DISK),
            "--answers",
            str(ANSWERS_ON_A_SLOW_DISK),
        ]
        with slow_disk() as slowed:
            for delay in DELAYS_MS:
                extra, when = slowed(delay), f"fsync {delay} ms slower"
                turns = [(self.ours("study", *answers, extra=extra), self.theirs(*answers, extra=extra))]
                yield from answer_rows(when, turns)
                yield from start_rows(self.ours("start", "--runs", "5", extra=extra), f", {when}")
                yield Row(f"an article's drafts saved, {when}", self.ours("save", extra=extra)["p50"])

    def memory(self) -> Iterator[Row]:
        """Whatever would need more than the limit fails here."""
        started = self.ours("start", "--runs", "5", limit=little_memory)
        yield Row(
            "memory of the window within 2 GB of address space", started["program"]["pss_mb"], "MB", most=90
        )
        studied = self.ours("study", "--cards", "100000", limit=little_memory)
        yield Row("… of studying 100,000 cards, filling included (peak)", studied["peak MB"], "MB", most=2048)


NAMES = "start study search build progress pages slow memory kills fuzz soak"
PARTS = {name: getattr(Bench, name) for name in NAMES.split()}


def start_rows(found: Mapping[str, Mapping[str, float]], when: str = "") -> Iterator[Row]:
    ours = found["program"]["seconds"]
    yield Row(
        f"start to first paint{when}", ours, "s", None, found["bare window"]["seconds"], 2, "bare window"
    )
    if "anki" in found:
        yield Row("start to first paint", ours, "s", beside=found["anki"]["seconds"], share=0.35)


def study_rows(size: str, turns: Sequence[Turn]) -> Iterator[Row]:
    yield from answer_rows(size, turns)
    ours = median(each["build the queue"]["p50"] for each, _ in turns)
    yield Row(f"the day's queue, {size}", ours, beside=of_anki(turns, lambda anki: anki["queue"]), share=1)


def answer_rows(when: str, turns: Sequence[Turn]) -> Iterator[Row]:
    for name in ("p50", "p99"):
        ours = median(each["next card and answer"][name] for each, _ in turns)
        beside = of_anki(turns, partial(answer_figure, name))
        yield Row(f"next card and answer, {name}, {when}", ours, beside=beside, share=1)


def answer_figure(name: str, anki: Any) -> float:
    figure: float = anki["answer"][name]
    return figure


def of_anki(turns: Sequence[Turn], figure: Callable[[Any], float]) -> float | None:
    found = [figure(anki) for _, anki in turns if anki]
    return median(found) if found else None


def stuck(grown: Mapping[str, int]) -> int:
    return sum(max(0, grown[name]) for name in ("timers", "windows", "files"))


def shortened(argument: str) -> str:
    return Path(argument).name if argument.startswith("/") else argument


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--anki", help="an interpreter that has the anki and aqt packages")
    parser.add_argument("--only", nargs="+", choices=PARTS, default=list(PARTS), metavar="PART")
    asked = parser.parse_args()
    bench, conditions = Bench(asked.anki), machine()
    rows = [row for part in asked.only for row in PARTS[part](bench)]
    RESULT.parent.mkdir(exist_ok=True)
    kept = {"conditions": conditions, "runs": bench.kept}
    RESULT.write_text(json.dumps(kept, ensure_ascii=False, indent=1), "utf-8")
    print(", ".join(f"{name} {value}" for name, value in conditions.items()), table(rows), sep="\n\n")


if __name__ == "__main__":
    main()
