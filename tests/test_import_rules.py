"""The layers hold: nothing imports what lies above it."""

import pytest

from tests.import_rules import LAYERS, at_or_below, cycles, layer_of, modules, violations

SOURCES = modules()


def test_every_module_keeps_the_import_rule() -> None:
    assert [line for name, text in SOURCES.items() for line in violations(name, text)] == []


def test_no_module_imports_itself_over_others() -> None:
    assert cycles(SOURCES) == []


def test_the_scan_sees_modules_in_every_layer() -> None:
    unseen = [layer.name for layer in LAYERS if not any(at_or_below(name, layer.name) for name in SOURCES)]
    assert unseen == []
    assert len(SOURCES) > 80


def test_every_module_opens_with_a_sentence() -> None:
    silent = [name for name, text in SOURCES.items() if not text.startswith('"""')]
    assert silent == []


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("studyapp.core.quiz.item", "import sqlite3"),
        ("studyapp.core.quiz.item", "from studyapp.core.authoring.draft import Draft"),
        ("studyapp.core.text.folding", "from studyapp.core.library.pack import Pack"),
        ("studyapp.core.study.queue", "from datetime import datetime\nx = datetime.now()"),
        ("studyapp.core.quiz.form", "import random\nrandom.shuffle([])"),
        ("studyapp.storage.database", "from studyapp.services.study import StudyService"),
        ("studyapp.services.study", "import sqlite_utils"),
        ("studyapp.services.study", "from PySide6.QtCore import QObject"),
        ("studyapp.wording.study", "from studyapp.services.study import DueCard"),
        ("studyapp.ui.viewmodels.study", "from PySide6.QtWidgets import QWidget"),
        ("studyapp.ui.views.study", "def f():\n    from studyapp.services.study import StudyService"),
        ("studyapp.app", "import studyapp.ui.start"),
        ("studyapp.nowhere", "x = 1"),
    ],
)
def test_a_forbidden_import_is_named(module: str, source: str) -> None:
    assert len(violations(module, source)) == 1


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("studyapp.core.quiz.form", "import random\nrng = random.Random(1)"),
        ("studyapp.core.study.scheduler", "import fsrs"),
        ("studyapp.ui.start", "from studyapp.app import Application"),
        ("studyapp.ui.viewmodels.study", "from PySide6.QtCore import QObject"),
    ],
)
def test_what_a_layer_is_for_may_be_imported(module: str, source: str) -> None:
    assert violations(module, source) == []


def test_the_longest_name_decides_the_layer() -> None:
    layer = layer_of("studyapp.ui.viewmodels.study")
    assert layer is not None
    assert layer.name == "studyapp.ui.viewmodels"


def test_a_cycle_hidden_in_a_function_is_found() -> None:
    sources = {"a": "import b", "b": "def f():\n    import a", "c": "import a"}
    assert cycles(sources) == [["a", "b"]]
