"""The reference: a page for each chapter, with one row for each Rule in which Pythons differ.

A cell says from which version to which the Rule holds on one make of Python; where it holds
otherwise from some version on, a note has the titles of the scenarios that say how. The summary
counts claims by Python; badges say the same in a picture.
"""

from __future__ import annotations

import os
from html import escape
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING, Any, Final

from harness import ROOT
from harness.evidence import compat, files, scenarios
from harness.evidence.meaning import KINDS, NEW
from harness.evidence.results import FAILS, HOLDS, NOT_MEANT, NOT_RUN
from harness.evidence.table import Column, Row, Table, unmeasured

if TYPE_CHECKING:
    from collections.abc import Iterator

MADE: Final = "<!-- Made by `tox run -e matrix -- --page docs/matrix.md`. -->"
CELLS: Final = (
    "`3.13+`: from 3.13 on; `≤ 3.8`: up to 3.8; *yes* and *no*: on all versions that were "
    "measured; *not tried*: nobody has measured it; *nothing claimed*: the note says why; *by "
    "accident*: an implementation happens to do so, and it is promised nowhere. Numbers lead to "
    "the notes below the table."
)
TITLES: Final = 3  # in a note
FAILURES: Final = 6  # told in the summary
PYTHONS: Final = 20  # told in the summary


class Notes:
    """The notes of a page: each text has one number."""

    def __init__(self) -> None:
        self._texts: dict[str, int] = {}

    def number(self, text: str) -> str:
        """Return the mark of a note."""
        return f"[{self._texts.setdefault(text, len(self._texts) + 1)}]"

    def lines(self) -> Iterator[str]:
        """Yield the notes as a list."""
        yield from (f"{number}. {text}" for text, number in self._texts.items())


def write(table: Table, page: Path) -> None:
    """Write the page, those of the chapters and the badges beside it, and compat.json."""
    beside = page.with_suffix("")
    chapters = sorted({row.feature.split("/")[1] for row in table.outcomes})
    links = ", ".join(f"[{name}]({beside.name}/{name}.md)" for name in chapters)
    files.save(page, "\n".join([MADE, "", *_front(table, page.parent, links), ""]))
    for name in chapters:
        files.save(beside / f"{name}.md", "\n".join([MADE, "", *chapter(table, name, beside), ""]))
    for place, subject in enumerate(table.subjects):
        if not subject.missing:
            name = subject.label.replace(" ", "-").replace("/", "-")
            files.save(beside / "badges" / f"{name}.svg", badge(table, place))
    files.save(page.with_name("compat.json"), compat.written(table))


def chapter(table: Table, name: str, folder: Path) -> Iterator[str]:
    """Yield the page of a chapter; links lead from a folder."""
    notes = Notes()
    yield from (f"# What depends on the Python: {name}", "", CELLS, "")
    columns = [column for column in table.columns if column.subjects[0].version]
    yield f"| | {' | '.join(_heading(column) for column in columns)} |"
    yield "| --- |" + " --- |" * len(columns)
    for (feature, unit), rows in table.units().items():
        if feature.startswith(f"features/{name}/") and table.differs(rows):
            told = [cell(table, column, rows, notes) for column in columns]
            yield f"| {_row(feature, unit, rows, folder)} | {' | '.join(told)} |"
    yield ""
    yield from notes.lines()


def cell(table: Table, column: Column, rows: list[Row], notes: Notes) -> str:
    """Say from which version to which a Rule holds on one make of Python."""
    told = [*_held(table, column, rows, notes)]
    failing = sorted(
        {
            table.subjects[place].label
            for row in rows
            for place in column.places
            if table.outcomes[row][place] == FAILS
        }
    )
    if failing:
        told.append(f"**refuted** on {', '.join(failing)}")
    return ", ".join(told)


def _held(table: Table, column: Column, rows: list[Row], notes: Notes) -> Iterator[str]:
    found = compat.segments(table, column, rows)[::-1]
    first = found[0]["version_added"]
    why = next((row.elsewhere for row in rows if row.elsewhere), "")
    if first is None:
        yield "not tried"
    elif first is False:
        spoken = any(any(table.holds(row, column)) for row in rows)
        yield "no" if spoken or not why else f"nothing claimed {notes.number(why)}"
    elif {row.kind for row in rows} <= {NEW, ""}:
        yield from _new(found, notes, _plain(table, rows))
    else:
        for segment in found:
            yield _stated(segment, notes, "" if len(found) > 1 else why)


