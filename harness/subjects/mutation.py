"""Mutants: the Pythons in mutants/ that are broken on purpose, and how a subject becomes one."""

from __future__ import annotations

import ast
import difflib
import functools
import os
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from harness import ROOT

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = ROOT / "mutants"
LOADER = FOLDER / "loader"
CONFORMING = "conforming"
REPORT: Final = re.compile(r"\b(gh|bpo)-\d+|bugs\.python\.org/issue|/(issues|pull)/\d+")


class NoSuchMutantError(Exception):
    """A mutant that was asked for is not there. The message says which are near."""


@dataclass(frozen=True)
class Mutant:
    """One way in which a Python is broken; or changed, and still conforming.

    `what` is the first paragraph of its module's docstring; `reported` says whether the docstring
    names the report of a bug, by its number.
    """

    name: str
    chapter: str
    what: str
    reported: bool

    @property
    def conforming(self) -> bool:
        """Whether all that is promised still holds: then every scenario has to stay green."""
        return self.chapter == CONFORMING

    @property
    def module(self) -> str:
        """Its module, within the package mutants."""
        return f"{self.chapter}.{self.name}"

    @property
    def path(self) -> Path:
        """Where its module is."""
        return FOLDER / self.chapter / f"{self.name}.py"


@functools.cache
def all_mutants() -> tuple[Mutant, ...]:
    """List the mutants and the conforming variants, by chapter and name."""
    found = []
    for path in sorted(FOLDER.glob("*/*.py")):
        if path.parent != LOADER:
            told = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
            what = " ".join(told.partition("\n\n")[0].split())
            found.append(Mutant(path.stem, path.parent.name, what, bool(REPORT.search(told))))
    return tuple(found)


def find(name: str) -> Mutant:
    """Give the mutant of that name; raise NoSuchMutantError if there is none."""
    mutants = {mutant.name: mutant for mutant in all_mutants()}
    if name not in mutants:
        near = difflib.get_close_matches(name, mutants, n=3)
        hint = f"; near it: {', '.join(near)}" if near else "; pytest --mutants lists them"
        raise NoSuchMutantError(f"there is no mutant {name!r}{hint}")
    return mutants[name]


def variables(name: str | None) -> dict[str, str]:
    """Give the environment variables that load a mutant, by its chapter and name, into a Python."""
    if name is None:
        return {}
    path = [str(LOADER), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {"HAPPENS_BEFORE_MUTANT": name, "PYTHONPATH": os.pathsep.join(path)}
