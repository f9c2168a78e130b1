"""Pythons broken on purpose turn the fitting scenarios red, and only a minority of the others."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
BREAKAGES = Path(__file__).parent / "breakages"

# What each breakage has to turn red, wherever else it shows: titles of scenarios.
KILLS = {
    "join_returns_at_once": [
        "The main thread waits for both loops",
        "Threads may be joined in another order than they end in",
        "What the thread wrote is seen after join",
        "join with a timeout waits no less than that and leaves the thread alive",
        "A daemon that is joined is waited for",
        "Each worker ends before the next one starts",
    ],
    "daemons_are_waited_for": [
        "A daemon can be ended in the middle of its work",
        "The finally of a daemon that is cut short is not run",
    ],
    "threads_are_cut_short": [
        "An ordinary thread works on after main has ended",
        "The main thread is done first",
    ],
    "start_runs_inline": [
        "Thread.start returns while its target still runs",
        "An overridden run runs once, and not in its starter",
        "A thread is alive while it runs, not before and not after",
        "A worker is itself and not the main thread",
    ],
    "arguments_are_dropped": [
        "A Thread takes positional and keyword arguments",
        "One argument without its comma falls into letters in a Thread",
    ],
    "threads_start_twice": [
        "Starting a thread again is refused, while it runs and after it has ended",
    ],
    "current_thread_is_main": ["A worker is itself and not the main thread"],
    "enumerate_forgets_the_last": [
        "A thread is listed from its start to its end",
        "active_count is the length of that list",
    ],
    "names_are_not_set": [
        "A thread has the name that it is given, and may change it",
        "What the constructor is given is there in run",
    ],
    "run_is_ignored": ["An overridden run runs once, and not in its starter"],
}
MOST_OTHERS = 1 / 2  # of all scenarios: a minority


def broken(folder: Path, breakage: str) -> Path:
    """Make a Python that is broken so: a wrapper script that sets a variable and execs a Python."""
    wrapper = folder / breakage
    path = BREAKAGES / breakage
    wrapper.write_text(f'#!/bin/sh\nPYTHONPATH="{path}" exec "{sys.executable}" "$@"\n')
    wrapper.chmod(0o755)
    return wrapper


def test_each_breakage_is_tried() -> None:
    assert {path.name for path in BREAKAGES.iterdir()} - {"__pycache__"} == set(KILLS)


@pytest.mark.skipif(os.name != "posix", reason="makes shell scripts")
@pytest.mark.parametrize("breakage", KILLS)
def test_a_breakage_is_seen(tmp_path: Path, breakage: str) -> None:
    subject = broken(tmp_path, breakage)
    command = [sys.executable, "-m", "pytest", "features/threads", "-rA", "-p", "no:cacheprovider"]
    done = subprocess.run(
        [*command, f"--subject={subject}", "-n", "2", "--pace", "0.001"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    red = set(re.findall(r"^FAILED .*?::(.*?)(?: - |$)", done.stdout, re.MULTILINE))
    green = set(re.findall(r"^PASSED .*?::(.*?)$", done.stdout, re.MULTILINE))
    assert red, done.stdout
    assert set(KILLS[breakage]) <= red
    assert len(red - set(KILLS[breakage])) < MOST_OTHERS * len(red | green)
    reports = done.stdout.count("refuted on ") + done.stdout.count("not shown on ")
    assert reports == len(red), "each red scenario tells what was refuted, and in which run"
