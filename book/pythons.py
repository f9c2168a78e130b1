"""A page for each Python: what holds on it, what does not apply, and how its neighbours differ."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from book import changes, features, results, words
from harness.evidence import scenarios
from harness.evidence.table import unmeasured

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from book.features import Chapter, Row, Told
    from book.results import Python

DOCUMENTATION: Final = "https://docs.python.org/{minor}/"
NEWS: Final = "https://docs.python.org/{minor}/whatsnew/{minor}.html"
FREE_THREADING: Final = "https://docs.python.org/3/howto/free-threading-python.html"
PYPY: Final = "https://doc.pypy.org/en/latest/cpython_differences.html"


ABOUT: Final = """\
A page for each Python that was tested: what holds on it, what does not apply, and how it differs
from its neighbours. The numbers are scenarios; one that has examples counts once.
"""
OTHERS: Final = """\
These scenarios speak of other Pythons, as their tags say. Often a twin says what holds here
instead.
"""


@dataclass
class Counted:
    """What is known of the scenarios of a page, or of a chapter, on one Python."""

    holds: list[Told] = field(default_factory=list)
    fails: list[Told] = field(default_factory=list)
    not_meant: list[Told] = field(default_factory=list)
    unknown: list[Told] = field(default_factory=list)

    def of(self, told: Told, python: Python) -> None:
        """Take in one scenario: it holds if any of its examples does."""
        known = [_on(row, python) for row in told.rows]
        if any(results.fails_on(row.entry, python) for row in told.rows):
            self.fails.append(told)
        elif True in known:
            self.holds.append(told)
        elif None in known:
            self.unknown.append(told)
        else:
            self.not_meant.append(told)


def _on(row: Row, python: Python) -> bool | None:
    holds = results.holds(row.entry)
    return None if holds is None else holds[results.pythons().index(python)]


def name(python: Python) -> str:
    """Give the name of its page."""
    return f"python-{python.label.replace(' ', '-')}"


def title(python: Python) -> str:
    """Name it without its patch: CPython 3.13t, PyPy 3.11."""
    return f"{python.name.split()[0]} {python.label.removeprefix('pypy')}"


def _minor(python: Python) -> str:
    return str(python.about["version"]).rpartition(".")[0]


def pages() -> Iterator[tuple[str, str]]:
    """Give the name and the Markdown of each page."""
    yield "pythons", "\n".join(_all())
    for python in results.pythons():
        yield name(python), "\n".join(_page(python))


def _all() -> Iterator[str]:
    yield from ["# Python by Python", ""]
    if not results.pythons():
        yield changes.MISSING
        return
    yield from [
        ABOUT,
        "```{raw} html",
        _table(
            "Python",
            {
                f'<a href="{name(python)}.html">{title(python)}</a>'
                f" <small>{python.name.split()[1]}</small>": _counted(python, features.chapters())
                for python in results.pythons()
            },
        ),
        "```",
        "",
    ]
    yield from [*_nobody(), "```{toctree}", ":hidden:", ":titlesonly:", ""]
    yield from [*map(name, results.pythons()), "```"]


def _nobody() -> Iterator[str]:
    there = results.table()
    told = [] if there is None else [*unmeasured(there)]
    if told:
        yield from [f"Nobody has tested {', '.join(told[:-1])} or {told[-1]} yet.", ""]


def _counted(python: Python, chapters: Iterable[Chapter]) -> Counted:
    counted = Counted()
    for chapter in chapters:
        for page in chapter.pages:
            for told in features.pages()[page].scenarios:
                counted.of(told, python)
    return counted


def _table(head: str, rows: dict[str, Counted]) -> str:
    """Write numbers of scenarios, without the columns in which there are none."""
    columns = {
        "hold": [one.holds for one in rows.values()],
        "do not apply": [one.not_meant for one in rows.values()],
        "not tried": [one.unknown for one in rows.values()],
        "refuted": [one.fails for one in rows.values()],
    }
    shown = {name: told for name, told in columns.items() if any(told)}
    titles = "".join(f'<th scope="col">{title}</th>' for title in (head, *shown))
    lines = "".join(
        f'<tr><th scope="row">{row}</th>'
        + "".join(f"<td>{len(told[n])}</td>" for told in shown.values())
        + "</tr>"
        for n, row in enumerate(rows)
    )
    return f'<table class="numbers"><thead><tr>{titles}</tr></thead><tbody>{lines}</tbody></table>'


def _page(python: Python) -> Iterator[str]:
    about = python.about
    yield from [f"# {title(python)}", ""]
    system = ", ".join(filter(None, [about.get("kernel"), about.get("machine"), about.get("libc")]))
    yield from [f"{python.name}, tested on {about['date']} under {system}.", ""]
    yield from [" · ".join(_links(python)), "", "## What holds", ""]
    by_chapter = {one.title: _counted(python, [one]) for one in features.chapters()}
    by_chapter["All chapters"] = _counted(python, features.chapters())
    yield from ["```{raw} html", _table("Chapter", by_chapter), "```", ""]
    for older, newer in _neighbours(python):
        yield from _between(older, newer)
    whole = _counted(python, features.chapters())
    if whole.fails:
        yield from ["## What is refuted", "", *_listed(whole.fails)]
    yield from _disputed(python)
    yield from [
        "## What does not apply",
        "",
        OTHERS,
        *_listed(whole.not_meant),
        "## What was not tried",
        "",
    ]
    yield from _listed(whole.unknown) if whole.unknown else ["All that applies was tried.", ""]
    yield from _nobody()


def _links(python: Python) -> Iterator[str]:
    minor = _minor(python)
    yield f"[Its documentation]({DOCUMENTATION.format(minor=minor)})"
    yield f"[What’s new in Python {minor}]({NEWS.format(minor=minor)})"
    if python.about["free_threaded"]:
        yield f"[Free threading]({FREE_THREADING})"
    if python.about["implementation"] == "pypy":
        yield f"[How PyPy differs]({PYPY})"
    yield "[All Pythons](pythons.md)"


def _neighbours(python: Python) -> Iterator[tuple[Python, Python]]:
    """Give the pairs that a reader may ask for: the versions beside it, and the other builds."""
    there = results.pythons()
    same = [one for one in there if one.column == python.column]
    place = same.index(python)
    if place:
        yield same[place - 1], python
    if place + 1 < len(same):
        yield python, same[place + 1]
    for other in there:
        if other.column != python.column and _minor(other) == _minor(python):
            yield (python, other) if python.usual else (other, python)


def _between(older: Python, newer: Python) -> Iterator[str]:
    told = changes.move(older, newer).changes
    yield from [f"## From {older.label} to {newer.label}", "", "```{raw} html"]
    yield changes.listed(told) if told else changes.NOTHING
    yield (
        f'<p class="more"><a href="changes.html?from={older.label}&amp;to={newer.label}">'
        f"{older.label} and {newer.label} in the chooser</a></p>"
    )
    yield from ["```", ""]


def _disputed(python: Python) -> Iterator[str]:
    place = results.pythons().index(python)
    told = [
        (entry, holds)
        for entry in scenarios.entries().values()
        if entry.disputed and (holds := results.holds(entry)) is not None and holds[place]
    ]
    if told:
        yield from ["## Where the documentation says otherwise", ""]
        for entry, _ in told:
            page = entry.feature.removeprefix("features/")
            yield f"- [{entry.title}]({page}): {entry.disputed}"
        yield ""


def _listed(several: list[Told]) -> Iterator[str]:
    """List scenarios by their pages, each page closed until it is asked for."""
    by_page: dict[str, list[Told]] = {}
    for told in several:
        by_page.setdefault(told.feature, []).append(told)
    yield "```{raw} html"
    for page, there in by_page.items():
        items = "".join(
            f'<li><a href="{page}.html#{told.anchor}">{words.escape(told.title)}</a></li>'
            for told in there
        )
        yield (
            f'<details class="listed"><summary>{words.escape(features.pages()[page].title)} '
            f'<span class="count">{len(there)}</span></summary><ul>{items}</ul></details>'
        )
    yield from ["```", ""]
