"""Exhibits: scenarios next to each other that run the same demo, with its picture and program."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from book import features, results, runs, words
from book.model import Model
from book.phrases import say
from book.picture import Picture

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from book.features import Played, Row, Told


@dataclass(frozen=True)
class Exhibit:
    """What is shown together. `run` is the recorded run, if there is one of today's demo."""

    scenarios: tuple[Told, ...]
    played: Played
    run: runs.Recorded | None
    numbers: dict[str, int]

    @property
    def model(self) -> Model | None:
        """What there is to draw."""
        return None if self.run is None else Model(self.run)

    def marks(self) -> dict[int, list[int]]:
        """Give the numbers of events by the lines of source that report them."""
        found: dict[int, set[int]] = {}
        for _, _, what, *more in self.run.lines if self.run else ():
            if isinstance(what, str) and what in self.numbers and more and more[0]:
                found.setdefault(more[0], set()).add(self.numbers[what])
        return {line: sorted(numbers) for line, numbers in found.items()}


def of(scenarios: Sequence[Told]) -> Iterator[Exhibit]:
    """Group the scenarios of a Rule."""
    group: list[Told] = []
    for told in scenarios:
        if group and _demo(group[-1]) != _demo(told):
            yield _exhibit(group)
            group = []
        group.append(told)
    if group:
        yield _exhibit(group)


def _played(row: Row) -> Played:
    played = features.claims(row).played
    assert played is not None, row.key
    return played


def _demo(told: Told) -> str:
    return _played(told.rows[0]).demo


def _exhibit(group: list[Told]) -> Exhibit:
    rows = [row for told in group for row in told.rows]
    first = group[0].rows[0]
    identities = {row.entry.identity for row in rows}
    for row in rows:
        played = _played(row)
        run = runs.shown(played, identities)
        if run is not None:
            break
    else:
        return Exhibit(tuple(group), _played(first), None, {})
    claimed = {
        text
        for row in rows
        if row.entry.identity in run.shows or row is first
        for step in row.scenario.steps
        for text in words.events_of(step.name)
    }
    said = [what for _, _, what, *_ in run.lines if isinstance(what, str)]
    numbers: dict[str, int] = {}
    for text in said:
        if text in claimed and text not in numbers:
            numbers[text] = len(numbers) + 1
    return Exhibit(tuple(group), played, run, numbers)


def crowd(exhibit: Exhibit) -> tuple[str, int] | None:
    """Give the span inside which a claim counts the threads, and the most that it allows."""
    for told in exhibit.scenarios:
        for step in told.rows[0].scenario.steps:
            found = re.search(r'(?:more than|can be) (\d+) threads? inside "(.+)"', step.name)
            if found:
                return found[2], int(found[1])
    return None


def picture(exhibit: Exhibit, uid: str, caption: str = "") -> str:
    """Draw the run of an exhibit, as an HTML figure."""
    model = exhibit.model
    if model is None or exhibit.run is None or not model.items:
        return ""
    counted = crowd(exhibit)
    name = exhibit.played.demo.rpartition(".")[2].replace("_", " ")
    drawn = Picture(
        model,
        uid,
        exhibit.numbers,
        title=f"A run of {name}",
        crowd=counted[0] if counted else None,
        most=counted[1] if counted else 3,
    )
    svg = drawn.svg()
    told = [caption or say("One run of many, recorded on {python}.", python=exhibit.run.python)]
    if model.folded:
        told.append(say("{count} threads that report nothing are left out.", count=model.folded))
    if model.thinned:
        told.append(say("Of what is not reported, only starts, ends, joins and sleeps are drawn."))
    if model.cut:
        told.append(say("The rest of the run, {count} lines, is left out.", count=model.cut))
    if not model.observed:
        told.append(say("Only what the demo reports is drawn."))
    return (
        f'<figure class="picture" style="--w:{drawn.W:.0f}px">{svg}<figcaption>'
        f'<div class="legend">{drawn.legend()}</div>'
        f'<output class="detail">{" ".join(told)}</output></figcaption></figure>'
    )


def missing() -> str:
    """Say, in the place of a picture, that there is none."""
    return f'<p class="picture missing">{say("No run of this program is recorded yet.")}</p>'


def strip(rows: Sequence[Row]) -> str:
    """Write in which Pythons a scenario holds, as cells and as a sentence."""
    told = [results.holds(row.entry) for row in rows]
    there = results.pythons()
    if not there:
        told_of = say("In which Pythons it holds has not been measured yet.")
        return f'<p class="holds none">{told_of}</p>'
    known = [one for one in told if one is not None]
    if not known:
        return f'<p class="holds none">{say("Not measured yet.")}</p>'
    whole = [any(one[n] for one in known) for n in range(len(there))]
    cells = []
    for n, python in enumerate(there):
        gap = " gap" if n and there[n - 1].column != python.column else ""
        kind = ("y" if whole[n] else "") + gap
        cells.append(f'<i class="{kind.strip()}" title="{python.label}"></i>')
    some = "" if all(whole) else " some"
    return (
        f'<p class="holds{some}"><span class="cells" aria-hidden="true">{"".join(cells)}</span>'
        f"<span>{say('Holds on {pythons}', pythons=ranges(whole))}</span></p>"
    )


def ranges(whole: list[bool]) -> str:
    """Name the Pythons, those next to each other as a range."""
    there = results.pythons()
    if all(whole):
        return say("every Python that was tested")
    found: list[list[int]] = []
    for n, holds in enumerate(whole):
        if not holds:
            continue
        if found and found[-1][-1] == n - 1 and there[n - 1].column == there[n].column:
            found[-1].append(n)
        else:
            found.append([n])
    told = [
        there[one[0]].label if len(one) == 1 else f"{there[one[0]].label} – {there[one[-1]].label}"
        for one in found
    ]
    return " · ".join(told) or say("none of those that were tested")
