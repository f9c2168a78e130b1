"""Progress: how far a scenario has come that makes many runs, told while it makes them.

It travels as reports do, from a worker of xdist to its controller as well, and counts as no result.
"""

from __future__ import annotations

import time
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any, Final

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from _pytest.capture import CaptureManager

OFTEN: Final = 10.0  # seconds between two words about one scenario
PHASE: Final[Any] = "progress"  # of a report; the others are setup, call and teardown


def teller(item: pytest.Item, of: int) -> Callable[[int], None]:
    """Give what takes the number of runs made, and tells it now and then."""
    last = time.monotonic()

    def tell(made: int) -> None:
        nonlocal last
        if time.monotonic() - last < OFTEN:
            return
        last = time.monotonic()
        told = [("progress", f"{made} of {of} runs: {item.nodeid}")]
        report = pytest.TestReport(
            item.nodeid, item.location, {}, "passed", None, PHASE, user_properties=told
        )
        item.ihook.pytest_runtest_logreport(report=report)

    return tell


@pytest.hookimpl(tryfirst=True)
def pytest_report_teststatus(report: pytest.TestReport) -> tuple[str, str, str] | None:
    """Let a word about progress count as nothing."""
    return ("", "", "") if report.when == PHASE else None


@pytest.hookimpl(trylast=True)  # the terminal's reporter comes late
def pytest_configure(config: pytest.Config) -> None:
    """Show progress where there is a terminal's reporter, which a worker of xdist lacks."""
    terminal = config.pluginmanager.get_plugin("terminalreporter")
    if terminal is not None:
        config.pluginmanager.register(
            _Shown(terminal, config.pluginmanager.get_plugin("capturemanager"))
        )


class _Shown:
    def __init__(self, terminal: pytest.TerminalReporter, capture: CaptureManager | None) -> None:
        self._terminal = terminal
        self._uncaptured = nullcontext if capture is None else capture.global_and_fixture_disabled

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == PHASE:
            with self._uncaptured():
                for _, told in report.user_properties:
                    self._terminal.write_line(str(told))
