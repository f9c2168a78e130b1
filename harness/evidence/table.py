"""The table: what held where, a row for each scenario, a column for each make of Python.

A column has the subjects of one implementation and build, on one system, by version; any
subject finds its column, foreseen or not. Rows belong to units, mostly Rules, by which Pythons are
compared. A table is made of results, or of a compat.json that was made of results.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from harness.evidence.results import FAILS, HOLDS, NOT_RUN
from harness.evidence.scenarios import entries
from harness.subjects.interpreters import NAMES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from harness.evidence.scenarios import Entry

Results = list[dict[str, Any]]
Version = tuple[int, ...]
Holds = list[bool | None]
SYSTEMS: Final = {"linux": "Linux", "darwin": "macOS", "win32": "Windows"}
BOUND: Final = re.compile(r"(since|until)_(\d+)_(\d+)(?:_(\d+))?")


@dataclass(frozen=True)
class Row:
    """A scenario, with one row of its examples; harness.evidence.scenarios.Entry has more."""

    feature: str
    unit: str
    title: str
    judged: str
    kind: str = ""
    advice: str = ""
    since: Version = ()
    until: Version = ()
    elsewhere: str = ""
    links: tuple[str, ...] = ()
    accident: bool = False


@dataclass(frozen=True)
class Measured:
    """A subject, and what it said of itself; `label` names it among the others: 3.14, 3.13t.

    `label` is that of the minor version if this is its newest patch; an older one has its full
    version. `about` is what compat.json says of it.
    """

    label: str
    name: str
    version: Version
    about: dict[str, Any]
    missing: str = ""


@dataclass(frozen=True)
class Span:
    """Versions next to each other. `since` is empty if the oldest is the oldest that was measured.

    `before` is the first version that does not belong to it any more; () if there is none.
    """

    since: str
    before: str
    first: int
    last: int


@dataclass(frozen=True)
class Column:
    """The subjects of one make, the oldest first; `places` are theirs in the table."""

    name: str
    subjects: tuple[Measured, ...]
    places: tuple[int, ...]

    @property
    def key(self) -> str:
        """The name in compat.json."""
        return re.sub(r"[^a-z0-9.]+", "-", self.name.lower()).strip("-")

    def heads(self) -> list[int]:
        """Give the places of the newest patch of each minor version."""
        newest = {subject.version[:2]: number for number, subject in enumerate(self.subjects)}
        return sorted(newest.values())

    def text(self, number: int) -> str:
        """Name a version: its minor version, if it is the oldest patch of it here."""
        version = self.subjects[number].version
        older = [each.version for each in self.subjects[:number]]
        return _text(version[:2] if version[:2] not in {one[:2] for one in older} else version)

    def spans(self, holds: Holds, told: Iterable[tuple[Row, Holds]] = ()) -> list[Span]:
        """Find the versions on which something holds. What is not known (None) ends no span.

        `told` are the rows that it is about, and on which subjects each holds. A condition of a row
        that changes tells the bound more exactly, if it lies between two versions that were
        measured.
        """
        rows = tuple(told)
        known = [number for number, each in enumerate(holds) if each is not None]
        found = []
        for place, number in enumerate(known):
            before = known[place - 1] if place else None
            if not holds[number] or (before is not None and holds[before]):
                continue
            last = number
            after = None
            for later in known[place + 1 :]:
                if not holds[later]:
                    after = later
                    break
                last = later
            since = "" if before is None else self._between(before, number, rows)
            ends = "" if after is None else self._between(last, after, rows)
            found.append(Span(since, ends, number, last))
        return found

    def _between(self, older: int, newer: int, rows: tuple[tuple[Row, Holds], ...]) -> str:
        """Name the version with which something changes between two that were measured."""
        low, high = self.subjects[older].version, self.subjects[newer].version
        bounds = [
            bound
            for row, holds in rows
            if holds[older] != holds[newer]
            for bound in (row.since, (*row.until[:-1], row.until[-1] + 1) if row.until else ())
            if low < bound <= high
        ]
        return _text(max(bounds)) if bounds else self.text(newer)


class Table:
    """Rows by columns. `outcomes` has, for each row, the outcome on each subject."""

    def __init__(
        self, subjects: list[Measured], lines: list[tuple[str, str]], outcomes: dict[Row, list[str]]
    ) -> None:
        self.subjects = subjects
        self.outcomes = outcomes
        names = _names(lines)
        self.columns = [
            Column(
                name,
                tuple(subjects[place] for place in places),
                tuple(places),
            )
            for name, places in _grouped(names, subjects).items()
        ]

    def units(self) -> dict[tuple[str, str], list[Row]]:
        """Give the rows of each unit, by feature and name, in the order of the book."""
        found: dict[tuple[str, str], list[Row]] = {}
        for row in self.outcomes:
            found.setdefault((row.feature, row.unit), []).append(row)
        return found

    def holds(self, row: Row, column: Column) -> Holds:
        """Tell on which subjects of a column a row holds; None where that is not known."""
        told = (self.outcomes[row][place] for place in column.places)
        return [None if outcome == NOT_RUN else outcome == HOLDS for outcome in told]

    def differs(self, rows: list[Row]) -> bool:
        """Tell whether any two subjects on which all of a unit is known differ in it."""
        profiles = {
            frozenset(row.judged for row in rows if self.outcomes[row][place] == HOLDS)
            for place in range(len(self.subjects))
            if all(self.outcomes[row][place] != NOT_RUN for row in rows)
        }
        return len(profiles) > 1

    def count(self, place: int, feature: str = "") -> Counter[str]:
        """Count the outcomes of a subject, of a feature or of all."""
        return Counter(
            told[place] for row, told in self.outcomes.items() if row.feature.startswith(feature)
        )

    def not_run(self, place: int) -> int:
        """Count the scenarios that were not run on a subject."""
        told: dict[str, int] | None = self.subjects[place].about.get("not_run")
        return self.count(place)[NOT_RUN] if told is None else sum(told.values())

    def find(self, name: str) -> int:
        """Find a subject by its label, version or name; raise LookupError if there is none.

        `python3.11` and `cpython3.11` are 3.11, as on a command line.
        """
        short = re.sub(r"^c?python(?=\d)", "", name.lower())
        for word in ("label", "name", "version"):
            for place, subject in enumerate(self.subjects):
                told = _text(subject.version) if word == "version" else getattr(subject, word)
                if told in {name, short} and not subject.missing:
                    return place
        labels = ", ".join(subject.label for subject in self.subjects if not subject.missing)
        raise LookupError(f"there are no results of {name!r}; there are some of {labels}")

    def called(self, place: int) -> str:
        """Name a subject in full; its label tells it from another of the same name."""
        subject = self.subjects[place]
        alike = [other for other in self.subjects if other.name == subject.name]
        return subject.name if len(alike) == 1 else f"{subject.name} ({subject.label})"

    def column_of(self, place: int) -> tuple[Column, int]:
        """Return the column of a subject, and its place in it."""
        for column in self.columns:
            if place in column.places:
                return column, column.places.index(place)
        raise LookupError(place)


def made_of(found: Results, known: Mapping[str, Entry] | None = None) -> Table:
    """Make the table of results; `known` are the scenarios that there are, by their keys."""
    found = in_order(found)
    labels = _labels(found)
    subjects = [
        Measured(
            label,
            one["name"],
            tuple(one["subject"].get("version", ())),
            _about(one),
            one["subject"].get("missing", ""),
        )
        for one, label in zip(found, labels, strict=True)
    ]
    outcomes = {}
    for key, entry in (entries() if known is None else known).items():
        bounds = {"since": (), "until": (), **dict(_bounds(entry.conditions))}
        row = Row(
            feature=entry.feature,
            unit=entry.unit,
            title=entry.title,
            judged=entry.judged,
            kind=entry.kind,
            advice=entry.advice,
            elsewhere=entry.elsewhere,
            links=entry.links,
            accident=entry.accident,
            **bounds,
        )
        outcomes[row] = [
            one["scenarios"].get(key, {"outcome": NOT_RUN})["outcome"] for one in found
        ]
    return Table(subjects, [_line(one) for one in found], outcomes)


def unmeasured(table: Table) -> Iterator[str]:
    """Name in words what a reader may look for and nobody has measured."""
    usual = [s.about for s in table.subjects if s.about.get("implementation") == "cpython"]
    free = {told["version"].rpartition(".")[0] for told in usual if told["free_threaded"]}
    minors = {tuple(map(int, told["version"].split(".")[:2])) for told in usual}
    for minor in sorted(minor for minor in minors if minor >= (3, 13)):
        if _text(minor) not in free:
            yield f"CPython {_text(minor)}t (free-threaded)"
    systems = {subject.about.get("platform") for subject in table.subjects}
    yield from (name for platform, name in SYSTEMS.items() if platform not in systems)


def in_order(found: Results) -> Results:
    """Sort results: CPython by version, then the others, then the subjects that were missing."""

    def rank(one: dict[str, Any]) -> tuple[bool, str, list[int], bool, str]:
        subject = one["subject"]
        implementation = subject.get("implementation", "~")
        version = list(subject.get("version", []))
        free_threaded = bool(subject.get("free_threaded"))
        return (implementation != "cpython", implementation, version, free_threaded, one["name"])

    return sorted(found, key=rank)


def has_run(one: dict[str, Any]) -> bool:
    """Tell whether any scenario was run on a subject."""
    return any(told["outcome"] in {HOLDS, FAILS} for told in one["scenarios"].values())


def short(one: dict[str, Any]) -> str:
    """Return the short name of a subject: 3.14, 3.13t, pypy3.11."""
    subject = one["subject"]
    if "version" not in subject:
        return str(one["name"])
    return _short(subject, subject["version"][:2])


def _short(subject: dict[str, Any], version: Iterable[int]) -> str:
    implementation = subject["implementation"]
    name = ("" if implementation == "cpython" else implementation) + _text(version)
    name += "t" if subject["free_threaded"] else ""
    return " ".join([name, *_oddities(subject)])


def _oddities(subject: dict[str, Any]) -> Iterator[str]:
    """Tell what is not as usual with a subject of its make."""
    if subject["free_threaded"] and subject["gil"]:
        yield "with the GIL"
    if not subject["assertions"]:
        yield "without assertions"
    if subject["mutant"]:
        yield f"with {subject['mutant'].partition('.')[2]}"


def _labels(found: Results) -> list[str]:
    """Name each subject: by its minor version if it is the newest patch, else by its version."""
    labels: list[str] = []
    for one in reversed(found):
        name = short(one)
        if name in labels and "version" in one["subject"]:
            name = _short(one["subject"], one["subject"]["version"])
        if name in labels:
            name = one["name"]
        number = 1
        unique = name
        while unique in labels:
            number += 1
            unique = f"{name} #{number}"
        labels.append(unique)
    return labels[::-1]


def _line(one: dict[str, Any]) -> tuple[str, str]:
    subject = one["subject"]
    if "version" not in subject:
        return (f"{one['name']} (could not be had)", "")
    name = NAMES.get(subject["implementation"], subject["implementation"])
    words = [name, *(["free-threaded"] if subject["free_threaded"] else []), *_oddities(subject)]
    return (" ".join(words), SYSTEMS.get(subject["platform"], subject["platform"]))


def _names(lines: list[tuple[str, str]]) -> list[str]:
    """Name the column of each subject; the system is told where there are several."""
    several = len({system for _, system in lines if system}) > 1
    return [f"{name} on {system}" if several and system else name for name, system in lines]


def _grouped(names: list[str], subjects: list[Measured]) -> dict[str, list[int]]:
    """Put the subjects into columns; a second one of the same version gets its own."""
    found: dict[str, list[int]] = {}
    for place, (name, subject) in enumerate(zip(names, subjects, strict=True)):
        taken = {subjects[other].version for other in found.get(name, ())}
        column = f"{name} ({subject.label})" if subject.version in taken else name
        found.setdefault(column, []).append(place)
    return {
        name: sorted(places, key=lambda place: subjects[place].version)
        for name, places in found.items()
    }


def _about(one: dict[str, Any]) -> dict[str, Any]:
    subject, measured = one["subject"], one["measured"]
    if "version" not in subject:
        return {"missing": subject["missing"]}
    told = {n: subject[n] for n in ("implementation", "platform", "build", "libc", "start_methods")}
    told |= {name: subject[name] for name in ("machine", "free_threaded", "gil")}
    return {**told, "version": _text(subject["version"]), **measured}


def _bounds(conditions: Iterable[str]) -> Iterator[tuple[str, Version]]:
    for tag in conditions:
        found = BOUND.fullmatch(tag)
        if found:
            yield found[1], tuple(int(number) for number in found.groups()[1:] if number)


def _text(version: Iterable[int]) -> str:
    return ".".join(map(str, version))
