"""Recorded runs: kept small in docs/records/runs.jsonl, a line for each, under what was played.

A run is kept with a digest of its demo's code. If the code has changed since, the run is not
shown: `python -m book record` makes another.
"""

from __future__ import annotations

import functools
import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Final

from harness import ROOT
from harness.evidence import files, scenarios
from harness.runs import catalogue

if TYPE_CHECKING:
    from collections.abc import Iterable

    from book.features import Played

FILE: Final = ROOT / "docs" / "records" / "runs.jsonl"
STUCK: Final = "stuck"
DONE: Final = {
    "begins": ("token",),
    "starts": ("token", "who"),
    "waits": ("kind", "what"),
    "goes on": ("kind", "what", "got"),
    "takes": ("kind", "what"),
    "gives back": ("kind", "what"),
    "pauses": ("units",),
    "sets": ("kind", "what"),
    "puts": ("kind", "what", "thing"),
    "gets": ("kind", "what", "thing"),
}  # what is kept of what the observer tells, in this order


@dataclass(frozen=True)
class Recorded:
    """One run of a demo under the observer.

    `lanes` are [name of the thread, name of the process, its number, whether it is a main thread].
    `lines` are [lane, units since the first, text, line of source, facts if there are any] for an
    event, and [lane, units, [what is done, its details as in DONE]] for the rest. `shows` are the
    identities of the scenarios whose claims hold in this run.
    """

    played: str
    code: str
    python: str
    pace: float
    ending: str
    status: int | None
    observed: bool
    lanes: list[list[Any]]
    lines: list[list[Any]]
    shows: list[str]


def code_of(demo: str) -> str:
    """Give a digest of a demo's source: the marks are lines, so layout counts."""
    return scenarios.digest(catalogue.source(demo).read_text(encoding="utf-8"))


def compact(raw: list[dict[str, Any]], pace: float) -> tuple[list[list[Any]], list[list[Any]]]:
    """Turn the lines of a trace into lanes and lines."""
    lanes: dict[tuple[Any, ...], int] = {}
    named: list[list[Any]] = []
    processes: dict[int, int] = {}
    lines: list[list[Any]] = []
    tokens: dict[str, int] = {}
    for told in raw:
        key = (told["process"], tuple(told["thread"]))
        if key not in lanes:
            lanes[key] = len(named)
            number = processes.setdefault(told["process"], len(processes))
            named.append([told["thread_name"], told["process_name"], number, int(told["main"])])
        time = round((told["time"] - raw[0]["time"]) / pace, 2)
        if told.get("token") is not None:
            told["token"] = tokens.setdefault(told["token"], len(tokens))
        if "text" in told:
            what = [told["text"], told.get("line"), told["facts"]]
            if not told["facts"]:
                del what[2]
        else:
            what = [[told["does"], *(told.get(name) for name in DONE.get(told["does"], ()))]]
        lines.append([lanes[key], time, *what])
    return named, lines


@functools.cache
def _recorded() -> dict[str, list[Recorded]]:
    found: dict[str, list[Recorded]] = {}
    if FILE.exists():
        for line in FILE.read_text(encoding="utf-8").splitlines():
            run = Recorded(**json.loads(line))
            found.setdefault(run.played, []).append(run)
    return found


def forget() -> None:
    """Read anew what was read."""
    _recorded.cache_clear()


def all_of(played: Played) -> list[Recorded]:
    """Give the recorded runs that are of today's demo."""
    today = code_of(played.demo)
    return [run for run in _recorded().get(played.key, []) if run.code == today]


def shown(played: Played, identities: set[str]) -> Recorded | None:
    """Choose the run that shows the most of these scenarios."""
    there = all_of(played)
    best = max(there, key=lambda run: len(identities & {*run.shows}), default=None)
    return best if best is not None and identities & {*best.shows} else None


def save(runs: Iterable[Recorded]) -> None:
    """Write all runs, in order."""
    told = sorted(
        (json.dumps(asdict(run), separators=(",", ":"), ensure_ascii=False) for run in runs),
    )
    files.save(FILE, "".join(f"{line}\n" for line in told))
    forget()


def kept() -> list[Recorded]:
    """Give all that are in the file, fresh or stale."""
    return [run for runs in _recorded().values() for run in runs]
