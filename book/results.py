"""What is known of which Python: docs/compat.json, if it is there, asked in one place."""

from __future__ import annotations

import functools
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from harness.evidence import compat
from harness.evidence.results import FAILS, HOLDS, NOT_RUN
from harness.subjects import conditions
from harness.subjects.interpreters import Subject

if TYPE_CHECKING:
    from harness.evidence.scenarios import Entry
    from harness.evidence.table import Table


@dataclass(frozen=True)
class Python:
    """One that was measured: its label (3.14, 3.13t), its place in the table, its make."""

    label: str
    name: str
    place: int
    column: str
    usual: bool  # CPython with a GIL, on the first system

    @property
    def about(self) -> dict[str, Any]:
        """What compat.json says of it."""
        there = table()
        return {} if there is None else there.subjects[self.place].about

    @property
    def subject(self) -> Subject:
        """As conditions ask for it."""
        about = self.about
        major, minor, patch = map(int, about["version"].split("."))
        return Subject(
            asked_for=self.name,
            command=(),
            version=(major, minor, patch),
            implementation=about["implementation"],
            platform=about["platform"],
            gil=about["gil"],
            free_threaded=about["free_threaded"],
            clock_resolution=0,
            start_methods=tuple(about["start_methods"]),
            assertions="without-assertions" not in self.column,
        )


def file() -> Path:
    """Give the file: that of the repository, or what HAPPENS_BEFORE_COMPAT names."""
    return Path(os.environ.get("HAPPENS_BEFORE_COMPAT", compat.FILE))


@functools.cache
def table() -> Table | None:
    """Read the table; None if nothing has been measured yet."""
    return compat.read(file()) if file().exists() else None


@functools.cache
def pythons() -> tuple[Python, ...]:
    """List the Pythons of the strip: the newest patch of each minor version, make by make."""
    there = table()
    if there is None:
        return ()
    found = []
    for number, column in enumerate(there.columns):
        for head in column.heads():
            subject = column.subjects[head]
            if not subject.missing:
                found.append(
                    Python(
                        subject.label, subject.name, column.places[head], column.key, number == 0
                    )
                )
    return tuple(found)


@functools.cache
def _by_scenario() -> dict[tuple[str, str], list[str]]:
    there = table()
    outcomes = {} if there is None else there.outcomes
    return {(row.feature, row.judged + row.title): told for row, told in outcomes.items()}


@functools.cache
def _units() -> set[tuple[str, str]]:
    there = table()
    return set() if there is None else {(row.feature, row.unit) for row in there.outcomes}


def holds(entry: Entry) -> tuple[bool | None, ...] | None:
    """Tell on which of the Pythons a scenario holds; None if it is not known, False if not meant.

    A scenario of a Rule in which Pythons do not differ is not in the table by itself: there its
    conditions tell.
    """
    if table() is None:
        return None
    told = _by_scenario().get((entry.feature, entry.judged + entry.title))
    if told is None:
        known = (entry.feature, entry.unit) not in _units() and _known_rule(entry)
        return tuple(_by_its_conditions(entry, python) for python in pythons()) if known else None
    return tuple(_plain(told[python.place]) for python in pythons())


def _by_its_conditions(entry: Entry, python: Python) -> bool | None:
    if entry.feature in python.about["not_run"]:
        return None
    return all(conditions.applies(tag, python.subject) for tag in entry.conditions)


def _plain(outcome: str) -> bool | None:
    return None if outcome == NOT_RUN else outcome == HOLDS


def fails_on(entry: Entry, python: Python) -> bool:
    """Tell whether it is refuted there."""
    told = _by_scenario().get((entry.feature, entry.judged + entry.title))
    return told is not None and told[python.place] == FAILS


@functools.cache
def _rules() -> set[tuple[str, str]]:
    import json  # noqa: PLC0415 -- the table does not keep the Rules that hold everywhere

    plain = json.loads(file().read_text(encoding="utf-8"))
    return {(feature, unit) for feature, rules in plain["rules"].items() for unit in rules}


def _known_rule(entry: Entry) -> bool:
    return (entry.feature, entry.unit) in _rules()


def forget() -> None:
    """Read anew what was read."""
    for read in (table, pythons, _by_scenario, _units, _rules):
        read.cache_clear()
