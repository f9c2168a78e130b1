"""The record: which scenario kills which mutant, and which pairs of them have been tried.

It is measured, never written by hand: `pytest --record` runs the pairs, and `pytest --proof`
runs those again that the proof relies on. Scenarios are filed under the identity of what is
judged, mutants under a number, which changes when the mutant does. So a pair counts as not tried
once either side has changed.
"""

from __future__ import annotations

import functools
import json
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from harness import ROOT
from harness.evidence import files
from harness.evidence.scenarios import code, digest, refiled
from harness.subjects import mutation

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from pathlib import Path

    from harness.evidence.scenarios import Entry
    from harness.subjects.mutation import Mutant

KILLS: Final = ROOT / "docs" / "records" / "kills.json"
TOOLS: Final = ROOT / "mutants" / "tools.py"
CLOCKWORK: Final = ROOT / "mutants" / "clockwork.py"
Pair = tuple[str, str]  # the key of a scenario, the name of a mutant
CRUDE: Final = 1 / 3  # of all scenarios: a mutant that more of them kill shows little


@dataclass
class Tried:
    """What is known of one scenario.

    `killers` are the mutants that it kills; the first is the one that the proof runs. `mutants`
    are the numbers of those on which it has been tried.
    """

    killers: list[str] = field(default_factory=list)
    mutants: set[int] = field(default_factory=set)


@dataclass(frozen=True)
class Known:
    """A mutant as it was when it was tried, and its number, which is never used again."""

    number: int
    seal: str


