"""The soak: rounds are counted, failures are told with their seed, and the load ends."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from harness import soak

if TYPE_CHECKING:
    from tests.project import Project


def run(project: Project, *arguments: str) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-m", "harness.soak", *arguments],
        cwd=project.folder,
        env=project.environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


@pytest.fixture
def book(project: Project) -> Project:
    project.demo("greet", 'say("hello")')
    project.feature("trial", 'When the demo "greet" runs\nThen "hello" always happens')
    return project


def test_rounds_and_runs_are_counted(book: Project) -> None:
    status, told = run(book, "2")
    assert status == 0, told
    assert re.search(r"round 2 of 2, seed \d+, \d+ s, exit status 0", told)
    assert "rounds 2, scenarios 2, runs 2, failures 0" in told
    assert list(book.temporary.glob("hb-*")) == []


def test_a_failure_is_told_with_its_seed(book: Project) -> None:
    book.feature("wrong", 'When the demo "greet" runs\nThen "goodbye" always happens')
    status, told = run(book, "1")
    assert status == 1
    assert "failures 1" in told
    assert re.search(r"number 0, seed \d+\n", told)
    assert 'Then "goodbye" always happens' in told


def test_a_can_that_needs_slower_runs_is_counted(book: Project) -> None:
    late = """
        if float(os.environ["HAPPENS_BEFORE_PACE"]) > 0.05:
            say("it is late")
        say("main ends")
    """
    book.demo("late", late)
    book.feature("late", 'When the demo "late" runs\nThen "it is late" can come before "main ends"')
    status, told = run(book, "1", "features/trial/late.feature")
    assert status == 0, told
    assert "needed 1 slower run: 0 times\n  needed 2 slower runs: 1 times" in told
    assert "nearest to its limit, 2 of 4" in told


def test_a_suite_that_does_not_run_is_no_success(book: Project) -> None:
    status, told = run(book, "1", "--no-such-option")
    assert status == 1
    assert "pytest came to nothing" in told


def test_the_load_ends_with_the_round() -> None:
    with soak.load() as loops:
        assert [loop.poll() for loop in loops] == [None] * (os.cpu_count() or 1)
    assert None not in [loop.returncode for loop in loops]
