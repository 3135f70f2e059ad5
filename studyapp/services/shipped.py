"""Looks at each start whether the files of the shipped packs are still those that the library has read."""

import sqlite3
from pathlib import Path

from studyapp.core.ids import PackId
from studyapp.formats.pack_files import look_of
from studyapp.storage.database import transaction
from studyapp.storage.library import app_state


def refresh(library: sqlite3.Connection, content: Path, at: int) -> tuple[PackId, ...]:
    """Catches up with the files where they look different; returns the packs that changed or went."""
    look = look_of(content)
    if look == app_state.shipped_files(library):
        return ()
    from studyapp.services.shipped_packs import catch_up  # loads the pack format

    changed = catch_up(library, content, at)
    with transaction(library):
        app_state.remember_shipped_files(library, look)
    return changed
