"""The record: which mutant is killed by which scenario, and what both looked like when it was seen.

It is measured, never written by hand: `pytest --record` runs the pairs, `pytest --proof`
runs those that the proof rests on again. A fingerprint of each scenario with its demo, and
of each mutant, tells when the record is older than they are.
"""

from __future__ import annotations

import functools
import hashlib
import json
import os
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from pytest_bdd.feature import get_feature

from harness import ROOT
from harness.runs import catalogue
from harness.subjects import conditions, mutation

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from pathlib import Path

    from pytest_bdd.parser import Scenario

    from harness.subjects.mutation import Mutant

KILLS: Final = ROOT / "mutants" / "kills.json"
TOOLS: Final = ROOT / "mutants" / "tools.py"
Pair = tuple[str, str]  # the key of a scenario, the name of a mutant
CRUDE: Final = 1 / 3  # of all scenarios: a mutant that more of them notice shows nothing much


@dataclass(frozen=True)
class Entry:
    """A scenario, with one row of its examples: its key, its conditions, its fingerprint.

    `disputed` is what it says of Python's documentation, if that says otherwise.
    """

    key: str
    conditions: frozenset[str]
    fingerprint: str
    disputed: str = ""

    @property
    def chapter(self) -> str:
        """The folder of its feature."""
        return self.key.split("/")[1]

    @property
    def feature(self) -> str:
        """The file that it is in."""
        return self.key.partition("::")[0]


