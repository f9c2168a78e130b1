"""The proof: which mutants each scenario has been seen red under, from docs/records/kills.json."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from book import features, words
from harness.evidence import scenarios
from harness.evidence.record import Record
from harness.subjects import mutation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from harness.evidence.scenarios import Entry

MOST = 4  # mutants named for one scenario


@functools.cache
def _record() -> Record:
    return Record(scenarios.entries().values())


@functools.cache
def _there() -> dict[str, str]:
    return {mutant.name: mutant.what for mutant in mutation.all_mutants()}


def kills(entry: Entry) -> list[str]:
    """Give the mutants that a scenario kills, the one that the proof runs first."""
    return [name for name in _record().killers(entry.key) if name in _there()]


def pages() -> Iterator[tuple[str, str]]:
    """Write the page of the proof, and one for each chapter: name and Markdown."""
    for chapter in features.chapters():
        yield f"proof-{chapter.name}", "\n".join(_chapter(chapter))


def _chapter(chapter: features.Chapter) -> Iterator[str]:
    yield from [f"# The proof: {chapter.title}", ""]
    yield (
        "Each scenario is seen red under a mutant, a Python that is broken on purpose in one way. "
        "Under it stand the mutants that the scenario kills, the one that the proof runs first."
    )
    for name in chapter.pages:
        page = features.pages()[name]
        yield from ["", f"## {page.title}", ""]
        told = ['<dl class="kills">']
        for scenario in page.scenarios:
            names = list(dict.fromkeys(n for row in scenario.rows for n in kills(row.entry)))
            told.append(
                f'<dt id="{scenario.anchor}"><a href="{name}.html#{scenario.anchor}">'
                f"{words.escape(scenario.title)}</a></dt>"
            )
            told += [f"<dd>{words.escape(_there()[mutant])}</dd>" for mutant in names[:MOST]]
            if len(names) > MOST:
                told.append(f'<dd class="more">and {len(names) - MOST} more</dd>')
            if not names:
                told.append('<dd class="more">not recorded yet</dd>')
        told.append("</dl>")
        yield from ["```{raw} html", *told, "```"]