class Record:
    """What has been measured, for the present scenarios and mutants."""

    def __init__(self, entries: Collection[Entry], path: Path = KILLS) -> None:
        self._path = path
        self._identities = {entry.key: entry.identity for entry in entries}
        plain = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
        self._mutants = {name: Known(*told) for name, told in plain.get("mutants", {}).items()}
        filed = {
            identity: Tried(told["killers"], set(_numbers(told["tried"])))
            for identity, told in plain.get("scenarios", {}).items()
        }
        self._scenarios = refiled(filed, entries)
        there = {entry.judged for entry in entries}
        self._unread = sorted(one for one in filed if one.partition(" ")[0] not in there)

    def save(self) -> None:
        """Write the whole file or nothing, without what no longer exists."""
        there = {mutant.name for mutant in broken()}
        known = {name: told for name, told in self._mutants.items() if name in there}
        numbers = {told.number for told in known.values()}
        plain: dict[str, dict[str, Any]] = {
            "mutants": {name: [told.number, told.seal] for name, told in sorted(known.items())},
            "scenarios": {
                identity: {
                    "killers": [name for name in told.killers if name in there],
                    "tried": _ranges(told.mutants & numbers),
                }
                for identity, told in sorted(self._scenarios.items())
            },
        }
        lines = [
            f'"{part}": {{\n'
            + ",\n".join(f"{json.dumps(name)}: {json.dumps(told)}" for name, told in rows.items())
            + "\n}"
            for part, rows in plain.items()
        ]
        files.save(self._path, "{\n" + ",\n".join(lines) + "\n}\n")

    def killers(self, key: str) -> list[str]:
        """List the mutants that a scenario kills, beginning with the one that the proof runs."""
        return self._of(key).killers

    def killed_by(self, mutant: str) -> list[str]:
        """List the scenarios that kill a mutant."""
        return [key for key in self._identities if mutant in self.killers(key)]

    def kills(self) -> set[Pair]:
        """Return the pairs whose scenario kills the mutant."""
        return {(key, name) for key in self._identities for name in self.killers(key)}

    def everyday(self) -> dict[str, list[str]]:
        """Choose pairs, by scenario, so that each scenario kills and each mutant is killed."""
        chosen = {key: self.killers(key)[:1] for key in self._identities if self.killers(key)}
        killers = defaultdict(list)
        for key, name in sorted(self.kills()):
            killers[name].append(key)
        killed = {name for names in chosen.values() for name in names}
        for name in sorted({*killers} - killed):
            chosen[min(killers[name], key=lambda key: len(chosen[key]))].append(name)
        return chosen

    def knows(self, entry: Entry, mutant: Mutant) -> bool:
        """Return whether this pair was tried, and neither side has changed since."""
        known = self._mutants.get(mutant.name)
        return (
            known is not None
            and known.seal == seal(mutant)
            and known.number in self._of(entry.key).mutants
        )

    def breaches(self, entries: Collection[Entry], mutants: Collection[Mutant]) -> Iterator[str]:
        """Yield what the record does not prove, or no longer proves."""
        yield from self._of_scenarios(entries)
        yield from self._of_mutants(mutants, len(entries))
        for identity in self._unread:
            yield f"on record, but no scenario judges this any more: {identity}"
        for name in sorted({*self._mutants} - {mutant.name for mutant in mutants}):
            yield f"on record, but no longer there: mutant {name}"

    def _of_scenarios(self, entries: Collection[Entry]) -> Iterator[str]:
        for entry in entries:
            if not self._of(entry.key).mutants:
                yield f"new, or its claims or its demo changed: {entry.key}"
            elif not self.killers(entry.key):
                yield f"this scenario kills no mutant: {entry.key}"

    def _of_mutants(self, mutants: Collection[Mutant], scenarios: int) -> Iterator[str]:
        noticed = Counter(name for _, name in self.kills())
        for mutant in mutants:
            share = noticed[mutant.name] / max(1, scenarios)
            if not self._has(mutant):
                yield f"new, or changed since the record: mutant {mutant.name}"
            elif share == 0:
                yield f"no scenario kills this mutant: {mutant.name}"
            elif share > CRUDE:
                yield f"too crude, {share:.0%} of all scenarios kill this mutant: {mutant.name}"

    def merge(self, tried: dict[Pair, float], kills: Collection[Pair]) -> None:
        """Add what was measured: the pairs that were tried, with their seconds, and the kills.

        If a scenario kills several mutants, the proof goes on running the one that it ran before
        or, if that one has survived now, the quickest.
        """
        for mutant in broken():
            if not self._has(mutant) and any(name == mutant.name for _, name in tried):
                taken = {told.number for told in self._mutants.values()}
                taken |= {number for told in self._scenarios.values() for number in told.mutants}
                self._mutants[mutant.name] = Known(max(taken, default=-1) + 1, seal(mutant))
        by_scenario: dict[str, dict[str, float]] = defaultdict(dict)
        for (key, name), took in tried.items():
            by_scenario[key][name] = took
        for key, seconds in by_scenario.items():
            told = self._scenarios.setdefault(self._identities[key], Tried())
            found = {name for name in seconds if (key, name) in kills}
            rank = {name: seconds.get(name, 0) for name in {*told.killers} - {*seconds} | found}
            before = told.killers[:1]
            first = sorted(rank, key=lambda name: (name not in before, rank[name], name))[:1]
            told.killers = first + sorted({*rank} - {*first})
            told.mutants |= {self._mutants[name].number for name in seconds}
        self._unread = []

    def _of(self, key: str) -> Tried:
        return self._scenarios.get(self._identities[key], Tried())

    def _has(self, mutant: Mutant) -> bool:
        known = self._mutants.get(mutant.name)
        return known is not None and known.seal == seal(mutant)


@functools.cache
def seal(mutant: Mutant) -> str:
    """Return a fingerprint of a mutant's code, and of the tools if it uses them."""
    told = code(mutant.path.read_text(encoding="utf-8"))
    used = [TOOLS] if "mutants.tools" in told else []
    if "mutants.clockwork" in told:
        used = [CLOCKWORK, TOOLS]  # which it is made of
    return digest(told, *[code(path.read_text(encoding="utf-8")) for path in used] or [""])


def broken() -> list[Mutant]:
    """List the mutants that have to be killed: all but the conforming variants."""
    return [mutant for mutant in mutation.all_mutants() if not mutant.conforming]


def _ranges(numbers: Iterable[int]) -> str:
    """Write numbers in short form: 0-2,7."""
    ranges: list[list[int]] = []
    for number in sorted(numbers):
        if ranges and ranges[-1][-1] == number - 1:
            ranges[-1][1:] = [number]
        else:
            ranges.append([number])
    return ",".join("-".join(map(str, ends)) for ends in ranges)


def _numbers(ranges: str) -> Iterator[int]:
    for ends in filter(None, ranges.split(",")):
        first, _, last = ends.partition("-")
        yield from range(int(first), int(last or first) + 1)
