"""The command line over the services, and the way into the window."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from studyapp.app import open_backups
from studyapp.core.errors import StudyError, UnreadableFile
from studyapp.paths import Paths, find_paths
from studyapp.window import open_window
from studyapp.wording import command_line as wording
from studyapp.wording import errors as error_wording

if TYPE_CHECKING:
    from studyapp.core.library.known_documents import KnownDocuments


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
    from studyapp.formats.record import record
    from studyapp.services import build as building

    built = building.build(read_article_file(article), known_documents(paths), name=article.name)
    write(json.dumps(record(built), ensure_ascii=False, indent=1) + "\n")


def known_documents(paths: Paths) -> "KnownDocuments":
    """With those of the profile, where there is one."""
    from studyapp.app import open_application
    from studyapp.formats.documents import load_documents

    if not paths.library_db.exists():
        return load_documents(paths.content / "documents.toml")
    with open_application(paths) as application:
        return application.authoring.known_documents()


@program.command(help=wording.TOUR)
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
def tour(folder: Path) -> None:
    from studyapp.ui.tour import run_tour  # Qt is loaded for the tour only

    for picture in run_tour(folder):
        write(f"{picture}\n")


@program.command(help=wording.BACKUP)
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), required=False)
@click.pass_obj
def backup(paths: Paths, folder: Path | None) -> None:
    """What goes wrong with one file keeps no other from its copy."""
    backups, failed = open_backups(paths), []
    for path in backups.files():
        try:
            write(f"{wording.backed_up(str(path), str(backups.back_up(path, folder).path))}\n")
        except StudyError as error:
            failed.append(error_wording.sentence(error))
    if not backups.files():
        fail(wording.nothing_there(str(paths.data)))
    if failed:
        fail("\n".join(failed))


@program.command(help=wording.RESTORE)
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def restore(paths: Paths, file: Path) -> None:
    from studyapp.ui.lock import take  # loads Qt: only the window's own lock says that it is open

    if not file.is_file():
        raise UnreadableFile(str(file))
    lock = take(paths.data)
    if lock is None:
        fail(wording.WINDOW_OPEN)
    restored = open_backups(paths).restore(file)
    lock.unlock()
    write(f"{wording.restored(str(restored), str(paths.set_aside))}\n")


@program.command(help=wording.DOCTOR)
@click.pass_obj
def doctor(paths: Paths) -> None:
    # Loaded here: it replays every review, and nothing else does.
    from studyapp.core.backups.health import Folder
    from studyapp.services.doctor import examine
    from studyapp.wording import doctor as doctor_wording

    folders = {
        Folder.DATA: paths.data,
        Folder.COPIES: paths.backups,
        Folder.ASIDE: paths.set_aside,
        Folder.LOGS: paths.logs,
        Folder.CONTENT: paths.content,
    }
    health = examine(folders, paths.library_db, paths.learners)
    write(doctor_wording.report(health))
    sys.exit(health.is_wrong)


@program.command(help=wording.RATES)
@click.pass_obj
def rates(paths: Paths) -> None:
    from studyapp.app import open_application  # only this command looks into the library
    from studyapp.wording import rates as rates_wording

    if not paths.library_db.exists():
        fail(rates_wording.NOTHING)
    with open_application(paths) as application:
        write(rates_wording.report(application.authoring.rates()))


def run_command() -> None:
    program(prog_name="studyapp")
