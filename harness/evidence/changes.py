"""Changes: what is different for a program that goes from one Python to another.

Two Pythons differ in a unit, mostly a Rule, if what is judged of it and holds is not the same;
twins that claim the same of different versions are no difference. What a difference means, the tags
of the scenarios say which hold on the new Python and did not on the old one. If none of them has a
tag, what was new and does not hold any more is gone, and the other way round.
"""

from __future__ import annotations

from dataclasses import dataclass
from textwrap import fill
from typing import TYPE_CHECKING, Final

from harness.evidence.meaning import GONE, KINDS, NEW
from harness.evidence.results import FAILS, HOLDS, NOT_RUN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from harness.evidence.table import Row, Table

HEADINGS: Final = {"breaks": "Breaks", "warns": "Warns", "new": "New", "gone": "Gone"}
OPPOSITE: Final = {NEW: GONE, GONE: NEW}
WIDTH: Final = 110  # characters
TITLES: Final = 2  # of the scenarios that show a change, so many are named


@dataclass(frozen=True)
class Change:
    """What a unit has changed: of which kind, since which version, and the scenarios that show it.

    `since` is "" if the results do not tell. `lost` says that the scenarios held before, and do
    not hold now.
    """

    kind: str
    since: str
    rows: tuple[Row, ...]
    lost: bool = False


class Move:
    """The way from one subject of a table to another. `quiet` are differences of no kind."""

    def __init__(self, table: Table, here: int, there: int) -> None:
        self._table = table
        self._here = here
        self._there = there
        self.changes: list[Change] = []
        self.quiet: list[Row] = []
        for rows in table.units().values():
            self._compare(rows)
        self.changes.sort(key=lambda change: (KINDS.index(change.kind), _number(change.since)))

    def _compare(self, rows: list[Row]) -> None:
        told = [(row, self._table.outcomes[row]) for row in rows]
        known = [
            (row, outcomes[self._here] == HOLDS, outcomes[self._there] == HOLDS)
            for row, outcomes in told
            if NOT_RUN not in {outcomes[self._here], outcomes[self._there]}
        ]
        before = {row.judged for row, here, _ in known if here}
        after = {row.judged for row, _, there in known if there}
        gained = [row for row, _, there in known if there and row.judged not in before]
        lost = [row for row, here, _ in known if here and row.judged not in after]
        found = [*self._of_kinds(gained, lost=False)] or [*self._of_kinds(lost, lost=True)]
        self.changes += found
        if not found:
            self.quiet += (gained or lost)[:1]

    def _of_kinds(self, rows: list[Row], *, lost: bool) -> Iterator[Change]:
        for kind in KINDS:
            fitting = [
                row for row in rows if (OPPOSITE.get(row.kind) if lost else row.kind) == kind
            ]
            if fitting:
                since = [told for row in fitting if (told := self._since(row, lost=lost))]
                first = min(since, key=_number, default="")
                yield Change(kind, first, tuple(fitting), lost)

    def _since(self, row: Row, *, lost: bool) -> str:
        """Name the version on the way from which on it is so on the new Python."""
        column, place = self._table.column_of(self._there)
        holds = self._table.holds(row, column)
        so = [None if told is None else told is not lost for told in holds]
        for span in column.spans(so, [(row, holds)]):
            if span.first <= place <= span.last:
                return span.since or ("" if lost else ".".join(map(str, row.since)))
        return ""

    def lines(self) -> Iterator[str]:
        """Yield what changes, line by line."""
        one, other = (self._table.called(place) for place in (self._here, self._there))
        counted = {kind: sum(each.kind == kind for each in self.changes) for kind in KINDS}
        yield f"From {one} to {other}: " + ", ".join(
            f"{counted[kind]} {HEADINGS[kind].lower()}" for kind in KINDS
        )
        for kind in KINDS:
            if counted[kind]:
                yield from ("", HEADINGS[kind])
            for change in self.changes:
                if change.kind == kind:
                    yield from _shown(change)
        yield from self._rest(self._table.subjects[self._there].label)

    def _rest(self, other: str) -> Iterator[str]:
        yield ""
        refuted = [row for row, told in self._table.outcomes.items() if told[self._there] == FAILS]
        for row in refuted:
            yield f"Refuted on {other}: {_named(row)}"
        if self.quiet:
            few = "; ".join(row.title for row in self.quiet[:TITLES])
            told = f"Different, but no program has to mind it: {len(self.quiet)}, such as: {few}."
            yield fill(told, WIDTH)
        for place in (self._here, self._there):
            many = self._table.not_run(place)
            if many:
                yield f"Not run on {self._table.subjects[place].label}: {many} scenarios."


def _shown(change: Change) -> Iterator[str]:
    """Give a change in two lines or so: what, where that is shown, and what to do."""
    first = change.rows[0]
    told = [*dict.fromkeys(row.title.partition(" [")[0] for row in change.rows)]
    titles = "; ".join(told[:TITLES])
    where = first.feature.removeprefix("features/")
    head = f"{'No more: ' if change.lost else ''}{titles} ({where})"
    if len(told) > TITLES:
        head = f"{first.unit}: {titles}; and {len(told) - TITLES} more ({where})"
    yield fill(head, WIDTH, initial_indent=f"  {change.since:7} ", subsequent_indent=" " * 10)
    if first.advice:
        yield fill(f"→ {first.advice}", WIDTH, initial_indent=" " * 10, subsequent_indent=" " * 12)


def _named(row: Row) -> str:
    return f"{row.title} ({row.feature.removeprefix('features/')})"


def _number(version: str) -> list[int]:
    return [int(part) for part in version.split(".") if part.isdigit()] or [0]
