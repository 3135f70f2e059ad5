"""The damages are looked at in the window's theme, as the tests of the window are."""

from tests.ui.conftest import installed_theme, look

__all__ = ["installed_theme", "look"]
