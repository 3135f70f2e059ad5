"""The command line over the services, and the way into the window."""

import json
import sys
from pathlib import Path
from typing import Any, NoReturn

import click

from studyapp.core.errors import StudyError
from studyapp.paths import Paths, find_paths
from studyapp.window import open_window
from studyapp.wording import command_line as wording
from studyapp.wording import errors as error_wording


class VietnameseFaults(click.Group):
    """Turns a `StudyError` of any command into one sentence on stderr and exit code 1."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except StudyError as error:
            fail(error_wording.sentence(error))


def fail(sentence: str) -> NoReturn:
    """UTF-8 bytes whatever the console's code page; a windowed program has no stderr at all."""
    if sys.stderr is not None:
        sys.stderr.buffer.write(f"{sentence}\n".encode())
    sys.exit(1)


def write(text: str) -> None:
    sys.stdout.buffer.write(text.encode())


@click.group(cls=VietnameseFaults, invoke_without_command=True, help=wording.PROGRAM)
@click.option("--profile-dir", type=click.Path(path_type=Path, file_okay=False), help=wording.PROFILE_DIR)
@click.pass_context
def program(context: click.Context, profile_dir: Path | None) -> None:
    context.obj = find_paths(profile_dir)
    if context.invoked_subcommand is None:
        open_window(context.obj)


@program.command(help=wording.BUILD)
@click.argument("article", type=click.Path(path_type=Path))
@click.pass_obj
def build(paths: Paths, article: Path) -> None:
    # Loaded here because no other command reads articles, and the window must not wait for it.
    from studyapp.formats.article_file import read_article_file
    from studyapp.formats.documents import load_documents
    from studyapp.formats.record import record
    from studyapp.services import build as building

    known = load_documents(paths.content / "documents.toml")
    built = building.build(read_article_file(article), known, name=article.name)
    write(json.dumps(record(built), ensure_ascii=False, indent=1) + "\n")


@program.command(help=wording.TOUR)
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
def tour(folder: Path) -> None:
    from studyapp.ui.tour import run_tour  # Qt is loaded for the tour only

    for picture in run_tour(folder):
        write(f"{picture}\n")


def run_command() -> None:
    program(prog_name="studyapp")
