"""Rounds of the soak: each runs pytest in a process of its own, and reads its report."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from datetime import datetime, timezone
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

from harness import ROOT
from harness.commands.load import LIFE, load, renew
from harness.evidence.standing import Total
from harness.launching import guard

if TYPE_CHECKING:
    from collections.abc import Iterator

PLAYED: Final = ("features", "steps", "harness", "demos", "conftest.py", "pyproject.toml")


@dataclass
class Tally(Total):
    """What rounds have shown of one subject. `slowest` is a scenario and its seconds."""

    nearest: tuple[int, str] = (0, "")
    slowest: tuple[float, str] = (0, "")

    def take(self, case: ET.Element) -> None:
        """Add the outcome of one scenario."""
        told = _properties(case)
        name = told.get("scenario", "")
        slower = int(told.get("slower_runs", 0))
        self.scenarios += 1
        self.runs += int(told.get("runs", 0))
        self.failures += len(_problems(case))
        self.slower[str(slower)] = self.slower.get(str(slower), 0) + 1
        self.nearest = max(self.nearest, (slower, name))
        self.slowest = max(self.slowest, (float(case.get("time", 0)), name))

    def add(self, other: Total) -> None:
        """Add what other rounds have shown."""
        super().add(other)
        if isinstance(other, Tally):
            self.nearest = max(self.nearest, other.nearest)
            self.slowest = max(self.slowest, other.slowest)


@dataclass
class Round:
    """One round: its settings and its outcome. `began` is in UTC, `took` is in seconds.

    `status` is pytest's exit status, or None if the round was stopped.
    """

    seed: int
    first_run: int
    commit: str
    began: str
    took: float = 0
    status: int | None = None
    subjects: dict[str, Tally] = field(default_factory=dict)
    failures: list[str] = field(default_factory=list)
    verdicts: list[tuple[str, str, bool | None]] = field(default_factory=list, repr=False)

    def line(self) -> str:
        """Return the line for the log. A failure is named in it, without the paths of files."""
        brief = ["\n".join(failure.splitlines()[:2]) for failure in self.failures]
        told = {**asdict(self), "failures": brief}
        del told["verdicts"]  # these go into the standing
        return json.dumps(told) + "\n"

    def take(self, report: Path) -> None:
        """Add what pytest has reported of all scenarios."""
        for case in ET.parse(report).iter("testcase"):  # noqa: S314 -- written a moment ago
            name = f"{case.get('classname')}::{case.get('name')}"
            told, problems = _properties(case), _problems(case)
            left_out = case.find("skipped") is not None
            if (subject := told.get("subject")) is not None:
                if not left_out:
                    self.subjects.setdefault(subject, Tally()).take(case)
                passed = None if left_out else not problems
                self.verdicts.append((told.get("scenario", ""), subject, passed))
            self.failures += [f"{name}, seed {self.seed}\n{text}" for text in problems]


def _properties(case: ET.Element) -> dict[str, str]:
    return {told.get("name", ""): told.get("value", "") for told in case.iter("property")}


def _problems(case: ET.Element) -> list[str]:
    return [problem.text or "" for kind in ("failure", "error") for problem in case.iter(kind)]


def soak(plan: list[list[str]], at_once: int, rest: list[str], playing: Playing) -> Iterator[Round]:
    """Make a round of each set of scenarios, and yield each when it has ended or was stopped."""
    with _stopped_by_signals(playing), load() as loops, ThreadPoolExecutor(at_once) as pool:
        pending = {
            pool.submit(_round, number % 2 + 1, [*rest, *paths], playing)
            for number, paths in enumerate(plan)
        }
        try:
            while pending:
                ended, pending = wait(pending, LIFE / 2, FIRST_COMPLETED)
                renew(loops)
                yield from filter(None, (future.result() for future in ended))
        finally:
            pool.shutdown(wait=False, cancel_futures=True)
            playing.stop()


class NothingError(Exception):
    """A round gave no report. The message has pytest's output."""


class Playing:
    """The runs of pytest that are under way, so that they can be stopped."""

    def __init__(self) -> None:
        self.stopped = False
        self._lock = RLock()  # a signal may come while it is held
        self._processes: list[subprocess.Popen[str]] = []

    def add(self, process: subprocess.Popen[str]) -> None:
        """Add one."""
        with self._lock:
            self._processes.append(process)
            if self.stopped:
                process.send_signal(signal.SIGINT)

    def stop(self) -> None:
        """Interrupt those that are under way, and any that is added later."""
        with self._lock:
            self.stopped = True
            for process in self._processes:
                process.send_signal(signal.SIGINT)


@contextmanager
def _stopped_by_signals(playing: Playing) -> Iterator[None]:
    """Let the first signal stop all runs in good order, and a second one interrupt."""
    numbers = (signal.SIGINT, signal.SIGTERM)  # a shell may start it with the first ignored

    def stop(*_: object) -> None:
        for number in numbers:
            signal.signal(number, signal.default_int_handler)
        playing.stop()

    before = [signal.signal(number, stop) for number in numbers]
    try:
        yield
    finally:
        for number, handler in zip(numbers, before, strict=True):
            signal.signal(number, handler or signal.SIG_DFL)


def _round(first_run: int, rest: list[str], playing: Playing) -> Round | None:
    """Make one round; return None if it is stopped before it has judged anything."""
    if playing.stopped:
        return None
    seed = random.SystemRandom().getrandbits(32)
    began = time.monotonic()
    now = datetime.now(timezone.utc).isoformat(timespec="seconds")
    made = Round(seed=seed, first_run=first_run, commit=_commit(), began=now)
    order = ["-p", "randomly", f"--randomly-seed={seed}", f"--seed={seed}"]
    order += ["--runs=1", f"--first-run={first_run}", "-q", "-p", "no:cacheprovider"]
    with tempfile.TemporaryDirectory(prefix="hb-") as folder:
        report = Path(folder) / "report.xml"
        with subprocess.Popen(  # noqa: S603 -- pytest
            [sys.executable, "-m", "pytest", *order, f"--junitxml={report}", *rest],
            cwd=ROOT,
            env={**os.environ, "TMPDIR": folder},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            start_new_session=True,  # an interrupt reaches it once, from here
        ) as process:
            playing.add(process)
            said = process.communicate()[0]
        made.status = process.returncode
        made.took = round(time.monotonic() - began, 1)
        if playing.stopped and made.status:
            made.status = None
            if report.exists():
                made.take(report)
            return made if made.verdicts else None  # its guard may still be at work
        if not report.exists():
            raise NothingError(
                f"pytest wrote no report and ended with exit status {made.status}:\n{said}"
            )
        made.take(report)
        if made.status and not made.failures:
            made.failures.append(f"pytest, seed {seed}, exit status {made.status}\n{said}")
        left = [path.name for path in Path(folder).glob("hb-*")]
        if left or guard.strays_inside(folder):
            made.failures.append(f"a run left something behind, seed {seed}: {left}")
    return made


def _commit() -> str:
    """Name the commit that is being tested, and whether files have changed since."""
    found = _git("describe", "--always", "--exclude=*")
    return found + ("-dirty" if _git("status", "--porcelain", "--", *PLAYED) else "")


def _git(*arguments: str) -> str:
    try:
        done = subprocess.run(  # noqa: S603 -- git
            ["git", *arguments],  # noqa: S607 -- wherever it is
            cwd=ROOT,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except OSError:
        return ""
    return done.stdout.strip()
