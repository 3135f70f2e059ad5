"""The page Cài đặt: every choice is saved when it is made."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from studyapp.core.errors import StudyError
from studyapp.services.settings import Settings, SettingsService, Theme
from studyapp.wording import errors, settings

THEMES = (Theme.SYSTEM, Theme.LIGHT, Theme.DARK)


@dataclass(frozen=True, slots=True)
class About:
    """Shown as they are: the data folder, and versions (empty where unknown)."""

    data_folder: str
    version: str
    qt: str
    sqlite: str


@dataclass(frozen=True, slots=True)
class SettingsState:
    """`theme` is a position among `wording.settings.THEMES`, and the name of one for the window's theme."""

    name: str = ""
    text_percent: int = 100
    theme: int = 0
    theme_name: str = Theme.SYSTEM
    reduced_motion: bool = False
    new_per_day: int = 20
    four_ratings: bool = False
    data_folder: str = ""
    version: str = ""
    components: str = ""
    notice: str = ""
    problem: str = ""


def derive(name: str, chosen: Settings, about: About) -> SettingsState:
    return SettingsState(
        name=name,
        text_percent=chosen.text_percent,
        theme=THEMES.index(chosen.theme),
        theme_name=chosen.theme,
        reduced_motion=chosen.reduced_motion,
        new_per_day=chosen.new_per_day,
        four_ratings=chosen.four_ratings,
        data_folder=about.data_folder,
        version=settings.version(about.version),
        components=settings.components(about.qt, about.sqlite),
    )


class SettingsViewModel(QObject):
    changed = Signal()

    def __init__(self, service: SettingsService, about: About, greeting: str = "") -> None:
        super().__init__()
        self._service = service
        self._about = about
        self._greeting = greeting
        self.state = SettingsState()

    def refresh(self) -> None:
        greeting, self._greeting = self._greeting, ""
        self._attempt(lambda: None, greeting)

    def rename(self, name: str) -> None:
        self._attempt(lambda: self._service.rename(name), settings.NAME_SAVED)

    def set_text_percent(self, percent: int) -> None:
        self._save(lambda now: now._replace(text_percent=percent))

    def set_theme(self, position: int) -> None:
        self._save(lambda now: now._replace(theme=THEMES[position]))

    def set_reduced_motion(self, reduced: bool) -> None:
        self._save(lambda now: now._replace(reduced_motion=reduced))

    def set_new_per_day(self, count: int) -> None:
        self._save(lambda now: now._replace(new_per_day=count))

    def set_four_ratings(self, four: bool) -> None:
        self._save(lambda now: now._replace(four_ratings=four))

    def _save(self, changed: Callable[[Settings], Settings]) -> None:
        self._attempt(lambda: self._service.save(changed(self._service.settings())))

    def _attempt(self, change: Callable[[], None], notice: str = "") -> None:
        """What could not be saved springs back to what is."""
        try:
            change()
            found = derive(self._service.name(), self._service.settings(), self._about)
            self.state = replace(found, notice=notice)
        except StudyError as error:
            self.state = replace(self.state, notice="", problem=errors.sentence(error))
        self.changed.emit()
