"""The pages that are made from measurements: docs/mutants.md, docs/soak.md and docs/outcomes.md.

The first line of each says which command makes it. They are short; the commands tell more.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from harness import ROOT
from harness.evidence import record, scenarios
from harness.subjects import mutation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from harness.evidence.record import Record
    from harness.evidence.standing import Standings

MUTANTS: Final = ROOT / "docs" / "mutants.md"
MUTANTS_PAGE: Final = """\
<!-- Made by `tox run -e record`. -->

# Who kills whom

A mutant is a Python that is broken on purpose in one way. A scenario that turns red under it kills
it, and is proven. [How that works, and how to ask for more](../mutants/README.md).

{table}

Scenarios are counted with each row of their examples. {tried} of {pairs} pairs of a scenario and a
mutant have been tried; {kills} of them are kills. {reported} of the mutants name the report of a
bug; the others are bugs that one could write.

Conforming variants, under which every scenario has to stay green:

{variants}
"""
SOAK_PAGE: Final = """\
<!-- Made by `tox run -e soak -- 0 --keep docs/records/soak.json --page docs/soak.md`. -->

# Never by chance

The specification is run round after round, in random order and under load. For each chapter and
each Python, the table has the smallest number of rounds that any of the scenarios has passed since
its claims or its demo last changed, or since it last failed.

{table}

All rounds that have ever been made, whatever has changed since:

{totals}
"""
OUTCOMES_PAGE: Final = """\
<!-- Made by `tox run -e outcomes -- --page docs/outcomes.md`. -->

# Every interleaving, and free threads

The explorer plays each model of [demos/interleavings](../demos/interleavings/) in every
interleaving. *Interleavings* is how many there are, and *played* how many of them stand for all.
Behind each outcome is how often it came when the same model ran with real threads that nobody held
up. A play counts as a deadlock if all threads of its process were seen to wait for what no passing
of time can bring. Deadlocks in which threads wait for different things are not told apart here. An
outcome that the explorer has not found would be an error:

{strange}

{table}

{never} of these never came from free threads. Runs show what is likely, and the explorer what is
possible.
"""


@dataclass
class ModelTally:
    """A model: how many interleavings it has, its outcomes, and how often each came freely."""

    name: str
    interleavings: str = ""
    played: int = 0
    listed: Counter[str] = field(default_factory=Counter)
    free: dict[str, Counter[str]] = field(default_factory=dict)  # by subject

    def strange(self) -> Iterator[str]:
        """Yield the outcomes that came, and that no interleaving has."""
        for subject, outcomes in self.free.items():
            for outcome in sorted({*outcomes} - {*self.listed}):
                yield f"{self.name} on {subject}: {outcome}, {outcomes[outcome]} times"

    def never(self) -> Iterator[str]:
        """Yield the outcomes that came on none of the subjects."""
        for outcome in self.listed:
            if self.free and not any(told[outcome] for told in self.free.values()):
                yield f"{self.name}: {outcome}"


def mutants(known: Record) -> str:
    """Return the page about which scenarios kill which mutants, by chapter."""
    entries, broken = scenarios.entries().values(), record.broken()
    killed = {name for _, name in known.kills()}
    rows: list[list[Any]] = []
    for chapter in sorted({mutant.chapter for mutant in broken}):
        there = [mutant.name in killed for mutant in broken if mutant.chapter == chapter]
        proven = [bool(known.killers(e.key)) for e in entries if e.chapter == chapter]
        link = f"[{chapter}](../mutants/{chapter}/)"
        rows.append([link, len(there), sum(there), len(proven), sum(proven)])
    rows.append(["all", *(sum(row[i] for row in rows) for i in range(1, 5))])
    return MUTANTS_PAGE.format(
        table="\n".join(table(["chapter", "mutants", "killed", "scenarios", "proven"], rows)),
        tried=sum(known.knows(entry, mutant) for entry in entries for mutant in broken),
        pairs=len(entries) * len(broken),
        kills=len(known.kills()),
        reported=sum(mutant.reported for mutant in broken),
        variants="\n".join(
            f"- {_link(mutant)}: {mutant.what}"
            for mutant in mutation.all_mutants()
            if mutant.conforming
        ),
    )


def _link(mutant: mutation.Mutant) -> str:
    return f"[{mutant.name}](../mutants/{mutant.chapter}/{mutant.name}.py)"


def soak(standings: Standings) -> str:
    """Return the page about how many rounds of the soak each chapter has passed."""
    names = list(standings.totals)
    chapters = [entry.chapter for entry in scenarios.entries().values()]
    rows: list[list[Any]] = [
        [chapter, chapters.count(chapter), *(standings.fewest(name, chapter) for name in names)]
        for chapter in sorted({*chapters})
    ]
    rows.append(["all", len(chapters), *(standings.fewest(name) for name in names)])
    totals = [
        [name, total.rounds, total.scenarios, total.runs, total.failures]
        for name, total in standings.totals.items()
    ]
    return SOAK_PAGE.format(
        table="\n".join(table(["chapter", "scenarios", *names], rows)),
        totals="\n".join(table(["Python", "rounds", "scenarios", "runs", "failures"], totals)),
    )


def outcomes(tallies: list[ModelTally], names: list[str]) -> str:
    """Return the page about what free threads have shown of what can come."""
    rows: list[list[Any]] = []
    strange = [told for tally in tallies for told in tally.strange()]
    for tally in tallies:
        link = f"[{tally.name.replace('_', ' ')}](../demos/interleavings/{tally.name}.py)"
        head = [link, tally.interleavings, tally.played]
        for outcome in sorted(tally.listed):
            times = [tally.free[name][outcome] if name in tally.free else "" for name in names]
            rows.append([*head, outcome, *times])
            head = ["", "", ""]
    return OUTCOMES_PAGE.format(
        table="\n".join(table(["model", "interleavings", "played", "outcome", *names], rows)),
        never=sum(len(list(tally.never())) for tally in tallies),
        strange="\n".join(f"- {told}" for told in strange) if strange else "- none came",
    )


def table(head: list[Any], rows: list[list[Any]]) -> Iterator[str]:
    """Yield a table in Markdown, line by line."""
    for row in (head, ["---"] * len(head), *rows):
        yield f"| {' | '.join(map(str, row))} |"