@dataclass
class Record:
    """What has been measured.

    `killers` has, for each scenario, the mutants that it kills, first the one that proves it
    every day. `scenarios` has, for each, the fingerprint with which it was tried on the mutants
    of a chapter, and `mutants` has the fingerprint with which each was tried on the scenarios
    of a chapter or, as long as not all of a chapter have been tried, of a feature.
    """

    killers: dict[str, list[str]] = field(default_factory=dict)
    scenarios: dict[str, dict[str, str]] = field(default_factory=dict)
    mutants: dict[str, dict[str, str]] = field(default_factory=dict)

    @classmethod
    def load(cls, path: Path = KILLS) -> Record:
        """Read it; there may be none yet."""
        if not path.exists():
            return cls()
        return cls(**json.loads(path.read_text(encoding="utf-8")))

    def save(self, path: Path = KILLS) -> None:
        """Write it whole or not at all."""
        plain = {name: dict(sorted(vars(self)[name].items())) for name in vars(self)}
        new = path.with_suffix(f".{os.getpid()}")
        new.write_text(json.dumps(plain, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        new.replace(path)

    def killed_by(self, mutant: str) -> list[str]:
        """List the scenarios that kill a mutant."""
        return [key for key, killers in self.killers.items() if mutant in killers]

    def kills(self) -> set[Pair]:
        """Give the pairs of which the scenario kills the mutant."""
        return {(key, name) for key, killers in self.killers.items() for name in killers}

    def everyday(self) -> dict[str, list[str]]:
        """Choose pairs so that each scenario kills and each mutant is killed: by scenario."""
        chosen = {key: killers[:1] for key, killers in self.killers.items() if killers}
        killed = {mutant for mutants in chosen.values() for mutant in mutants}
        for mutant in sorted({name for names in self.killers.values() for name in names} - killed):
            chosen[min(self.killed_by(mutant), key=lambda key: len(chosen[key]))].append(mutant)
        return chosen

    def knows(self, entry: Entry, mutant: Mutant) -> bool:
        """Tell whether this pair was tried, and neither has changed since."""
        scenario = self.scenarios.get(entry.key, {}).get(mutant.chapter)
        told = self.mutants.get(mutant.name, {})
        broken = {told.get(place) for place in (entry.chapter, entry.feature)}
        return scenario == entry.fingerprint and seal(mutant) in broken

    def breaches(self, entries: Collection[Entry], mutants: Collection[Mutant]) -> Iterator[str]:
        """Say where it does not prove what it has to, or not any more."""
        for entry in entries:
            if entry.fingerprint != self.scenarios.get(entry.key, {}).get(entry.chapter):
                yield f"new, or it or its demo has changed since the record: {entry.key}"
            elif not self.killers.get(entry.key):
                yield f"no mutant is killed by this scenario: {entry.key}"
        for mutant in mutants:
            share = len(self.killed_by(mutant.name)) / max(1, len(entries))
            if seal(mutant) != self.mutants.get(mutant.name, {}).get(mutant.chapter):
                yield f"new, or changed since the record: mutant {mutant.name}"
            elif share == 0:
                yield f"no scenario notices this mutant: {mutant.name}"
            elif share > CRUDE:
                yield f"too crude, {share:.0%} of all scenarios notice this mutant: {mutant.name}"
        yield from self._forgotten(entries, mutants)

    def _forgotten(self, entries: Collection[Entry], mutants: Collection[Mutant]) -> Iterator[str]:
        for key in sorted({*self.scenarios, *self.killers} - {entry.key for entry in entries}):
            yield f"on record, and no more there: {key}"
        named = {*self.mutants, *(name for names in self.killers.values() for name in names)}
        for name in sorted(named - {mutant.name for mutant in mutants}):
            yield f"on record, and no more there: mutant {name}"

    def merge(
        self, tried: dict[tuple[str, str], float], kills: Collection[tuple[str, str]]
    ) -> None:
        """Put in what was measured: the pairs that were tried, with their seconds, and the kills.

        The scenario that is killed by several is proven every day by the one that did it before
        or, if that did not kill it now, by the quickest.
        """
        for key in {key for key, _ in tried}:
            before = self.killers.get(key, [])
            kept = {name for name in before if (key, name) not in tried}
            found = {name for at, name in kills if at == key}
            rank = {name: tried.get((key, name), 0) for name in kept | found}
            first = sorted(rank, key=lambda name: (name not in before[:1], rank[name], name))[:1]
            self.killers[key] = first + sorted({*rank} - {*first})

    def settle(
        self, entries: Collection[Entry], mutants: Collection[Mutant], tried: Collection[Pair]
    ) -> None:
        """Note the fingerprints of all whose pairs have been tried, and forget what is no more.

        What was asked of no subject, now or before, does not count as wanting.
        """
        asked = {key for key, _ in tried} | {key for key, told in self.scenarios.items() if told}
        asked_entries = [entry for entry in entries if entry.key in asked]
        chapter_of = {entry.feature: entry.chapter for entry in entries}
        places = defaultdict(list)
        for entry in asked_entries:
            places[entry.chapter].append(entry.key)
            places[entry.feature].append(entry.key)
        for mutant in mutants:
            told = self.mutants.setdefault(mutant.name, {})
            for place, there in places.items():
                if all((key, mutant.name) in tried for key in there):
                    told[place] = seal(mutant)
            for feature in [place for place in told if place in chapter_of]:
                if told.get(chapter_of[feature]) == told[feature]:
                    del told[feature]
        for entry in asked_entries:
            for chapter in {mutant.chapter for mutant in mutants}:
                there_too = [mutant for mutant in mutants if mutant.chapter == chapter]
                if all((entry.key, mutant.name) in tried for mutant in there_too):
                    self.scenarios.setdefault(entry.key, {})[chapter] = entry.fingerprint
        keys, names = {entry.key for entry in entries}, {mutant.name for mutant in mutants}
        self.scenarios = {key: told for key, told in self.scenarios.items() if key in keys}
        self.mutants = {name: told for name, told in self.mutants.items() if name in names}
        self.killers = {
            key: [name for name in killers if name in names]
            for key, killers in self.killers.items()
            if key in keys
        }


@functools.cache
def entries() -> dict[str, Entry]:
    """Read all features: their scenarios, by key, a row of examples each."""
    found = [entry for path in sorted(ROOT.glob("features/*/*.feature")) for entry in _read(path)]
    return {entry.key: entry for entry in found}


def key_of(path: Path, title: str, example: Iterable[str]) -> str:
    """Give the key of a scenario: what pytest calls it when there is one subject."""
    values = "-".join(example)
    return f"{path.relative_to(ROOT).as_posix()}::{title}" + (f"[{values}]" if values else "")


@functools.cache
def seal(mutant: Mutant) -> str:
    """Give a mutant's fingerprint."""
    source = mutant.path.read_text(encoding="utf-8")
    return _digest(source, TOOLS.read_text(encoding="utf-8") if "mutants.tools" in source else "")


def broken() -> list[Mutant]:
    """List the mutants that have to be killed: all but the conforming variants."""
    return [mutant for mutant in mutation.all_mutants() if not mutant.conforming]


def _read(path: Path) -> Iterator[Entry]:
    feature = get_feature(str(path.parent), path.name)
    for title, template in feature.scenarios.items():
        outer = feature.tags | template.tags | (template.rule.tags if template.rule else set())
        rows = [
            (examples.tags, context)
            for examples in template.examples
            for context in examples.as_contexts()
        ]
        for tags, context in rows or [(set(), {})]:
            scenario = template.render(context)
            yield Entry(
                key_of(path, title, context.values()),
                frozenset(tag for tag in outer | tags if conditions.is_condition(tag)),
                _digest(*_texts(path.parent.name, scenario)),
                " ".join(template.description.split()) if "disputed" in outer | tags else "",
            )


def _texts(chapter: str, scenario: Scenario) -> Iterator[str]:
    for step in scenario.steps:
        yield step.name
        if step.name.startswith('the demo "'):
            demo = catalogue.module(chapter, step.name.split('"')[1])
            yield catalogue.source(demo).read_text(encoding="utf-8")


def _digest(*texts: str) -> str:
    return hashlib.sha256("\0".join(texts).encode()).hexdigest()[:12]
