"""The catalogue: which demo a feature means when it names one."""

from __future__ import annotations

import difflib
import functools
from typing import TYPE_CHECKING

from harness import ROOT

if TYPE_CHECKING:
    from pathlib import Path

DEMOS = ROOT / "demos"


class NoSuchDemoError(Exception):
    """A feature names a demo that does not exist. The message suggests names near it."""


@functools.cache
def demos(chapter: str) -> dict[str, str]:
    """Return the demos of a chapter: the module for each name."""
    return {
        path.stem.replace("_", " "): f"demos.{chapter}.{path.stem}"
        for path in sorted((DEMOS / chapter).glob("[!_]*.py"))
    }


def module(chapter: str, name: str) -> str:
    """Return the module of a demo by its name in a sentence, or raise NoSuchDemoError."""
    there = demos(chapter)
    if name in there:
        return there[name]
    near = difflib.get_close_matches(name, there, n=3)
    hint = f"; near it: {', '.join(map(repr, near))}" if near else ""
    raise NoSuchDemoError(f"there is no demo {name!r} in demos/{chapter}/{hint}")


def source(demo: str) -> Path:
    """Return the file of a demo's module."""
    return DEMOS.parent.joinpath(*demo.split(".")).with_suffix(".py")
