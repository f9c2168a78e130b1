"""The matrix as pages: which behaviour holds in which Python, made of files of results.

The first page has a row for each feature. What depends on the Python, scenario by scenario, is
on a page for each chapter, so that none is longer than a person would scroll.
"""

from __future__ import annotations

import os
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from harness import ROOT
from harness.evidence import files, scenarios
from harness.evidence.results import FAILS, HOLDS, NOT_MEANT, NOT_RUN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Results = list[dict[str, Any]]
MADE: Final = "<!-- Made by `tox run -e matrix -- --page docs/matrix.md`. -->"
SIGNS: Final = {HOLDS: "✓", FAILS: "✗", NOT_MEANT: "·", NOT_RUN: "?"}
LEGEND: Final = "✓ so many scenarios hold, · do not speak of this Python, ✗ fail, ? were not run."


def short(one: dict[str, Any]) -> str:
    """Return the short name of a subject: 3.14, 3.13t, pypy3.11."""
    subject = one["subject"]
    if "version" not in subject:
        return str(one["name"])
    version = "{}.{}".format(*subject["version"])
    implementation = subject["implementation"]
    name = ("" if implementation == "cpython" else implementation) + version
    return name + ("t" if subject["free_threaded"] else "")


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
    """Return whether any scenario was run on a subject."""
    return bool(count(one)[HOLDS])


def count(one: dict[str, Any], feature: str = "") -> Counter[str]:
    """Count the outcomes of a feature, or of all."""
    return Counter(
        told["outcome"] for key, told in one["scenarios"].items() if key.startswith(feature)
    )


