"""Never by chance: the specification, round after round, in random order and under load.

    python -m harness.soak [ROUNDS] [PYTEST-OPTION ...]

Each round is a run of pytest with a seed of its own, for the order, the switch intervals and
the jitter. Meanwhile a busy loop on every core takes what it can get of the processor; the
loops end with the round, or by themselves after ten minutes. One failure is one too many: the
exit status is 1, and the seed is told with which to look for it again.

A round must not leave a process or a file of any run behind; what is new in /dev/shm is told,
semaphores and shared memory being files there. How near a *can* came to its limit is told
by how many slower runs it needed.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

from harness import guard
from harness.experiments import SLOWER_RUNS
from harness.runs import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

ROUNDS: Final = 50
RUNS: Final = "2"  # of each scenario in a round: one with Python's own schedule, one with another
BUSY: Final = "import time\nend = time.monotonic() + 600\nwhile time.monotonic() < end: pass"


@dataclass
class Tally:
    """What the rounds have shown so far; times are in seconds."""

    scenarios: int = 0
    runs: int = 0
    failures: list[str] = field(default_factory=list)
    slower: Counter[int] = field(default_factory=Counter)
    slowest: tuple[float, str] = (0, "")
    nearest: tuple[int, str] = (0, "")

    def add(self, case: ET.Element, seed: int) -> None:
        """Take in what one scenario gave."""
        if case.find("skipped") is not None:
            return
        name = f"{case.get('classname')}::{case.get('name')}"
        told = {p.get("name", ""): p.get("value", "") for p in case.iter("property")}
        slower = int(told.get("slower_runs", 0))
        self.scenarios += 1
        self.runs += int(told.get("runs", 0))
        self.slower[slower] += 1
        self.slowest = max(self.slowest, (float(case.get("time", 0)), name))
        self.nearest = max(self.nearest, (slower, name))
        for problem in (*case.iter("failure"), *case.iter("error")):
            self.failures.append(f"{name}, seed {seed}\n{problem.text}")

    def report(self) -> Iterator[str]:
        """Say it, line by line."""
        yield f"scenarios {self.scenarios}, runs {self.runs}, failures {len(self.failures)}"
        for slower in range(1, SLOWER_RUNS + 1):
            yield f"  needed {slower} slower run{'s' * (slower > 1)}: {self.slower[slower]} times"
        if self.nearest[0]:
            yield f"  nearest to its limit, {self.nearest[0]} of {SLOWER_RUNS}: {self.nearest[1]}"
        yield f"  slowest: {self.slowest[1]}, {self.slowest[0]:.1f} s"


def main() -> None:
    """Soak, and say what it showed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("rounds", nargs="?", type=int, default=ROUNDS, help=f"rounds ({ROUNDS})")
    options, rest = parser.parse_known_args()
    tally = Tally()
    luck = random.SystemRandom()
    before = _shared()
    for number in range(1, options.rounds + 1):
        seed = luck.getrandbits(32)
        began = time.monotonic()
        status = _round(tally, seed, rest)
        took = time.monotonic() - began
        print(
            f"round {number} of {options.rounds}, seed {seed}, {took:.0f} s, exit status {status}",
            flush=True,
        )
    print("\n".join(tally.report()))
    print(f"  left in /dev/shm by whoever ran meanwhile: {sorted(_shared() - before) or 'nothing'}")
    for failure in tally.failures:
        print(f"\n{failure}")
    if tally.failures:
        sys.exit(1)


def _round(tally: Tally, seed: int, rest: list[str]) -> int:
    with tempfile.TemporaryDirectory(prefix="hb-") as folder, load():
        report = Path(folder) / "report.xml"
        order = ["-p", "randomly", f"--randomly-seed={seed}", f"--seed={seed}", "--runs", RUNS]
        quiet = ["-q", "-n", "auto", "-p", "no:cacheprovider", f"--junitxml={report}"]
        done = subprocess.run(  # noqa: S603 -- pytest
            [sys.executable, "-m", "pytest", *order, *quiet, *rest],
            cwd=ROOT,
            env={**os.environ, "TMPDIR": folder},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        if not report.exists():
            sys.exit(f"pytest came to nothing, with exit status {done.returncode}:\n{done.stdout}")
        before = len(tally.failures)
        for case in ET.parse(report).iter("testcase"):  # noqa: S314 -- written a moment ago
            tally.add(case, seed)
        if done.returncode and len(tally.failures) == before:
            tally.failures.append(f"exit status {done.returncode}, seed {seed}\n{done.stdout}")
        left = [path.name for path in Path(folder).glob("hb-*")]
        if left or guard.strays(folder, inside=True):
            tally.failures.append(f"something of a run was left behind, seed {seed}: {left}")
        return done.returncode


def _shared() -> set[str]:
    folder = Path("/dev/shm")  # noqa: S108 -- it is where Linux has them
    return {path.name for path in folder.iterdir()} if folder.exists() else set()


@contextmanager
def load() -> Iterator[list[subprocess.Popen[bytes]]]:
    """Keep every core busy, for as long as this lasts and for ten minutes at most."""
    with ExitStack() as stack:
        loops = []
        for _ in range(os.cpu_count() or 1):
            loop = stack.enter_context(subprocess.Popen([sys.executable, "-c", BUSY]))  # noqa: S603
            stack.callback(loop.kill)
            loops.append(loop)
        yield loops


if __name__ == "__main__":
    main()