def _plain(table: Table, rows: list[Row]) -> set[str]:
    """Give the titles of what differs without being new."""
    return {row.title for row in rows if not row.kind and not row.until and table.differs([row])}


def _new(found: list[dict[str, Any]], notes: Notes, plain: set[str]) -> Iterator[str]:
    """Tell since when there is something new; and if there was more later, what.

    `plain` are titles of what is not new, and told if nothing else tells the makes apart.
    """
    if len(found) == 1 and plain:
        (segment,) = found
        yield _stated(segment, notes)
        return
    seen: set[str] = set()
    for number, segment in enumerate(found):
        more = [title for title in segment.get("notes", []) if title not in seen]
        seen |= {*segment.get("notes", [])}
        if not number:
            last = found[-1]
            yield _range({**segment, "version_removed": last["version_removed"]})
        elif more:
            yield f"more from {segment['version_added']} on {notes.number(_titles(more))}"


def _stated(segment: dict[str, Any], notes: Notes, why: str = "") -> str:
    """Tell of a range, whether it is by accident, and in a note what tells it apart.

    `why` says why less is claimed of some Pythons; it is the note if there is nothing else to note.
    """
    told = _range(segment) + (" by accident" if "accident" in segment else "")
    note = _titles(segment.get("notes", [])) or why
    return f"{told} {notes.number(note)}" if note else told


def _range(segment: dict[str, Any]) -> str:
    added, removed = segment["version_added"], segment["version_removed"]
    oldest = added.startswith(compat.OLDEST)
    if removed is None:
        return "yes" if oldest else f"{added}+"
    last = _one_before(removed)
    if added.count(".") > last.count("."):
        last += ".x"
    return f"≤ {last}" if oldest else added if added == last else f"{added} to {last}"


def _one_before(version: str) -> str:
    *most, last = map(int, version.split("."))
    return ".".join(map(str, [*most, last - 1])) if last else f"before {version}"


def _titles(titles: list[str]) -> str:
    told = "; ".join(titles[:TITLES])
    told += f"; and {len(titles) - TITLES} more" if len(titles) > TITLES else ""
    return told.replace("<", "&lt;")


def _heading(column: Column) -> str:
    minors = [".".join(map(str, subject.version[:2])) for subject in column.subjects]
    versions = minors[0] if len({*minors}) == 1 else f"{minors[0]} to {minors[-1]}"
    return f"{column.name} ({versions})"


def _row(feature: str, unit: str, rows: list[Row], folder: Path) -> str:
    kinds = [kind for kind in KINDS if any(row.kind == kind for row in rows)]
    told = f"[{unit.replace('<', '&lt;')}]({_to(feature, folder)})"
    return f"{told} — {', '.join(kinds)}" if kinds else told


def _to(feature: str, folder: Path) -> str:
    return Path(os.path.relpath(ROOT / feature, folder.absolute())).as_posix()


def tally(table: Table, place: int) -> str:
    """Say how many claims hold on a subject: 640 of 640 claims hold."""
    counted = table.count(place)
    return f"{counted[HOLDS]} of {counted[HOLDS] + counted[FAILS]} claims hold"


def line(table: Table, place: int) -> str:
    """Say what a subject has shown, in a line."""
    subject, counted = table.subjects[place], table.count(place)
    if subject.missing:
        return f"{subject.name} could not be had: {subject.missing}"
    told = [tally(table, place), _so_many(counted[NOT_MEANT], "does not apply", "do not apply")]
    told += [_so_many(many, "is refuted", "are refuted")] if (many := counted[FAILS]) else []
    told += [_so_many(many, "was not run", "were not run")] if (many := counted[NOT_RUN]) else []
    return f"{table.called(place)}: {', '.join(told)}"


def _so_many(many: int, one: str, several: str) -> str:
    return f"{many} {one if many == 1 else several}"


def badge(table: Table, place: int) -> str:
    """Draw a badge that a README can show."""
    label, message = f"happens-before, {table.subjects[place].label}", tally(table, place)
    counted = table.count(place)
    colour = "#c22" if counted[FAILS] else "#999" if counted[NOT_RUN] else "#293"
    left, right = (7 * len(text) + 10 for text in (label, message))
    return f"""\
<svg xmlns="http://www.w3.org/2000/svg" width="{left + right}" height="20" role="img">
<title>{escape(label)}: {escape(message)}</title>
<rect width="{left}" height="20" fill="#444"/>
<rect x="{left}" width="{right}" height="20" fill="{colour}"/>
<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" text-anchor="middle">
<text x="{left / 2:g}" y="14">{escape(label)}</text>
<text x="{left + right / 2:g}" y="14">{escape(message)}</text>
</g>
</svg>
"""


