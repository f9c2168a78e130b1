"""Never by chance: the specification, round after round, in random order and under load.

    python -m harness.soak [ROUNDS] [--at-once N] [--keep FOLDER] [--page FILE] [PYTEST-OPTION ...]

A round is a run of pytest over the whole specification, with a seed of its own for the order, the
switch intervals and the jitter: one run of each scenario, by turns with Python's own schedule and
with a drawn one, unless `--runs` asks for more. Several rounds are under way at once, and a busy
loop on every core takes what it can get of the processor. The loops end with the soak, or by
themselves ten minutes after it was last heard of.

One failure is one too many: the exit status is 1, and the seed is told with which to look for it
again. A round must not leave a process or a file of any run behind; what is new in /dev/shm is
told, semaphores and shared memory being files there. How near a *can* came to its limit is told
by how many slower runs it needed.

With `--keep`, each round is written down as it ends, and what is in that folder counts: a soak can
be stopped, and goes on where it was; of the rounds then under way, what is judged by then counts.
It makes rounds of just those scenarios that have not yet come through as many since they last
changed or failed (harness.standing). `--page` writes the report as a page.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from datetime import datetime, timezone
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Any, Final
from xml.etree import ElementTree as ET

from harness import ROOT
from harness.evidence.standing import Standings
from harness.launching import guard
from harness.subjects.interpreters import NotASubjectError, ask, default
from harness.verdicts.experiments import SLOWER_RUNS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROUNDS: Final = 50
CORES: Final = os.cpu_count() or 1
PLAYED: Final = ("features", "steps", "harness", "demos", "conftest.py", "pyproject.toml")
LIFE: Final = 600  # seconds for which a busy loop lives on when nobody replaces it
BUSY: Final = f"import time\nend = time.monotonic() + {LIFE}\nwhile time.monotonic() < end: pass"
DEADLINE: Final = 60.0  # seconds in which a subject has to say who it is
PREFACE: Final = """\
Rounds of the specification in random order and under load, made and written down by
[harness/soak.py](harness/soak.py).

Of each feature, the fewest rounds that any of its scenarios has come through on that Python
since the scenario or its demo last changed, or failed:"""
HISTORY: Final = """\
All rounds, by commit. A *can* that the first run does not show gets slower ones; how often it
took one, two, three or four of them is told. From some commits on, rounds were made of just
those scenarios that lacked some."""


@dataclass
class Tally:
    """What rounds have shown of one subject; times are in seconds."""

    rounds: int = 0
    scenarios: int = 0
    runs: int = 0
    failures: int = 0
    slower: dict[str, int] = field(default_factory=dict)  # how many needed so many slower runs
    nearest: tuple[int, str] = (0, "")
    slowest: tuple[float, str] = (0, "")

    def take(self, case: ET.Element) -> None:
        """Take in what one scenario gave."""
        told = _properties(case)
        name = told.get("scenario", "")
        slower = int(told.get("slower_runs", 0))
        self.scenarios += 1
        self.runs += int(told.get("runs", 0))
        self.failures += len(_problems(case))
        self.slower[str(slower)] = self.slower.get(str(slower), 0) + 1
        self.nearest = max(self.nearest, (slower, name))
        self.slowest = max(self.slowest, (float(case.get("time", 0)), name))

    def add(self, other: Tally) -> None:
        """Take in what another round has shown."""
        self.rounds += 1
        self.scenarios += other.scenarios
        self.runs += other.runs
        self.failures += other.failures
        self.slower = dict(Counter(self.slower) + Counter(other.slower))
        self.nearest = max(self.nearest, other.nearest)
        self.slowest = max(self.slowest, other.slowest)


@dataclass
class Round:
    """One round: what it was made with, and what it gave. `began` is UTC, `took` is in seconds.

    `status` is pytest's exit status; None of a round that was stopped.
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

    @classmethod
    def read(cls, line: str) -> Round:
        """Read what was written down of a round."""
        told: dict[str, Any] = json.loads(line)
        tallies = {name: Tally(**tally) for name, tally in told.pop("subjects").items()}
        for tally in tallies.values():  # of JSON, which has lists for tuples
            tally.nearest = (tally.nearest[0], tally.nearest[1])
            tally.slowest = (tally.slowest[0], tally.slowest[1])
        return cls(**told, subjects=tallies)

    def line(self) -> str:
        """Give what is written down of it: of a failure what failed, not where files were."""
        brief = ["\n".join(failure.splitlines()[:2]) for failure in self.failures]
        told = {**asdict(self), "failures": brief}
        del told["verdicts"]  # these go into the standings
        return json.dumps(told) + "\n"

    def take(self, report: Path) -> None:
        """Take in what pytest has written of all scenarios."""
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


