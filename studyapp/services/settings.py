"""How the program looks and how much one learner studies a day."""

import sqlite3
from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from studyapp.core.errors import BlankName
from studyapp.core.text.normalise import collapsed, nfc
from studyapp.storage.database import transaction
from studyapp.storage.learner import profile
from studyapp.storage.learner.settings import Value, read_settings, write_settings

SMALLEST_TEXT, LARGEST_TEXT = 100, 200


class Theme(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Settings(NamedTuple):
    theme: Theme = Theme.SYSTEM
    text_percent: int = 100
    new_per_day: int = 20
    reviews_per_day: int = 200
    four_ratings: bool = False
    reduced_motion: bool = False


class SettingsService:
    """Of one learner; the name is kept with the settings because it is changed beside them.

    It alone writes settings, so there is one for each open file: every card asks for them.
    """

    def __init__(self, learner: sqlite3.Connection) -> None:
        self._learner = learner
        self._read: Settings | None = None

    def settings(self) -> Settings:
        if self._read is None:
            self._read = settings_from(read_settings(self._learner))
        return self._read

    def save(self, settings: Settings) -> None:
        values: dict[str, Value] = {
            "theme": settings.theme.value,
            "text_percent": settings.text_percent,
            "new_per_day": settings.new_per_day,
            "reviews_per_day": settings.reviews_per_day,
            "four_ratings": settings.four_ratings,
            "reduced_motion": settings.reduced_motion,
        }
        with transaction(self._learner):
            write_settings(self._learner, values)
        self._read = None

    def name(self) -> str:
        return profile.name(self._learner) or ""

    def rename(self, name: str) -> None:
        with transaction(self._learner):
            profile.rename(self._learner, clean_name(name))


def clean_name(name: str) -> str:
    """As it is kept; raises `BlankName` where nothing is left."""
    clean = collapsed(nfc(name))
    if not clean:
        raise BlankName
    return clean


def settings_from(kept: Mapping[str, Value]) -> Settings:
    """What is missing or no longer understood is as in a new profile: a setting must never stop a start."""
    new = Settings()
    theme = kept.get("theme")
    return Settings(
        theme=Theme(theme) if theme in set(Theme) else new.theme,
        text_percent=_number(kept, "text_percent", new.text_percent, SMALLEST_TEXT, LARGEST_TEXT),
        new_per_day=_number(kept, "new_per_day", new.new_per_day),
        reviews_per_day=_number(kept, "reviews_per_day", new.reviews_per_day),
        four_ratings=kept.get("four_ratings") is True,
        reduced_motion=kept.get("reduced_motion") is True,
    )


def _number(kept: Mapping[str, Value], key: str, usual: int, least: int = 0, most: int = 1_000_000) -> int:
    value = kept.get(key)
    return min(max(value, least), most) if type(value) is int else usual
