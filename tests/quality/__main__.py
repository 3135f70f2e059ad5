"""The measuring ground at the command line.

python -m tests.quality measure [--split held_out] [--misses]   the tables (misses: only of the open articles)
python -m tests.quality plain                                   writes the plain texts beside the marks
python -m tests.quality floors                                  raises floors.toml to what is measured now
"""

import argparse
import sys

from tests.quality import measure
from tests.quality.corpus import FOLDERS, HERE, write_plain


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


def run_floors(_: argparse.Namespace) -> int:
    (HERE / "floors.toml").write_text(measure.floors(measure.measure("open")), "utf-8")
    return 0


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(
        prog="python -m tests.quality",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = top.add_subparsers(required=True)
    one = commands.add_parser("measure")
    one.add_argument("--split", choices=list(FOLDERS), default="open")
    one.add_argument("--misses", action="store_true")
    one.set_defaults(run=run_measure)
    commands.add_parser("plain").set_defaults(run=run_plain)
    commands.add_parser("floors").set_defaults(run=run_floors)
    return top


if __name__ == "__main__":
    parsed = parser().parse_args()
    sys.exit(parsed.run(parsed))
