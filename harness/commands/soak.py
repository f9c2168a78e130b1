"""Never by chance: the specification, round after round, in random order and under load.

    python -m harness.soak [ROUNDS] [--at-once N] [--keep FILE] [--page FILE] [--log FILE] ...

A round is a run of pytest over the whole specification, with a seed of its own for the order,
the switch intervals and the jitter. It makes one run of each scenario, in turn with Python's own
schedule and with a drawn one, unless `--runs` asks for more. Several rounds are under way at once,
and a busy loop on every core competes for the processor. The loops end with the soak, or by
themselves ten minutes after it last renewed them.

One failure is one too many: the exit status is then 1, and the soak prints the seed with which to
look for it again. A round must not leave a process or a file behind; the soak lists what is new in
/dev/shm, where semaphores and shared memory are files. How near a *can* came to its limit shows in
the number of slower runs that it needed.

With `--keep`, the soak writes the standing of all scenarios to that file whenever a round ends. It
can be stopped and goes on where it was; what the interrupted rounds have judged by then counts. It
makes rounds of only those scenarios that have passed fewer since they last changed or failed
(harness/evidence/standing.py). `--page` writes a page about that, and `--log` adds a line of JSON
for each round to a file. All other arguments go to pytest.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from harness import ROOT
from harness.commands.load import CORES
from harness.commands.rounds import NothingError, Playing, Round, Tally, soak
from harness.evidence import files, pages
from harness.evidence.standing import Standings
from harness.subjects.interpreters import NotASubjectError, ask, default
from harness.verdicts.experiments import SLOWER_RUNS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROUNDS: Final = 50
DEADLINE: Final = 60.0  # seconds that a subject has to answer which Python it is


def main() -> None:
    """Soak, and print what it has shown."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("rounds", nargs="?", type=int, default=ROUNDS, help=f"rounds ({ROUNDS})")
    parser.add_argument(
        "--at-once",
        type=int,
        default=2 * CORES,
        metavar="N",
        help=f"rounds under way at once ({2 * CORES})",
    )
    parser.add_argument(
        "--keep",
        type=Path,
        metavar="FILE",
        help="the file that keeps the standing of all scenarios",
    )
    parser.add_argument("--page", type=Path, metavar="FILE", help="write the standing as a page")
    parser.add_argument("--log", type=Path, metavar="FILE", help="add a line for each round")
    parser.add_argument("--subject", action="append", metavar="PYTHON", help="as of pytest")
    options, rest = parser.parse_known_args()
    paths = [word for word in rest if (ROOT / word).exists()]
    rest = [word for word in rest if word not in paths]
    asked_for = options.subject or [default()]
    rest += [f"--subject={subject}" for subject in asked_for]
    try:
        for path in filter(None, (options.keep, options.page, options.log)):
            files.expect(path)
    except files.CannotWriteError as error:
        sys.exit(f"{error}; nothing was run")
    standings = Standings(options.keep)
    plan = [paths] * options.rounds
    if options.keep:
        try:
            names = [ask(subject, DEADLINE).name for subject in asked_for]
        except NotASubjectError as error:
            sys.exit(f"--subject: {error}")
        plan = standings.plan(options.rounds, names, paths)
        print(f"{len(plan)} rounds are missing in {options.keep}", flush=True)
    made = _make(plan, max(options.at_once, 1), rest, standings, options.log)
    print("\n".join(report(made)))
    failures = [failure for one in made for failure in one.failures]
    whole = sum(one.status is not None for one in made)
    if whole < len(plan):
        print(f"stopped after {whole} of {len(plan)} rounds, and {len(made) - whole} in part")
    print("".join(f"failed: {failure.splitlines()[0]}\n" for failure in failures), end="")
    if options.page:
        try:
            files.save(options.page, pages.soak(standings))
        except files.CannotWriteError as error:
            print(error)
            failures.append(str(error))
    if failures or whole < len(plan):
        sys.exit(1)


def _make(
    plan: list[list[str]], at_once: int, rest: list[str], standings: Standings, log: Path | None
) -> list[Round]:
    rounds: list[Round] = []
    before = _shared()
    playing = Playing()
    try:
        for made in soak(plan, at_once, rest, playing):
            rounds.append(made)
            end = "stopped" if made.status is None else f"exit status {made.status}"
            print(
                f"round {len(rounds)} of {len(plan)}, seed {made.seed}, {made.took:.0f} s, {end}",
                *made.failures,
                sep="\n",
                flush=True,
            )
            _keep(made, standings, log)
    except (NothingError, files.CannotWriteError) as error:
        sys.exit(str(error))
    except KeyboardInterrupt:
        print("interrupted a second time: the rounds under way are lost")
    print(
        f"new in /dev/shm, by this soak or anything else: {sorted(_shared() - before) or 'nothing'}"
    )
    return rounds


def _keep(made: Round, standings: Standings, log: Path | None) -> None:
    for name, tally in made.subjects.items():
        standings.total(name).add(tally)
    for verdict in made.verdicts:
        standings.take(*verdict)
    standings.save()
    if log is not None:
        files.append(log, made.line())


def report(rounds: Iterable[Round]) -> Iterator[str]:
    """Yield what the rounds have shown, line by line, for each subject."""
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
