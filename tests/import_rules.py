"""The import rule of ARCHITECTURE.md as data, and a scan that names what breaks it."""

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

CORE = "studyapp.core"
BASE = (f"{CORE}.errors", f"{CORE}.ids", f"{CORE}.watch")
QT = "PySide6"


def core_areas(*names: str) -> tuple[str, ...]:
    return (*BASE, *(f"{CORE}.{name}" for name in names))


@dataclass(frozen=True)
class Layer:
    """Modules at or below `name` may import what is at or below one of `allowed`; the longest name holds."""

    name: str
    allowed: tuple[str, ...]
    pure: bool = False


ALL_UI = ("studyapp.ui", QT, "shiboken6")  # which is a part of PySide6
ASSEMBLED = ("studyapp.app", "studyapp.formats", "studyapp.paths", "studyapp.services")
LAYERS = (
    Layer("studyapp.core", BASE, pure=True),
    Layer("studyapp.core.text", core_areas("text"), pure=True),
    Layer("studyapp.core.library", core_areas("text", "library"), pure=True),
    Layer("studyapp.core.extract", (*core_areas("text", "library", "extract"), "rapidfuzz"), pure=True),
    Layer("studyapp.core.quiz", (*core_areas("text", "library", "quiz"), "rapidfuzz"), pure=True),
    Layer("studyapp.core.study", (*core_areas("text", "library", "quiz", "study"), "fsrs"), pure=True),
    Layer(
        "studyapp.core.authoring",
        (*core_areas("text", "library", "extract", "quiz", "study", "authoring"), "rapidfuzz"),
        pure=True,
    ),
    Layer("studyapp.core.progress", core_areas("text", "library", "quiz", "study", "progress"), pure=True),
    Layer("studyapp.formats", (CORE, "studyapp.formats", "charset_normalizer", "lxml", "pypdf")),
    Layer("studyapp.storage", (CORE, "studyapp.storage", "sqlite_utils")),
    Layer("studyapp.services", (CORE, "studyapp.formats", "studyapp.storage", "studyapp.services")),
    Layer("studyapp.wording", (CORE, "studyapp.wording")),
    Layer("studyapp.paths", ("appdirs",)),
    Layer(
        "studyapp.ui.viewmodels",
        (
            CORE,
            "studyapp.services",
            "studyapp.wording",
            "studyapp.ui.jobs",
            "studyapp.ui.viewmodels",
            f"{QT}.QtCore",
        ),
    ),
    Layer("studyapp.ui", (CORE, "studyapp.wording", *ALL_UI)),
    Layer("studyapp.ui.start", (CORE, *ASSEMBLED, "studyapp.wording", *ALL_UI)),
    Layer("studyapp.ui.opening", (CORE, *ASSEMBLED, "studyapp.wording", *ALL_UI)),
    Layer("studyapp.ui.surroundings", ("studyapp.services", *ALL_UI)),
    Layer("studyapp.ui.tour", (CORE, *ASSEMBLED, "studyapp.wording", *ALL_UI)),
    Layer("studyapp.ui.tour_history", (CORE, *ASSEMBLED)),
    Layer("studyapp.app", (CORE, "studyapp.paths", "studyapp.storage", "studyapp.services", "studyapp.app")),
    Layer("studyapp.cli", ("studyapp", "click")),
    Layer("studyapp.window", ("studyapp.paths", "studyapp.ui.start")),
    Layer("studyapp.launch", ("studyapp.paths", "studyapp.window", "studyapp.cli")),
    Layer("main", ("studyapp.launch",)),
)
NOT_IN_CORE = {
    "asyncio", "io", "logging", "multiprocessing", "os", "pathlib", "shutil", "socket", "sqlite3",
    "subprocess", "tempfile", "threading", "time", "tomllib", "uuid",
}  # fmt: skip
CLOCK_CALLS = {"now", "today", "utcnow"}


def at_or_below(name: str, prefix: str) -> bool:
    return name == prefix or name.startswith(f"{prefix}.")


def layer_of(module: str) -> Layer | None:
    fitting = [layer for layer in LAYERS if at_or_below(module, layer.name)]
    return max(fitting, key=lambda layer: len(layer.name), default=None)


def imported(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        yield from (f"{node.module}.{alias.name}" for alias in node.names)


def may_import(layer: Layer, name: str) -> bool:
    top = name.partition(".")[0]
    if top in sys.stdlib_module_names:
        only_a_type = name == "pathlib.PurePath"
        return only_a_type or not (layer.pure and top in NOT_IN_CORE)
    return any(at_or_below(name, prefix) for prefix in layer.allowed)


def impure(node: ast.AST) -> str | None:
    """A reading of the clock or of global randomness, as core must not do."""
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
        return None
    called, owner = node.func.attr, ast.unparse(node.func.value)
    if called in CLOCK_CALLS and owner in {"datetime", "date", "datetime.datetime", "datetime.date"}:
        return f"reads the clock ({owner}.{called}); take `now` as an argument"
    if owner == "random" and called != "Random":
        return f"uses global randomness (random.{called}); take `rng` as an argument"
    return None


def violations(module: str, source: str) -> list[str]:
    """One line for each import or call that the module's layer forbids, with the mend."""
    layer = layer_of(module)
    if layer is None:
        return [f"{module}: belongs to no layer; put it into one or add a layer to tests/import_rules.py"]
    found = []
    for node in ast.walk(ast.parse(source)):
        line = getattr(node, "lineno", 0)
        for name in imported(node):
            if not may_import(layer, name):
                allowed = ", ".join(layer.allowed)
                found.append(f"{module}:{line}: imports {name}; {layer.name} may import only {allowed}")
        problem = impure(node) if layer.pure else None
        if problem:
            found.append(f"{module}:{line}: {problem}")
    return found


def module_name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def modules() -> dict[str, str]:
    """Source of every non-empty module of the product, by dotted name."""
    paths = [ROOT / "main.py", *sorted((ROOT / "studyapp").rglob("*.py"))]
    texts = {module_name(path): path.read_text("utf-8") for path in paths}
    return {name: text for name, text in texts.items() if text.strip()}


def cycles(sources: dict[str, str]) -> list[list[str]]:
    """Groups of modules that import one another, imports inside functions counted too."""
    graph = {name: edges(name, text, sources) for name, text in sources.items()}
    reach = {name: reachable(graph, name) for name in graph}
    groups = {frozenset(other for other in reach[name] if name in reach[other]) for name in graph}
    return sorted(sorted(group) for group in groups if len(group) > 1)


def edges(name: str, source: str, sources: dict[str, str]) -> set[str]:
    wanted = {each for node in ast.walk(ast.parse(source)) for each in imported(node)}
    targets = {candidate for each in wanted for candidate in (each, each.rpartition(".")[0])}
    return (targets & sources.keys()) - {name}


def reachable(graph: dict[str, set[str]], start: str) -> set[str]:
    seen: set[str] = set()
    frontier = [start]
    while frontier:
        fresh = graph[frontier.pop()] - seen
        seen |= fresh
        frontier.extend(fresh)
    return seen
