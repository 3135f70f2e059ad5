"""Keeps the cache of shipped packs what the files of `content/` say."""

import sqlite3
from pathlib import Path

from studyapp.core.ids import PackId
from studyapp.formats.pack import LoadedPack, file_hash, load_pack
from studyapp.formats.pack_files import pack_files
from studyapp.storage.database import transaction
from studyapp.storage.library import cards, items, key_points, packs, passages


def catch_up(library: sqlite3.Connection, content: Path, at: int) -> tuple[PackId, ...]:
    """Reads the packs whose file has changed and retires those without a file; returns the packs of both."""
    known = packs.shipped_hashes(library)
    files = {file_hash(path): path for path in pack_files(content)}
    changed = []
    for hash in files.keys() - known.keys():
        loaded = load_pack(files[hash])
        file = packs.ShippedFile(files[hash].relative_to(content).as_posix(), hash)
        with transaction(library):
            save(library, loaded, at, file)
        changed.append(loaded.pack.id)
    gone = {pack for hash, pack in known.items() if hash not in files} - set(changed)
    for pack in gone:
        with transaction(library):
            packs.retire_pack(library, pack)
            passages.forget_pack(library, packs.row_of(library, pack))
    return tuple(sorted((*changed, *gone)))


def save(library: sqlite3.Connection, loaded: LoadedPack, at: int, file: packs.ShippedFile) -> None:
    row = packs.save_pack(library, loaded.pack, at, file)
    key_points.replace_key_points(library, row, loaded.pack.key_points)
    cards.replace_cards(library, row, loaded.cards)
    items.replace_items(library, row, loaded.items)
    passages.index_pack(library, row)