class Pages:
    """Some results as Markdown. Links lead from a page in `folder`, by default the project's."""

    def __init__(self, found: Results, folder: Path = ROOT) -> None:
        self._found = found
        self._folder = folder
        self._names = _headings(found)
        keys = sorted({key for one in found for key in one["scenarios"]})
        self._rows = {
            key: [one["scenarios"].get(key, {"outcome": NOT_RUN}) for one in found] for key in keys
        }

    def chapters(self) -> list[str]:
        """List the chapters."""
        return sorted({key.split("/")[1] for key in self._rows})

    def write(self, page: Path) -> None:
        """Write a page, and the pages of the chapters into a folder of its name beside it."""
        beside = page.with_suffix("")
        links = [f"[{name}]({beside.name}/{name}.md)" for name in self.chapters()]
        more = f"What depends on the Python, scenario by scenario: {', '.join(links)}."
        here = Pages(self._found, page.parent)
        files.save(page, "\n".join([MADE, "", *here.summary(), "", more, ""]))
        below = Pages(self._found, beside)
        for name in self.chapters():
            lines = [MADE, "", *below.chapter(name), ""]
            files.save(beside / f"{name}.md", "\n".join(lines))

    def whole(self) -> Iterator[str]:
        """Yield everything, line by line."""
        yield from self.summary()
        for chapter in self.chapters():
            yield from ["", *self.chapter(chapter, "##")]
            yield from self._group("### What does not apply, and why", NOT_MEANT, self._of(chapter))

    def summary(self) -> Iterator[str]:
        """Yield a table of the features, then what fails, is disputed, or was not run."""
        yield from ["# Which behaviour holds in which Python", ""]
        asked = [one for one in self._found if "missing" not in one["subject"]]
        platforms = ", ".join(sorted({one["subject"]["platform"] for one in asked}))
        yield f"Put to the test on {platforms}: {', '.join(one['name'] for one in asked)}."
        yield from ["", LEGEND, ""]
        yield from self._head("")
        for chapter in self.chapters():
            yield from self._counts(f"**{chapter}**", f"features/{chapter}/")
            for feature in sorted({key.partition("::")[0] for key in self._of(chapter)}):
                yield from self._counts(self._link(feature), f"{feature}::")
        yield from self._counts("**all**", "")
        for one, name in zip(self._found, self._names, strict=True):
            if "missing" in one["subject"]:
                yield from ["", f"**{name}** could not be had: {one['subject']['missing']}"]
        yield from self._group("## What fails", FAILS, self._rows)
        yield from self._disputes()
        yield from self._not_run()

    def chapter(self, chapter: str, level: str = "#") -> Iterator[str]:
        """Yield a row for each scenario of a chapter that does not hold on all subjects."""
        yield f"{level} What depends on the Python: {chapter}"
        rows = self._of(chapter)
        signs = {key: [SIGNS[told["outcome"]] for told in row] for key, row in rows.items()}
        differing = {key: row for key, row in signs.items() if {*row} != {SIGNS[HOLDS]}}
        if differing:
            yield from ["", *self._head("")]
            yield from (f"| {self._title(key)} | {' | '.join(signs[key])} |" for key in differing)

    def _head(self, title: str) -> Iterator[str]:
        yield f"| {title} | {' | '.join(self._names)} |"
        yield "| --- |" + " --- |" * len(self._names)

    def _counts(self, title: str, start: str) -> Iterator[str]:
        cells = [_cell(count(one, start)) for one in self._found]
        yield f"| {title} | {' | '.join(cells)} |"

    def _of(self, chapter: str) -> dict[str, list[dict[str, str]]]:
        start = f"features/{chapter}/"
        return {key: row for key, row in self._rows.items() if key.startswith(start)}

    def _not_run(self) -> Iterator[str]:
        reasons = Counter(
            (name, told.get("why", ""))
            for one, name in zip(self._found, self._names, strict=True)
            for told in one["scenarios"].values()
            if told["outcome"] == NOT_RUN and "missing" not in one["subject"]
        )
        if reasons:
            yield from ["", "## What was not run", ""]
        for (name, why), many in sorted(reasons.items()):
            yield f"- {name}: {many} scenario{'s' * (many > 1)}: {why}"

    def _disputes(self) -> Iterator[str]:
        disputed = [entry for entry in scenarios.entries().values() if entry.disputed]
        if disputed:
            yield from ["", "## Where Python's documentation says otherwise", ""]
        for entry in disputed:
            row = self._rows.get(entry.key, [])
            holding = [
                name
                for told, name in zip(row, self._names, strict=bool(row))
                if told["outcome"] == HOLDS
            ]
            where = f"holds on {', '.join(holding)}" if holding else "holds on none of these"
            yield f"- {self._title(entry.key)} — {where}. {entry.disputed}"

    def _group(
        self, title: str, outcome: str, rows: dict[str, list[dict[str, str]]]
    ) -> Iterator[str]:
        where: dict[tuple[str, str], list[str]] = defaultdict(list)
        for key, row in rows.items():
            for told, name, one in zip(row, self._names, self._found, strict=True):
                if told["outcome"] == outcome and has_run(one):
                    where[key, _first_lines(told.get("why", ""))].append(name)
        if where:
            yield from ["", title, ""]
        for (key, why), whom in sorted(where.items()):
            yield f"- {self._title(key)} — {', '.join(whom)}: {why}"

    def _link(self, feature: str) -> str:
        to = os.path.relpath(ROOT / feature, self._folder.absolute())
        return f"[{Path(feature).stem.replace('_', ' ')}]({Path(to).as_posix()})"

    def _title(self, key: str) -> str:
        feature, _, title = key.partition("::")
        return f"{self._link(feature)}: {title.replace('<', '&lt;')}"


def _headings(found: Results) -> list[str]:
    names = [short(one) for one in found]
    return [
        name if names.count(name) == 1 else f"{name} {one['subject'].get('platform', one['name'])}"
        for name, one in zip(names, found, strict=True)
    ]


def _cell(counted: Counter[str]) -> str:
    return " ".join(f"{SIGNS[outcome]} {counted[outcome]}" for outcome in SIGNS if counted[outcome])


def _first_lines(why: str) -> str:
    """Return the claim and the verdict, or the condition of a skip without the subject's name."""
    lines: Iterable[str] = why.partition("; the subject is")[0].strip().splitlines()[:2]
    return "; ".join(line.strip() for line in lines)
