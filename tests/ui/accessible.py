"""The window as a screen reader meets it."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

Role = QAccessible.Role


@dataclass(frozen=True)
class Node:
    """`inside` are the roles above it, the nearest first."""

    role: Role
    name: str
    value: str
    description: str
    states: frozenset[str]
    object_name: str
    inside: tuple[Role, ...]

    def __str__(self) -> str:
        return f"{self.role.name} {self.object_name!r} {self.name!r}"


STATES = ("focusable", "checkable", "checked", "selected", "disabled", "editable", "readOnly")


def nodes(window: QWidget) -> Iterator[Node]:
    """What is shown, from the top to the bottom of the tree."""
    interface = QAccessible.queryAccessibleInterface(window)
    assert interface is not None
    yield from _nodes(interface, ())


def _nodes(interface: QAccessibleInterface, inside: tuple[Role, ...]) -> Iterator[Node]:
    if interface.state().invisible:
        return
    yield _node(interface, inside)
    for at in range(interface.childCount()):
        child = interface.child(at)
        if child is not None:
            yield from _nodes(child, (interface.role(), *inside))


def _node(interface: QAccessibleInterface, inside: tuple[Role, ...]) -> Node:
    state, owner = interface.state(), interface.object()
    return Node(
        interface.role(),
        interface.text(QAccessible.Text.Name),
        interface.text(QAccessible.Text.Value),
        interface.text(QAccessible.Text.Description),
        frozenset(each for each in STATES if getattr(state, each)),
        owner.objectName() if owner else "",
        inside,
    )