def summary(table: Table, found: list[dict[str, Any]], source: str = ".matrix") -> Iterator[str]:
    """Yield what a run of the matrix ends with, in at most forty lines.

    `source` are the results, as a command takes them.
    """
    lines = [line(table, place) for place in range(len(table.subjects))]
    yield from lines[:PYTHONS]
    if len(lines) > PYTHONS:
        yield f"and {len(lines) - PYTHONS} more"
    yield f"Not measured: {', '.join(unmeasured(table)) or 'nothing that is missed'}."
    failures = [*_failures(found)]
    yield from failures[:FAILURES]
    if len(failures) > FAILURES:
        yield f"and {len(failures) - FAILURES} more are refuted or were not run"
    yield from _commands(table, source)


def _failures(found: list[dict[str, Any]]) -> Iterator[str]:
    """Tell what is refuted and why, in a line each, then why what was not run was not."""
    gaps: dict[tuple[str, str], int] = {}
    for one in found:
        for key, told in one["scenarios"].items():
            if told["outcome"] == FAILS:
                why = "; ".join(text.strip() for text in told["why"].strip().splitlines()[:2])
                yield f"Refuted on {one['name']}: {key.removeprefix('features/')}: {why}"[:300]
            elif told["outcome"] == NOT_RUN and "missing" not in one["subject"]:
                gap = (one["name"], told.get("why", ""))
                gaps[gap] = gaps.get(gap, 0) + 1
    for (name, why), many in gaps.items():
        yield f"Not run on {name}: {many} scenario{'s' * (many > 1)}: {why}"[:300]


def _commands(table: Table, source: str) -> Iterator[str]:
    largest = max(table.columns, key=lambda column: len(column.subjects))
    one, *_, other = [subject.label for subject in (*largest.subjects[-2:], largest.subjects[-1])]
    yield ""
    yield "What changes for a program that moves from one to another, and all of it by Rule:"
    yield f"  python -m harness.matrix --diff {quote(one)} {quote(other)} --merge {source}"
    yield f"  python -m harness.matrix --merge {source} --page matrix.md"


def _front(table: Table, folder: Path, links: str) -> Iterator[str]:
    yield from ("# Which behaviour holds in which Python", "")
    yield "What changes for a program that moves from one Python to another, this says:"
    yield from ("", "```console", "$ python -m harness.matrix --diff 3.11 3.14", "```", "")
    yield f"By Rule, where Pythons differ: {links}."
    yield ""
    yield "All of it, for programs to read: [compat.json](compat.json)."
    yield from ("", "## What was measured", "")
    yield "| Python | claims | build | C library | kernel | date | commit |"
    yield "| --- | --- | --- | --- | --- | --- | --- |"
    for place, subject in enumerate(table.subjects):
        if not subject.missing:
            about = subject.about
            commit = (about["commit"] or "unknown")[:12]
            told = [line(table, place).replace(f"{table.called(place)}: ", ""), about["build"]]
            told += [about["libc"] or "unknown", about["kernel"], about["date"], commit]
            yield f"| {table.called(place)} | {' | '.join(told)} |"
    for place, subject in enumerate(table.subjects):
        if subject.missing:
            yield from ("", line(table, place))
    yield from ("", f"Nobody has measured: {', '.join(unmeasured(table))}.")
    yield from _disputes(table, folder)


def _disputes(table: Table, folder: Path) -> Iterator[str]:
    disputed = [entry for entry in scenarios.entries().values() if entry.disputed]
    if disputed:
        yield from ("", "## Where Python's documentation says otherwise", "")
    rows = {(row.feature, row.title): told for row, told in table.outcomes.items()}
    for entry in disputed:
        told = rows.get((entry.feature, entry.title), [])
        where = [
            subject.label
            for subject, outcome in zip(table.subjects, told, strict=bool(told))
            if outcome == HOLDS
        ]
        holds = f"holds on {', '.join(where)}" if where else "holds on none of these"
        name = Path(entry.feature).stem.replace("_", " ")
        link = f"[{name}]({_to(entry.feature, folder)})"
        yield f"- {link}: {entry.title.replace('<', '&lt;')} — {holds}. {entry.disputed}"
