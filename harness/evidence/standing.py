"""Standing: how many rounds of the soak each scenario has passed, on each Python.

It counts from the last time that the scenario failed, or that what is judged of it changed,
because a round says nothing about what came later. So a change costs the rounds of what it
changed, and no more. Each row of examples counts as a scenario.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from dataclasses import asdict, dataclass, field
from itertools import product
from typing import TYPE_CHECKING, Final

from harness import ROOT
from harness.evidence import files
from harness.evidence.scenarios import entries, refiled

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

SOAK: Final = ROOT / "docs" / "records" / "soak.json"


@dataclass
class Total:
    """What all rounds have shown of one subject, whatever has changed since.

    `slower` says how many scenarios needed one slower run for a *can*, how many two, and so on.
    """

    rounds: int = 0
    scenarios: int = 0
    runs: int = 0
    failures: int = 0
    slower: dict[str, int] = field(default_factory=dict)

    def add(self, other: Total) -> None:
        """Add what another round has shown."""
        self.rounds += 1
        self.scenarios += other.scenarios
        self.runs += other.runs
        self.failures += other.failures
        self.slower = dict(Counter(self.slower) + Counter(other.slower))


class Standings:
    """The standing of all scenarios, kept in a file if there is a path.

    A number of rounds is None where a scenario does not speak of that subject.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        told = json.loads(path.read_text(encoding="utf-8")) if path and path.exists() else {}
        self.totals = {name: Total(**plain) for name, plain in told.get("totals", {}).items()}
        filed = {
            identity: dict(zip(self.totals, rounds, strict=True))
            for identity, rounds in told.get("rounds", {}).items()
        }
        self._rounds: dict[str, dict[str, int | None]] = refiled(filed, entries().values())
        for identity in {*self._rounds} - {*filed}:  # it may speak of others now
            told_of = self._rounds[identity]
            self._rounds[identity] = {n: rounds for n, rounds in told_of.items() if rounds}

    def total(self, subject: str) -> Total:
        """Return what all rounds have shown of a subject, so that more can be added."""
        return self.totals.setdefault(subject, Total())

    def take(self, key: str, subject: str, passed: bool | None) -> None:  # noqa: FBT001 -- a verdict
        """Add what one round has shown of one scenario; None means that it was skipped."""
        entry = entries().get(key)
        if entry is None:
            return
        self.total(subject)
        known = self._rounds.setdefault(entry.identity, {})
        before = known.get(subject) or 0
        known[subject] = None if passed is None else before + 1 if passed else 0

    def save(self) -> None:
        """Write the whole file or nothing, without what no longer exists."""
        if self._path is None:
            return
        identities = sorted({entry.identity for entry in entries().values()} & {*self._rounds})
        lines = [
            f"{json.dumps(one)}: {json.dumps([self._rounds[one].get(n, 0) for n in self.totals])}"
            for one in identities
        ]
        totals = {name: asdict(total) for name, total in self.totals.items()}
        text = f'{{\n"totals": {json.dumps(totals, indent=1)},\n"rounds": {{\n'
        files.save(self._path, text + ",\n".join(lines) + "\n}\n}\n")

    def rounds(self, key: str, subject: str) -> int | None:
        """Return how many rounds a scenario has passed in its present form."""
        return self._rounds.get(entries()[key].identity, {}).get(subject, 0)

    def fewest(self, subject: str, chapter: str = "") -> int:
        """Return the fewest rounds that any scenario has passed, of a chapter or of all."""
        found = (
            self.rounds(key, subject)
            for key, entry in entries().items()
            if chapter in {"", entry.chapter}
        )
        return min((rounds for rounds in found if rounds is not None), default=0)

    def plan(self, wanted: int, subjects: Iterable[str], paths: list[str]) -> list[list[str]]:
        """Choose the scenarios of each round, so that all get as many rounds as are wanted.

        Those that lack most go first; the last rounds have all that lack any.
        `paths` are features or folders of them; none means all. A scenario is given as
        pytest takes it, with all rows of its examples.
        """
        missing: dict[str, int] = defaultdict(int)
        for (key, entry), subject in product(entries().items(), list(subjects)):
            rounds = self.rounds(key, subject)
            if rounds is not None and _lies_in(entry.feature, paths):
                scenario = key.rpartition("[")[0] if key.endswith("]") else key
                missing[scenario] = max(missing[scenario], wanted - rounds)
        most = max(missing.values(), default=0)
        return [
            [scenario for scenario in missing if missing[scenario] >= least]
            for least in range(most, 0, -1)
        ]


def _lies_in(path: str, folders: list[str]) -> bool:
    return not folders or any(f"{path}/".startswith(f"{at.rstrip('/')}/") for at in folders)
