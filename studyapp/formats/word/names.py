"""Names of elements and attributes as lxml spells them."""

from typing import Any

# lxml carries no types
Element = Any

W_SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def w(name: str) -> str:
    return f"{{{W_SPACE}}}{name}"


VAL = w("val")


def value(parent: Element | None, name: str, attribute: str = VAL) -> str | None:
    """The attribute of a child of `parent`; None where either is missing."""
    child = None if parent is None else parent.find(w(name))
    return None if child is None else child.get(attribute)


def switch(parent: Element | None, name: str) -> bool | None:
    """An on/off child: present means on; None where it is missing."""
    child = None if parent is None else parent.find(w(name))
    return None if child is None else child.get(VAL, "true") not in {"0", "false", "off"}


def number(text: str | None, otherwise: int) -> int:
    """A whole number as a file gives it, or `otherwise`."""
    try:
        return int(text or "")
    except ValueError:
        return otherwise
