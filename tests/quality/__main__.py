"""The measuring ground at the command line; see README.md and RUBRIC.md beside it."""

import argparse
import sys
import tomllib
from pathlib import Path

from tests.quality import measure, scoring
from tests.quality.corpus import FOLDERS, HERE, write_plain
from tests.quality.sampling import write_sheet

FLOORS = HERE / "floors.toml"
NO_FLOORS: dict[str, dict[str, float]] = {"fields": {}, "yield": {}}


def say(text: str) -> None:
    sys.stdout.write(text + "\n")


def run_measure(arguments: argparse.Namespace) -> int:
    if arguments.misses and arguments.split == "held_out":
        say("--misses would show held-out text; it works for the open articles only")
        return 2
    result = measure.measure(arguments.split)
    say(measure.table(result) + "\n\n" + measure.yield_table(result))
    if arguments.misses:
        say("\n" + "\n".join(result.misses))
    return 0


def run_plain(_: argparse.Namespace) -> int:
    written = [path for split in FOLDERS for path in write_plain(split)]
    say(f"{len(written)} texts written")
    return 0


def run_floors(arguments: argparse.Namespace) -> int:
    before = NO_FLOORS if arguments.reset else tomllib.loads(FLOORS.read_text("utf-8"))
    FLOORS.write_text(measure.floors(measure.measure("open"), before), "utf-8")
    return 0


def run_sample(arguments: argparse.Namespace) -> int:
    texts = {path.stem: path.read_text("utf-8") for path in arguments.texts}
    origins = write_sheet(texts, arguments.count, arguments.seed, arguments.out, arguments.answers)
    say(f"{sum(origins.values())} questions: " + ", ".join(f"{n} {name}" for name, n in origins.items()))
    return 0


def run_score(arguments: argparse.Namespace) -> int:
    labels = scoring.read_labels(arguments.answers)
    say(scoring.report(labels, [scoring.read_form(path, labels) for path in arguments.forms]))
    return 0


def run_solved(arguments: argparse.Namespace) -> int:
    say(scoring.solved(scoring.read_labels(arguments.answers), arguments.solved))
    return 0


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(prog="python -m tests.quality", description=__doc__)
    commands = top.add_subparsers(required=True)
    one = commands.add_parser("measure", help="the tables of one split")
    one.add_argument("--split", choices=list(FOLDERS), default="open")
    one.add_argument("--misses", action="store_true", help="what went wrong; of the open articles only")
    one.set_defaults(run=run_measure)
    one = commands.add_parser("plain", help="writes the plain texts beside the marks")
    one.set_defaults(run=run_plain)
    one = commands.add_parser("floors", help="raises floors.toml to what is measured now")
    one.add_argument("--reset", action="store_true", help="sets them anew, after articles or marks changed")
    one.set_defaults(run=run_floors)
    one = commands.add_parser("sample", help="a sheet for blind judges")
    one.add_argument("--seed", type=int, required=True)
    one.add_argument("--count", type=int, default=60)
    one.add_argument("--out", type=Path, required=True, help="the judges' folder")
    one.add_argument("--answers", type=Path, required=True, help="where the labels go, apart from it")
    one.add_argument("texts", type=Path, nargs="+")
    one.set_defaults(run=run_sample)
    one = commands.add_parser("score", help="what the judges' forms say")
    one.add_argument("--answers", type=Path, required=True)
    one.add_argument("forms", type=Path, nargs="+")
    one.set_defaults(run=run_score)
    one = commands.add_parser("solved", help="what a solver got right")
    one.add_argument("--answers", type=Path, required=True)
    one.add_argument("solved", type=Path)
    one.set_defaults(run=run_solved)
    return top


if __name__ == "__main__":
    parsed = parser().parse_args()
    sys.exit(parsed.run(parsed))
