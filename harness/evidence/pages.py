"""The page that tells who kills whom: mutants/README.md, made from the record."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from harness.evidence import record
from harness.subjects import mutation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from harness.evidence.record import Record
    from harness.subjects.mutation import Mutant

PAGE = mutation.FOLDER / "README.md"
MARK = "<!-- made by pytest --record -->\n"


def page(known: Record) -> str:
    """Give the whole page: what a person wrote above the mark, and what was measured below it."""
    written = PAGE.read_text(encoding="utf-8").partition(MARK)[0] if PAGE.exists() else ""
    entries = record.entries()
    broken = record.broken()
    proven = sum(bool(known.killers.get(key)) for key in entries)
    killed = sum(bool(known.killed_by(mutant.name)) for mutant in broken)
    pairs = len(entries) * len(broken)
    tried = sum(known.knows(entry, mutant) for entry in entries.values() for mutant in broken)
    lines = [
        written + MARK,
        f"- mutants: {len(broken)}, of which {killed} are killed",
        f"- scenarios, each row of examples one: {len(entries)}, of which {proven} are proven",
        f"- pairs of the two: {pairs}, of which {tried} have been tried",
        "",
        "## The mutants",
        *_mutants(known, broken),
        "## Variants that conform",
        "",
        "Changes of Python that break no promise. Every scenario has to stay green under each.",
        "",
        "| variant | what is different |",
        "| --- | --- |",
        *(f"| {_link(m)} | {m.what} |" for m in mutation.all_mutants() if m.conforming),
        "",
        "## The scenarios, and the mutants that they kill",
        "",
        "The first of each is the one that proves the scenario every day.",
        "",
        *_scenarios(known),
    ]
    return "\n".join(lines).rstrip() + "\n"


def _mutants(known: Record, broken: list[Mutant]) -> Iterator[str]:
    chapter = ""
    for mutant in broken:
        if mutant.chapter != chapter:
            chapter = mutant.chapter
            yield from ["", f"### {chapter}", ""]
            yield from [
                "| mutant | what is broken | scenarios that notice |",
                "| --- | --- | ---: |",
            ]
        yield f"| {_link(mutant)} | {mutant.what} | {len(known.killed_by(mutant.name))} |"
    yield ""


def _link(mutant: Mutant) -> str:
    return f"[{mutant.name}]({mutant.chapter}/{mutant.name}.py)"


def _scenarios(known: Record) -> Iterator[str]:
    by_feature: dict[str, list[str]] = defaultdict(list)
    for key, killers in known.killers.items():
        path, _, title = key.partition("::")
        told = ", ".join(killers) or "**none**"
        by_feature[path].append(f"- {title.replace('<', '&lt;')}: {told}")
    for path, lines in sorted(by_feature.items()):
        yield from [f"### [{path}](../{path})", "", *lines, ""]
