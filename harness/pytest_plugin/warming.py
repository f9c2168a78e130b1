"""Warm or cold: whether subjects are kept warm, how many workers that takes, and what went wrong.

A subject that is kept warm forks for each run. It is left cold if it does not take to that, or
by `--cold`; the header says which, and why.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

from harness.pytest_plugin import options
from harness.pytest_plugin.casting import SUBJECTS
from harness.runs import playing

if TYPE_CHECKING:
    from collections.abc import Iterator

LOST: Final = "warm subject lost"  # the name of a report's property
CHOSEN = pytest.StashKey[str]()
AT_ONCE: Final = 2  # runs for each core: a run sleeps for half of its time or more
FEW: Final = 2  # cores


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the option."""
    parser.getgroup("happens-before").addoption(
        "--cold",
        action="store_true",
        help="start an interpreter for each run; otherwise one that is kept warm forks for it",
    )
    parser.getgroup("happens-before").addoption(
        "--certain",
        type=Path,
        metavar="FILE",
        help="write the outcome of each scenario, and how often events happened whose number its "
        "claims fix: python -m harness.both_ways compares them, warm and cold",
    )


def cores() -> int:
    """Count the cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers(config: pytest.Config) -> int | None:
    """Say how many workers `-n auto` means, if the environment does not tell xdist.

    A worker costs as much as forty runs, and plays two of them at once. pytest without workers
    keeps two cores busy, because it plays several runs at once for each.
    `-n logical` is for tests of other kinds, which play one thing at a time, and so does a
    mutant that is being killed: its runs are slower and slower, and each follows from the last.
    """
    if "PYTEST_XDIST_AUTO_NUM_WORKERS" in os.environ:
        return None
    if config.option.numprocesses == "logical" or any(map(config.getoption, options.PROVING)):
        return AT_ONCE * cores()
    workers = cores() if cores() > FEW else 0
    config.stash[CHOSEN] = f"workers: {workers or 'none, runs are played ahead'}, {cores()} cores"
    return workers


def pytest_report_header(config: pytest.Config) -> list[str]:
    """Say which subjects are cold and why, and what `-n auto` has come to."""
    told = [
        f"cold: {name}: {subject.cold}"
        for name, subject in config.stash[SUBJECTS].items()
        if subject.cold is not None
    ]
    return [*told, *filter(None, [config.stash.get(CHOSEN, None)])]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """Let the report tell of warm subjects that were lost; their runs were made cold."""
    try:
        return (yield)
    finally:
        item.user_properties += [(LOST, why) for why in playing.STOCK.losses]
        playing.STOCK.losses.clear()


def pytest_terminal_summary(terminalreporter: Any) -> None:  # noqa: ANN401 -- pytest's
    """Tell what was lost."""
    lost = Counter(
        why
        for reports in terminalreporter.stats.values()
        for report in reports
        if getattr(report, "when", None) == "call"
        for name, why in report.user_properties
        if name == LOST
    )
    if lost:
        terminalreporter.section("warm subjects that were lost")
    for why, times in lost.items():
        terminalreporter.line(f"{why} ({times} times; those runs were made cold)")


class Certainties:
    """What is certain of each scenario, by its item's name: gathered where all results meet."""

    def __init__(self) -> None:
        self.told: dict[str, dict[str, object]] = {}

    def add(self, report: pytest.TestReport) -> None:
        """Take in a report of one phase."""
        told = self.told.setdefault(report.nodeid, {"outcome": "passed", "events": {}})
        if not report.passed:
            told["outcome"] = report.outcome
        if report.when == "teardown":
            told["events"] = dict(report.user_properties).get("certain", {})


_certainties = Certainties()
pytest_runtest_logreport = _certainties.add


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Write what is certain."""
    file = session.config.getoption("--certain")
    if file is not None and not hasattr(session.config, "workerinput"):
        file.write_text(json.dumps(_certainties.told, indent=1, sort_keys=True), encoding="utf-8")
