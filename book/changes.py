"""What changes from one Python to another: pages made of the table, and the data of the chooser."""

from __future__ import annotations

import json
import re
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from book import features, results, words
from harness.evidence import scenarios
from harness.evidence.changes import HEADINGS, Move
from harness.evidence.meaning import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from harness.evidence.changes import Change
    from harness.evidence.table import Row

MISSING = """\
The results are missing: nothing has been measured yet, or `docs/compat.json` is not there.
`tox run -e matrix` measures, and the next build of the book has the table.
"""
NOTHING = "<p>Nothing that a program has to mind.</p>"
ABOUT = """\
Choose the Python that your program runs on now, and the one that it is to run on. What **breaks**
comes first: a program that relied on the old behaviour goes wrong. Then what warns, what is new,
and what is gone. [Each Python](pythons.md) has a page of its own as well.
"""


def pages() -> Iterator[tuple[str, str]]:
    """Give the name and the Markdown of each page."""
    yield "changes", "\n".join(_changes())


def _changes() -> Iterator[str]:
    yield from ["# What changes from one Python to another", ""]
    there = results.pythons()
    if not there:
        yield from [MISSING, ""]
    else:
        yield from [ABOUT, "", "```{raw} html", _chooser(), "```", ""]
        usual = [python for python in there if python.usual]
        for older, newer in reversed([*pairwise(usual)]):
            yield from _step(older, newer)
    yield from ["(disputed)=", "## Where Python's documentation says otherwise", ""]
    for entry in scenarios.entries().values():
        if entry.disputed:
            name = entry.feature.removeprefix("features/")
            yield from [f"- [{entry.title}]({name}): {entry.disputed}", ""]


def _chooser() -> str:
    options = "".join(
        f'<option value="{python.label}">{words.escape(python.name)}</option>'
        for python in results.pythons()
    )
    empty = '<option value="">…</option>'
    return (
        '<form class="move" hidden><label>I move from <select name="from">'
        f"{empty}{options}</select></label> "
        f'<label>to <select name="to">{empty}{options}</select></label>'
        '<button class="all" type="button" hidden>Show all steps</button>'
        '<output class="sum"></output></form><div class="moved" hidden></div>'
    )


def _step(older: results.Python, newer: results.Python) -> Iterator[str]:
    there = move(older, newer).changes
    yield from [f"## From {older.label} to {newer.label}", "", "```{raw} html"]
    yield listed(there) if there else NOTHING
    yield from ["```", ""]


def move(older: results.Python, newer: results.Python) -> Move:
    """Compare two Pythons."""
    there = results.table()
    assert there is not None
    return Move(there, older.place, newer.place)


def listed(changes: list[Change]) -> str:
    """Write changes as lists, those of each kind together."""
    parts = []
    for kind in KINDS:
        several = [change for change in changes if change.kind == kind]
        if several:
            items = "".join(_item(change) for change in several)
            parts.append(
                f'<h3 class="kind {kind}">{HEADINGS[kind]}</h3><ul class="moves">{items}</ul>'
            )
    return "".join(parts)


def _item(change: Change) -> str:
    lost = "No more: " if change.lost else ""
    links = "; ".join(
        f'<a href="{href(row)}">{words.escape(row.title)}</a>' for row in change.rows[:3]
    )
    more = f" and {len(change.rows) - 3} more" if len(change.rows) > 3 else ""
    since = f'<b class="since">{change.since}</b> ' if change.since else ""
    advice = change.rows[0].advice
    told = f'<span class="advice">{_code(advice)}</span>' if advice else ""
    return f"<li>{since}{lost}{links}{more}{told}</li>"


def _code(text: str) -> str:
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", words.escape(text))


def href(row: Row) -> str:
    """Give the address of a scenario of the table."""
    name = row.feature.removeprefix("features/").removesuffix(".feature")
    page = features.pages().get(name)
    for told in page.scenarios if page else ():
        if any(each.entry.title == row.title for each in told.rows):
            return f"{name}.html#{told.anchor}"
    return f"{name}.html"


def data() -> str:
    """Give what the chooser needs, as a script: rows, and for each move its changes."""
    there = results.pythons()
    rows: dict[str, int] = {}
    listed: list[list[str]] = []
    moves: dict[str, list[list[Any]]] = {}
    for one in there:
        for other in there:
            if one is not other:
                moves[f"{one.label}>{other.label}"] = [
                    [
                        KINDS.index(change.kind),
                        change.since,
                        int(change.lost),
                        [_numbered(row, rows, listed) for row in change.rows],
                    ]
                    for change in move(one, other).changes
                ]
    told = {"kinds": [HEADINGS[kind] for kind in KINDS], "rows": listed, "moves": moves}
    return f"window.happensBefore={json.dumps(told, separators=(',', ':'), ensure_ascii=False)};\n"


def _numbered(row: Row, rows: dict[str, int], listed: list[list[str]]) -> int:
    key = row.feature + row.title
    if key not in rows:
        rows[key] = len(listed)
        listed.append([href(row), row.title, row.advice])
    return rows[key]