def main() -> None:
    """Soak, and say what it showed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("rounds", nargs="?", type=int, default=ROUNDS, help=f"rounds ({ROUNDS})")
    parser.add_argument(
        "--at-once",
        type=int,
        default=2 * CORES,
        metavar="N",
        help=f"rounds under way at once ({2 * CORES})",
    )
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="where rounds are kept")
    parser.add_argument("--page", type=Path, metavar="FILE", help="the report, as a page")
    parser.add_argument("--subject", action="append", metavar="PYTHON", help="as of pytest")
    options, rest = parser.parse_known_args()
    paths = [word for word in rest if (ROOT / word).exists()]
    rest = [word for word in rest if word not in paths]
    asked_for = options.subject or [default()]
    rest += [f"--subject={subject}" for subject in asked_for]
    book = Book(options.keep)
    plan = [paths] * options.rounds
    if options.keep:
        print(f"{len(book.rounds)} rounds are in {options.keep} already", flush=True)
        try:
            names = [ask(subject, DEADLINE).name for subject in asked_for]
        except NotASubjectError as error:
            sys.exit(f"--subject: {error}")
        plan = book.standings.plan(options.rounds, names, paths)
    made = _make(plan, max(options.at_once, 1), rest, book)
    print("\n".join(report(book.rounds)))
    failures = [failure for one in made for failure in one.failures]
    whole = sum(one.status is not None for one in made)
    if whole < len(plan):
        print(f"stopped after {whole} of {len(plan)} rounds, and {len(made) - whole} in part")
    print("".join(f"failed: {failure.splitlines()[0]}\n" for failure in failures), end="")
    if options.page:
        options.page.write_text(page(book), encoding="utf-8")
    if failures or whole < len(plan):
        sys.exit(1)


class Book:
    """The rounds there are, and how scenarios stand after them; kept in a folder, if it has one."""

    def __init__(self, folder: Path | None = None) -> None:
        self._history = None if folder is None else folder / "rounds.jsonl"
        self.rounds: list[Round] = []
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)
        if self._history is not None and self._history.exists():
            lines = self._history.read_text(encoding="utf-8").splitlines()
            self.rounds = [Round.read(line) for line in lines]
        self.standings = Standings(None if folder is None else folder / "standing.json")

    def add(self, made: Round) -> None:
        """Take in one more."""
        self.rounds.append(made)
        for verdict in made.verdicts:
            self.standings.take(*verdict)
        self.standings.save()
        if self._history is not None:
            with self._history.open("a", encoding="utf-8") as file:
                file.write(made.line())


def _make(plan: list[list[str]], at_once: int, rest: list[str], book: Book) -> list[Round]:
    rounds: list[Round] = []
    before = _shared()
    playing = Playing()
    try:
        for made in soak(plan, at_once, rest, len(book.rounds), playing):
            rounds.append(made)
            book.add(made)
            end = "stopped" if made.status is None else f"exit status {made.status}"
            print(
                f"round {len(rounds)} of {len(plan)}, seed {made.seed}, {made.took:.0f} s, {end}",
                *made.failures,
                sep="\n",
                flush=True,
            )
    except NothingError as error:
        sys.exit(str(error))
    except KeyboardInterrupt:
        print("interrupted for the second time: what was under way is lost")
    print(f"left in /dev/shm by whoever ran meanwhile: {sorted(_shared() - before) or 'nothing'}")
    return rounds


def soak(
    plan: list[list[str]], at_once: int, rest: list[str], made_before: int, playing: Playing
) -> Iterator[Round]:
    """Make a round of each set of scenarios, and give each as it ends, or is stopped."""
    with _stopped_by_signals(playing), load() as loops, ThreadPoolExecutor(at_once) as pool:
        pending = {
            pool.submit(_round, number % 2 + 1, [*rest, *paths], playing)
            for number, paths in enumerate(plan, made_before)
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
    """A round gave no report. The message tells what pytest said."""


class Playing:
    """The runs of pytest that are under way, so that they can be told to stop."""

    def __init__(self) -> None:
        self.stopped = False
        self._lock = RLock()  # a signal may come while it is held
        self._processes: list[subprocess.Popen[str]] = []

    def add(self, process: subprocess.Popen[str]) -> None:
        """Take in one more."""
        with self._lock:
            self._processes.append(process)
            if self.stopped:
                process.send_signal(signal.SIGINT)

    def stop(self) -> None:
        """Interrupt those there are, and whoever comes later."""
        with self._lock:
            self.stopped = True
            for process in self._processes:
                process.send_signal(signal.SIGINT)


@contextmanager
def _stopped_by_signals(playing: Playing) -> Iterator[None]:
    """Let a first signal stop what is under way in good order; a second one interrupts."""
    numbers = (signal.SIGINT, signal.SIGTERM)  # a shell may have it started deaf to the first

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
    """Make one round, if it is not stopped before it has judged anything."""
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
            text=True,
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
            return made if made.verdicts else None  # its guard may be at work still
        if not report.exists():
            raise NothingError(f"pytest came to nothing, with exit status {made.status}:\n{said}")
        made.take(report)
        if made.status and not made.failures:
            made.failures.append(f"pytest, seed {seed}, exit status {made.status}\n{said}")
        left = [path.name for path in Path(folder).glob("hb-*")]
        if left or guard.strays(folder, inside=True):
            made.failures.append(f"something of a run was left behind, seed {seed}: {left}")
    return made


def _commit() -> str:
    """Name the commit of what is played, and say so if it has been changed since."""
    found = _git("describe", "--always", "--exclude=*")
    return found + ("-dirty" if _git("status", "--porcelain", "--", *PLAYED) else "")


def _git(*arguments: str) -> str:
    try:
        done = subprocess.run(  # noqa: S603 -- git
            ["git", *arguments],  # noqa: S607 -- wherever it is
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
    except OSError:
        return ""
    return done.stdout.strip()


def report(rounds: Iterable[Round]) -> Iterator[str]:
    """Say what the rounds have shown, subject by subject, line by line."""
    for subject, tally in tallies(rounds).items():
        yield (
            f"{subject}: rounds {tally.rounds}, scenarios {tally.scenarios}, runs {tally.runs}, "
            f"failures {tally.failures}"
        )
        for slower in range(1, SLOWER_RUNS + 1):
            times = tally.slower.get(str(slower), 0)
            yield f"  needed {slower} slower run{'s' * (slower > 1)}: {times} times"
        if tally.nearest[0]:
            yield f"  nearest to its limit, {tally.nearest[0]} of {SLOWER_RUNS}: {tally.nearest[1]}"
        yield f"  slowest: {tally.slowest[1]}, {tally.slowest[0]:.1f} s"


def page(book: Book) -> str:
    """Give the report as a page in Markdown: how all stand, what was shown, and the seeds."""
    rounds = book.rounds
    stand_head, *stand_rows = book.standings.table()
    slower = [f"{n} slower" for n in range(1, SLOWER_RUNS + 1)]
    head = ["commit", "Python", "rounds", "scenarios judged", "runs", "failures", *slower]
    rows = [
        [commit, subject, tally.rounds, tally.scenarios, tally.runs, tally.failures]
        + [tally.slower.get(str(n), 0) for n in range(1, SLOWER_RUNS + 1)]
        for commit in dict.fromkeys(made.commit for made in rounds)
        for subject, tally in tallies(made for made in rounds if made.commit == commit).items()
    ]
    failures = [f"- {told.splitlines()[0]}" for made in rounds for told in made.failures]
    seeds = [
        [number, m.began, f"{m.took:.0f}", m.commit, m.first_run, m.seed, len(m.failures)]
        for number, m in enumerate(rounds, 1)
    ]
    return "\n".join(
        [
            "# Never by chance",
            "",
            PREFACE,
            "",
            *_table(stand_head, stand_rows),
            "",
            HISTORY,
            "",
            *_table(head, rows),
            "",
            *(
                ["What failed, and was looked for with its seed:", "", *failures, ""]
                if failures
                else []
            ),
            "<details><summary>Each round, with its seed</summary>",
            "",
            *_table(["round", "began", "s", "commit", "first run", "seed", "failures"], seeds),
            "",
            "</details>",
            "",
        ]
    )


def _table(head: list[Any], rows: list[list[Any]]) -> Iterator[str]:
    for row in (head, ["---"] * len(head), *rows):
        yield f"| {' | '.join(map(str, row))} |"


def tallies(rounds: Iterable[Round]) -> dict[str, Tally]:
    """Add the rounds up by subject."""
    added: dict[str, Tally] = {}
    for made in rounds:
        for subject, tally in made.subjects.items():
            added.setdefault(subject, Tally()).add(tally)
    return dict(sorted(added.items()))


def _shared() -> set[str]:
    folder = Path("/dev/shm")  # noqa: S108 -- it is where Linux has them
    return {path.name for path in folder.iterdir()} if folder.exists() else set()


@contextmanager
def load() -> Iterator[list[subprocess.Popen[bytes]]]:
    """Keep every core busy, for as long as this lasts; if never renewed, for ten minutes."""
    loops: list[subprocess.Popen[bytes]] = []
    renew(loops)
    try:
        yield loops
    finally:
        _end(loops)


def renew(loops: list[subprocess.Popen[bytes]]) -> None:
    """Put new busy loops in the place of the old."""
    _end(loops)
    loops[:] = [
        subprocess.Popen([sys.executable, "-c", BUSY])  # noqa: S603 -- a loop of ours
        for _ in range(CORES)
    ]


def _end(loops: list[subprocess.Popen[bytes]]) -> None:
    for loop in loops:
        loop.kill()
        loop.wait()
