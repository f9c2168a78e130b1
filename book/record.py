"""Records the runs that the book draws: `python -m book record [--subject PYTHON ...] [WORD ...]`.

Each demo is played under the observer (demos/observing.py), in each way in which a scenario plays
it, by the first of the subjects of which the scenario speaks. A run is kept if the claims of the
scenario hold in it, *can* included, so that a reader sees a witness. If the observer gets in the
way of a demo, the demo is recorded without it. What is recorded and has not changed is left as it
is.
"""

from __future__ import annotations

import argparse
import ast
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from book import features, runs
from harness import ROOT
from harness.launching import folders
from harness.launching.processes import Ending, Launch, hear_signals, kept
from harness.runs.playing import LONGEST_WAIT, PATIENCE, Run, Schedule, _read
from harness.subjects import mutation, warmth
from harness.subjects.interpreters import NotASubjectError, Subject, ask, default

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

PACE: Final = 0.2  # seconds a unit
TRIES: Final = 5  # schedules; the second half of them without the observer
DEADLINE: Final = 40.0  # seconds


@dataclass
class Wanted:
    """A run to be recorded: what is played, by whom, and the scenarios that it should show."""

    played: features.Played
    subject: Subject
    rows: list[features.Row] = field(default_factory=list)


def wanted(subjects: Sequence[Subject]) -> list[Wanted]:
    """List the runs that the scenarios want, those of one demo and one subject together."""
    found: dict[tuple[str, str, bool], Wanted] = {}
    for page in features.pages().values():
        for told in page.scenarios:
            for row in told.rows:
                subject = next((one for one in subjects if features.speaks_of(row, one)), None)
                played = features.claims(row).played
                if subject is None or played is None or played.is_model:
                    continue
                key = (played.key, subject.name, played.may_stick)
                found.setdefault(key, Wanted(played, subject)).rows.append(row)
    return list(found.values())


def play(
    played: features.Played, subject: Subject, schedule: Schedule, *, observed: bool, pace: float
) -> tuple[Run, list[dict[str, Any]]]:
    """Play a demo once; give the run as claims see it, and all lines of its trace."""
    with folders.temporary() as name:
        folder = Path(name)
        trace_file = folder / "trace"
        trace_file.touch()
        environment = {
            **warmth.variables(folder, None, os.environ),
            **schedule.variables(),
            **played.setting.variables(),
            "HAPPENS_BEFORE_PACE": repr(pace),
        }
        if observed:
            environment["HAPPENS_BEFORE_OBSERVER"] = "1"
            behind = filter(None, [os.environ.get("PYTHONPATH")])
            environment["PYTHONPATH"] = os.pathsep.join([str(mutation.LOADER), *behind])
        command = (*subject.command, str(warmth.LAUNCHER), str(ROOT), played.demo)
        with Launch(command, folder, environment) as launch:
            ending = launch.wait(DEADLINE, LONGEST_WAIT * pace, PATIENCE)
            text = kept(trace_file)
        raw = list(_lines(text))
        trace, flaw = _read("\n".join(repr(told) for told in raw if "text" in told))
        run = Run(
            subject=subject,
            demo=played.demo,
            pace=pace,
            schedule=schedule,
            setting=played.setting,
            trace=trace,
            flaw=flaw,
            ending=ending,
            waits_for_ever=launch.waits_for_ever,
            stopped=launch.stopped,
            status=launch.status,
            stdout=launch.stdout,
            stderr=launch.stderr,
        )
        return run, raw


def _lines(text: str) -> Iterator[dict[str, Any]]:
    """Read a trace up to the first line that is not whole."""
    for line in text.splitlines():
        try:
            told = ast.literal_eval(line)
        except (SyntaxError, ValueError):
            return
        yield told


def shows(row: features.Row, run: Run) -> bool:
    """Return whether all that a scenario claims is to be seen in a run."""
    if row.entry.key.startswith("features/") and run.flaw:
        return False
    taken = features.claims(row)
    return all(relation(run).holds for relation in [*taken.always_, *taken.can_])


def record(one: Wanted) -> list[runs.Recorded]:
    """Play a demo until every scenario has a run that shows it, or the tries are used up."""
    found: list[runs.Recorded] = []
    missing = {row.entry.identity: row for row in one.rows}
    for number in range(2 * TRIES):
        observed = number < TRIES
        schedule = Schedule.number(number % TRIES, one.played.key)
        run, raw = play(one.played, one.subject, schedule, observed=observed, pace=PACE)
        if run.ending is Ending.DEADLINE or not raw:
            continue
        shown = [name for name, row in missing.items() if shows(row, run)]
        if not shown:
            continue
        lanes, lines = runs.compact(raw, PACE)
        found.append(
            runs.Recorded(
                played=one.played.key,
                code=runs.code_of(one.played.demo),
                python=one.subject.name,
                pace=PACE,
                ending=run.ending.value,
                status=run.status,
                observed=observed,
                lanes=lanes,
                lines=lines,
                shows=[row.entry.identity for row in one.rows if shows(row, run)],
            )
        )
        missing = {name: row for name, row in missing.items() if name not in shown}
        if not missing:
            break
    return found


def main(arguments: Sequence[str]) -> None:
    """Record what is missing, and say what could not be had."""
    parser = argparse.ArgumentParser(prog="python -m book record", description=__doc__)
    parser.add_argument(
        "--subject",
        action="append",
        help="a Python to play demos; the first one that a scenario speaks of",
    )
    parser.add_argument("--at-once", type=int, default=3, metavar="N", help="runs at once (3)")
    parser.add_argument("words", nargs="*", metavar="WORD", help="only demos with one of these")
    options = parser.parse_args(arguments)
    hear_signals()
    try:
        subjects = [ask(name, DEADLINE) for name in options.subject or [default()]]
    except NotASubjectError as error:
        sys.exit(str(error))
    there = runs.kept()
    today = {
        row.entry.identity for p in features.pages().values() for s in p.scenarios for row in s.rows
    }
    fresh = [
        replace(run, shows=[name for name in run.shows if name in today])
        for run in there
        if _is_of_today(run, today)
    ]
    seen = {(run.played, name) for run in fresh for name in run.shows}
    todo = []
    for one in wanted(subjects):
        rows = [row for row in one.rows if (one.played.key, row.entry.identity) not in seen]
        if rows and (not options.words or any(word in one.played.key for word in options.words)):
            todo.append(Wanted(one.played, one.subject, rows))
    print(f"{len(todo)} runs to record, {len(fresh)} are there")
    with ThreadPoolExecutor(options.at_once) as pool:
        for number, (one, made) in enumerate(zip(todo, pool.map(record, todo), strict=True), 1):
            fresh += made
            shown = {name for run in made for name in run.shows}
            for row in one.rows:
                if row.entry.identity not in shown:
                    print(f"not shown by any run: {row.key} ({one.subject.name})")
            if number % 20 == 0:
                print(f"{number} of {len(todo)}", flush=True)
                runs.save(fresh)
    runs.save(fresh)


def _is_of_today(run: runs.Recorded, today: set[str]) -> bool:
    demo = run.played.split(" ")[0]
    source = ROOT.joinpath(*demo.split(".")).with_suffix(".py")
    return source.exists() and run.code == runs.code_of(demo) and bool({*run.shows} & today)
