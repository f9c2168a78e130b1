"""Runs: a demo, played once by a subject, in a process and a folder of its own."""

from __future__ import annotations

import functools
import os
import random
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, ParamSpec

from harness import ROOT
from harness.launching import folders
from harness.launching.processes import Ending, Launch, kept
from harness.runs.traces import NotAnEventError, Trace
from harness.subjects import warmth

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from harness.launching.warm import Warm
    from harness.subjects.interpreters import Subject

LONGEST_WAIT = 20  # units; no demo waits as long as this for time to pass
PATIENCE = 1.0  # seconds on top of that, before a run counts as stuck that may wait for time
How = ParamSpec("How")
CLOCK_SET = 1e-4  # seconds: two clocks that go at one rate differ by no more, unless one was set
STOCK: Final = warmth.Stock()
CLOCK_SET_TRIES = 5  # runs, the last of which counts even so


@dataclass(frozen=True)
class Schedule:
    """What is done to a run so that its threads meet in another order.

    `switch_interval` is in seconds. `jitter` is a seed: before each event, whoever
    reports it waits for up to a unit, as the seed says. None leaves Python's own.
    """

    switch_interval: float | None = None
    jitter: int | None = None

    @classmethod
    def number(cls, index: int, seed: str) -> Schedule:
        """Give the schedule of one of many runs; the first is Python's own."""
        if index == 0:
            return cls()
        luck = random.Random(f"{seed} {index}")  # noqa: S311 -- nothing is kept secret here
        return cls(10 ** luck.uniform(-6, -2), luck.randrange(2**32))

    def __str__(self) -> str:
        told = []
        if self.switch_interval is not None:
            told.append(f"switch interval {self.switch_interval:.2g} s")
        if self.jitter is not None:
            told.append(f"jitter {self.jitter}")
        return ", ".join(told)

    def variables(self) -> dict[str, str]:
        """Give the environment variables that the stage reads."""
        told = {}
        if self.switch_interval is not None:
            told["HAPPENS_BEFORE_SWITCH_INTERVAL"] = repr(self.switch_interval)
        if self.jitter is not None:
            told["HAPPENS_BEFORE_JITTER"] = str(self.jitter)
        return told


@dataclass(frozen=True)
class Setting:
    """How a demo is to be played, where there are several ways."""

    start_method: str | None = None
    choice: str | None = None

    def variables(self) -> dict[str, str]:
        """Give the environment variables that the stage reads."""
        told = {}
        if self.start_method is not None:
            told["HAPPENS_BEFORE_START_METHOD"] = self.start_method
        if self.choice is not None:
            told["HAPPENS_BEFORE_CHOICE"] = self.choice
        return told

    def arguments(self) -> str:
        """Give the options with which a person gets the same."""
        method = f" --start-method {self.start_method}" if self.start_method is not None else ""
        return method + (f" {self.choice}" if self.choice is not None else "")


@dataclass(frozen=True)
class Run:
    """One run of a demo and all that it left: trace, output, exit status.

    `pace` is in seconds a unit. `flaw` says what makes its trace unreadable, if
    anything does; the trace then holds the events before it. `waits_for_ever` and
    `stopped` are as Launch has them.
    """

    subject: Subject
    demo: str
    pace: float
    schedule: Schedule
    setting: Setting
    trace: Trace
    flaw: str | None
    ending: Ending
    waits_for_ever: bool
    stopped: bool
    status: int | None
    stdout: str
    stderr: str


def _clock_offset() -> float:
    """Tell by how many seconds the system's clock is ahead of the monotonic one.

    Only Linux has the two go at one rate, so that they differ just when one is set.
    """
    if sys.platform != "linux":
        return 0
    readings = [(time.monotonic(), time.time(), time.monotonic()) for _ in range(5)]
    before, now, after = min(readings, key=lambda reading: reading[2] - reading[0])
    return now - (before + after) / 2


def _unless_clock_set(play: Callable[How, Run]) -> Callable[How, Run]:
    @functools.wraps(play)
    def perform(*what: How.args, **how: How.kwargs) -> Run:
        for _ in range(CLOCK_SET_TRIES):
            offset = _clock_offset()
            run = play(*what, **how)
            if abs(_clock_offset() - offset) < CLOCK_SET:
                break
        return run

    return perform


@_unless_clock_set
def perform(  # noqa: PLR0913 -- these are all that a run depends on
    subject: Subject,
    demo: str,
    pace: float,
    schedule: Schedule,
    *,
    setting: Setting,
    deadline: float,
    own: Mapping[str, str] | None = None,
) -> Run:
    """Play a demo once and keep what it reports.

    `demo` is the name of its module, `pace` is in seconds a unit. A run is ended after
    `deadline` seconds, or earlier if it is stuck: if it is seen that nothing in it can move
    any more, or if nothing has for longer than any demo waits for time to pass.

    `own` is the harness's environment, for one who cannot read it safely: another thread.

    Raises NoRoomError if the disk is so full that a run may not have reported all.

    A run in which somebody set the system's clock is no evidence, and another takes its place:
    up to Python 3.10 timeouts follow that clock (bpo-41710).
    """
    own = dict(os.environ) if own is None else own
    source = ROOT.joinpath(*demo.split(".")).with_suffix(".py")
    with folders.with_room():
        with STOCK.lent(subject, ROOT, source, own, deadline) as warm:
            if warm is not None:
                return _play(subject, demo, pace, schedule, setting, deadline, own, warm)
        return _play(subject, demo, pace, schedule, setting, deadline, own, None)


def _play(  # noqa: PLR0913, PLR0917 -- the same
    subject: Subject,
    demo: str,
    pace: float,
    schedule: Schedule,
    setting: Setting,
    deadline: float,
    own: Mapping[str, str],
    warm: Warm | None,
) -> Run:
    with folders.temporary() as name:
        folder = Path(name)
        trace_file = folder / "trace"
        trace_file.touch()
        environment = {
            **warmth.variables(folder, subject.mutant, own),
            **schedule.variables(),
            **setting.variables(),
            "HAPPENS_BEFORE_SUBJECT": "{}.{}.{} {}".format(
                *subject.version, subject.implementation
            ),
            "HAPPENS_BEFORE_PACE": repr(pace),
        }
        cold = (*subject.command, str(warmth.LAUNCHER), str(ROOT), demo)
        with Launch((demo,) if warm else cold, folder, environment, warm) as launch:
            ending = launch.wait(deadline, LONGEST_WAIT * pace, PATIENCE)
            if ending is not Ending.BY_ITSELF:
                told = kept(trace_file)  # what comes after this is the harness's own doing
                launch.ask_for_stacks()
        if ending is Ending.BY_ITSELF:
            told = kept(trace_file)
        folders.expect_room(folders.LEAST)  # otherwise something may not have been written
        trace, flaw = _read(told)
        return Run(
            subject=subject,
            demo=demo,
            pace=pace,
            schedule=schedule,
            setting=setting,
            trace=trace,
            flaw=flaw,
            ending=ending,
            waits_for_ever=launch.waits_for_ever,
            stopped=launch.stopped,
            status=launch.status,
            stdout=launch.stdout,
            stderr=launch.stderr,
        )


def _read(text: str) -> tuple[Trace, str | None]:
    try:
        return Trace.read(text), None
    except NotAnEventError as error:
        good = text.splitlines()[: error.line]
        return Trace.read("\n".join(good)), str(error)
