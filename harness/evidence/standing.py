"""Standing: through how many rounds of the soak each scenario has come, on each Python.

It counts from the last time that the scenario or its demo changed, or that it failed: a round
says nothing of what came after it. So a change costs the rounds of what it changed, and
no more. A scenario with a row of examples is one for each row.
"""

from __future__ import annotations

import json
import os
from collections import defaultdict
from dataclasses import asdict, dataclass, field
from itertools import product
from typing import TYPE_CHECKING

from harness.evidence import record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path


@dataclass
class Standing:
    """How a scenario stands: the fingerprint it was judged with, and rounds by subject.

    The rounds are None where it does not speak of that subject.
    """

    fingerprint: str
    rounds: dict[str, int | None] = field(default_factory=dict)


class Standings:
    """How all scenarios stand, in a file; without a path, in no file."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        told = json.loads(path.read_text(encoding="utf-8")) if path and path.exists() else {}
        self._known = {key: Standing(**plain) for key, plain in told.items()}

    def take(self, key: str, subject: str, passed: bool | None) -> None:  # noqa: FBT001 -- a verdict
        """Take in what one round has shown of one scenario; None if it was left out."""
        entry = record.entries().get(key)
        if entry is None:
            return
        known = self._known.get(key)
        if known is None or known.fingerprint != entry.fingerprint:
            known = self._known[key] = Standing(entry.fingerprint)
        before = known.rounds.get(subject) or 0
        known.rounds[subject] = None if passed is None else before + 1 if passed else 0

    def save(self) -> None:
        """Write it whole or not at all, without what is no more."""
        if self._path is None:
            return
        there = record.entries()
        plain = {key: asdict(told) for key, told in sorted(self._known.items()) if key in there}
        new = self._path.with_suffix(f".{os.getpid()}")
        new.write_text(json.dumps(plain, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")
        new.replace(self._path)

    def rounds(self, key: str, subject: str) -> int | None:
        """Tell through how many rounds a scenario has come in its present form."""
        known = self._known.get(key)
        if known is None or known.fingerprint != record.entries()[key].fingerprint:
            return 0
        return known.rounds.get(subject, 0)

    def least(self, subject: str) -> dict[str, int]:
        """Tell, for each feature, the fewest rounds that any of its scenarios has."""
        fewest: dict[str, int] = {}
        for key in record.entries():
            path, rounds = key.partition("::")[0], self.rounds(key, subject)
            if rounds is not None:
                fewest[path] = min(fewest.get(path, rounds), rounds)
        return fewest

    def plan(self, wanted: int, subjects: Iterable[str], paths: list[str]) -> list[list[str]]:
        """Choose the scenarios of each round, so that all get as many rounds as are wanted.

        Those that lack most go first; in the last rounds all are together that lack any.
        `paths` are features or folders of them; none means all. A scenario is given as
        pytest takes it, with all rows of its examples.
        """
        missing: dict[str, int] = defaultdict(int)
        for key, subject in product(record.entries(), list(subjects)):
            rounds = self.rounds(key, subject)
            if rounds is not None and _lies_in(key.partition("::")[0], paths):
                scenario = key.rpartition("[")[0] if key.endswith("]") else key
                missing[scenario] = max(missing[scenario], wanted - rounds)
        most = max(missing.values(), default=0)
        return [
            [scenario for scenario in missing if missing[scenario] >= least]
            for least in range(most, 0, -1)
        ]

    def subjects(self) -> list[str]:
        """List the subjects of whom anything is known."""
        return sorted({name for known in self._known.values() for name in known.rounds})

    def table(self) -> Iterator[list[object]]:
        """Give a table, row by row: a feature, its scenarios, the fewest rounds by subject."""
        names = self.subjects()
        fewest = {name: self.least(name) for name in names}
        count: dict[str, int] = defaultdict(int)
        for key in record.entries():
            count[key.partition("::")[0]] += 1
        yield ["feature", "scenarios", *names]
        for path, scenarios in count.items():
            yield [f"[{path}]({path})", scenarios, *(fewest[name].get(path, "") for name in names)]
        yield ["all", sum(count.values()), *(min(fewest[name].values()) for name in names)]


def _lies_in(path: str, folders: list[str]) -> bool:
    return not folders or any(f"{path}/".startswith(f"{at.rstrip('/')}/") for at in folders)
