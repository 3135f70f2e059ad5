"""On a fine screen everything is drawn with its pixels, and nothing is cut off in a small window."""

import json
import os
import subprocess
import sys
from typing import Any

import pytest

from tests.import_rules import ROOT

Page = dict[str, Any]


@pytest.fixture(scope="module", params=[1.5, 2.0])
def drawn(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[float, list[Page]]:
    """The pages at a factor, drawn by a process of their own."""
    factor: float = request.param
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(factor)}
    folder = str(tmp_path_factory.mktemp("scaled"))
    run = subprocess.run(
        [sys.executable, "-m", "tests.ui.scaled_pages", folder],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        check=True,
        timeout=300,
    )
    pages: list[Page] = json.loads(run.stdout)
    return factor, pages


def test_a_page_has_as_many_pixels_as_the_screen(drawn: tuple[float, list[Page]]) -> None:
    factor, pages = drawn
    sizes = {(page["ratio"], *page["size"]) for page in pages if "size" in page}
    assert sizes == {(factor, 1024 * factor, 600 * factor)}


def test_every_icon_is_drawn_for_the_screen_and_not_enlarged(drawn: tuple[float, list[Page]]) -> None:
    factor, pages = drawn
    icons = [tuple(icon) for page in pages for icon in page["icons"]]
    assert len(icons) > 30
    assert [(side, pixels, ratio) for side, pixels, ratio in icons if ratio != factor] == []
    assert [icon for icon in icons if icon[1] != round(icon[0] * factor)] == []


def test_nothing_is_cut_off(drawn: tuple[float, list[Page]]) -> None:
    _, pages = drawn
    assert [f"{page['name']}: {fault}" for page in pages for fault in page.get("faults", ())] == []
