"""Models with free threads: no outcome comes that the table of all interleavings does not have.

    python -m harness.outcomes [--times N] [--at-once N] [--subject PYTHON ...] [MODEL ...]

Each subject plays each model of demos/interleavings in every interleaving, and then with real
threads that nobody holds up, at least N times. They begin together, as near as that can be
arranged, and the switch interval is as short as it can be. An outcome that the explorer has not
found refutes the explorer: the exit status is then 1. The opposite is no fault. Which outcomes free
threads never showed is printed, and written on the page.

A play that has not moved for a while is left to itself. If it is done in the end, it counts as
any other, however late that is. Its outcome is a deadlock only if it is seen that nothing in its
process can move any more: all of its threads, those of the other plays too, are in waits that no
passing of time can end. The table then has to have a deadlock.
"""

from __future__ import annotations

import argparse
import math
import os
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from harness import ROOT
from harness.commands.load import CORES
from harness.evidence import files, pages
from harness.evidence.pages import ModelTally
from harness.launching import folders
from harness.launching.processes import CannotStartError, Ending, Launch, hear_signals
from harness.runs import catalogue
from harness.runs.traces import Trace
from harness.subjects.interpreters import NotASubjectError, Subject, ask, default

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

TIMES: Final = 10_000
BATCH: Final = 1000  # of them, at most, in one process
CHAPTER: Final = "interleavings"
PACE: Final = "0.0005"  # seconds a unit, for models that wait for a lock with a timeout
DEADLINE: Final = 60.0  # seconds that a subject has to answer which Python it is
PATIENCE: Final = 3600.0  # seconds for one process of a subject; no verdict comes of it


class NoAnswerError(Exception):
    """A subject has not played a model to its end."""


@dataclass
class Played:
    """What a subject has shown of a model: how often each outcome came, and in how many plays."""

    outcomes: Counter[str] = field(default_factory=Counter)
    plays: int = 0
    whole: bool = True


def main() -> None:
    """Play all, print what was found, and perhaps write the page."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("models", nargs="*", metavar="MODEL", help="names, as two_adders (all)")
    parser.add_argument("--times", type=int, default=TIMES, metavar="N", help=f"plays ({TIMES})")
    parser.add_argument("--subject", action="append", metavar="PYTHON", help="as of pytest")
    parser.add_argument(
        "--at-once", type=int, default=CORES, metavar="N", help=f"models at a time ({CORES})"
    )
    parser.add_argument("--page", type=Path, metavar="FILE", help="write the tally as a page")
    options = parser.parse_args()
    hear_signals()
    try:
        subjects = [ask(each, DEADLINE) for each in options.subject or [default()]]
    except NotASubjectError as error:
        sys.exit(f"--subject: {error}")
    names = options.models or [one.rpartition(".")[2] for one in catalogue.demos(CHAPTER).values()]
    try:
        if options.page:
            files.expect(options.page)
        tallies = []
        with ThreadPoolExecutor(options.at_once) as pool:
            for tally in pool.map(lambda name: tally_of(name, subjects, options.times), names):
                tallies.append(tally)
                if options.page:
                    told = pages.outcomes(tallies, [one.name for one in subjects])
                    files.save(options.page, told)
    except (NoAnswerError, files.CannotWriteError) as error:
        sys.exit(str(error))
    strange = [told for tally in tallies for told in tally.strange()]
    never = [told for tally in tallies for told in tally.never()]
    print(f"{len(never)} outcomes that free threads never showed", *never, sep="\n  ")
    print(f"{len(strange)} outcomes that no table has", *strange, sep="\n  ")
    if strange:
        sys.exit(1)


def tally_of(name: str, subjects: list[Subject], times: int) -> ModelTally:
    """Play a model with each subject, in every interleaving and so many times freely."""
    tally = ModelTally(name)
    for subject in subjects:
        reduced = _played(subject, name)
        if not reduced.plays:
            continue  # this Python is too old for it, and has said so
        plain = _played(subject, name, "plain")
        tally.interleavings = str(plain.plays) if plain.whole else f"over {plain.plays}"
        tally.played = reduced.plays
        tally.listed |= reduced.outcomes
        free = Played()
        while free.plays < times:
            more = _played(subject, name, "--free", str(min(BATCH, times - free.plays)))
            free.outcomes += more.outcomes
            free.plays += more.plays
            if not more.plays:
                raise NoAnswerError(f"{subject.name} has played {name} no more")
        tally.free[subject.name] = free.outcomes
        print(f"{name} on {subject.name}: {dict(free.outcomes)}", flush=True)
    return tally


def _played(subject: Subject, name: str, *how: str) -> Played:
    with folders.temporary() as folder:
        command = (*subject.command, "-m", f"demos.{CHAPTER}.{name}", "--pace", PACE, *how)
        path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
        trace = Path(folder, "trace")
        environment = {**os.environ, "PYTHONPATH": path, "HAPPENS_BEFORE_TRACE": str(trace)}
        trace.touch()
        try:
            with Launch(command, Path(folder), environment) as launch:
                ending = launch.wait(PATIENCE, math.inf, 0)
        except CannotStartError as error:
            raise NoAnswerError(f"{' '.join(command)} does not start: {error}") from error
        if ending is Ending.DEADLINE:
            raise NoAnswerError(
                f"{' '.join(command)} did not end within {PATIENCE:.0f} seconds, and it was not "
                "seen to be stuck: it is slow, or it goes round and round, or this system does not "
                "tell what its threads wait for"
            )
        if ending is Ending.BY_ITSELF and launch.status:
            raise NoAnswerError(f"{' '.join(command)} failed:\n{launch.stderr}")
        played, late = _read(Trace.read(trace.read_text(encoding="ascii")))
    if ending is Ending.STUCK:
        if not late:
            raise NoAnswerError(f"{' '.join(command)} is stuck, and no free play of it goes on")
        played.outcomes["deadlock"] += late
        played.plays = played.outcomes.total()
    return played


def _read(trace: Trace) -> tuple[Played, int]:
    """Read what a process told, and how many free plays had not ended then."""
    played = Played()
    late = 0
    for event in trace:
        facts = dict(event.facts)
        if event.text in {"an outcome", "a free outcome"}:
            times = facts.pop("times", 0) or facts.pop("interleavings", 0) or 1
            played.outcomes[", ".join(_facts(facts))] += int(str(times))
            late = max(0, late - 1)
        elif event.text == "some free plays go on":
            late = int(str(facts["late"]))
        elif event.text in {"the play ends", "the free play ends"}:
            count = facts.get("times") or facts.get("interleavings") or facts.get("played")
            played.plays, played.whole = int(str(count)), not facts.get("bounded", False)
    return played, late


def _facts(facts: Mapping[str, object]) -> Iterator[str]:
    """Give the facts of an outcome; of a deadlock that is all, for free threads do not say more."""
    if "deadlock" in facts:
        yield "deadlock"
        return
    for name, value in sorted(facts.items()):
        if name not in {"schedule", "steps"}:
            yield f"{name}={value}"
