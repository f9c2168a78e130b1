"""Free threads against the tables of interleavings: what is strange fails, the rest is told."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from harness.commands import outcomes
from harness.subjects import interpreters
from tests.project import ROOT

if TYPE_CHECKING:
    from tests.project import Project

MODEL = """
from itertools import count
from threading import Lock as RealLock
from time import monotonic, sleep

from demos import explorer
from demos.explorer import Lock, Shared, play, together

plays = count()


def compute():
    until = monotonic() + 2
    while monotonic() < until:
        pass


def model():
    shared = Shared(total=0)
    left = Lock()
    free = explorer._now is None
    first = free and next(plays) == 0

    def add():
        with left:
            {does}
            shared.total = {total}

    def wait():
        with left:
            if {waits}:
                left.acquire()

    together(add, wait)
    return {{"total": shared.total}}


if __name__ == "__main__":
    play(model)
"""


def made(project: Project, **code: str) -> None:
    told = {"does": "pass", "total": "1", "waits": "False", **code}
    project.write("demos/interleavings/trial.py", MODEL.format(**told))
    project.write("demos/interleavings/__init__.py", "")


def test_free_threads_that_keep_to_the_table_are_counted(project: Project) -> None:
    made(project)
    page = project.folder / "page.md"
    done = project.program("harness.outcomes", "--times", "50", "--page", str(page))
    assert done.status == 0, done.text
    assert "0 outcomes that free threads never showed\n0 outcomes that no table has" in done.text
    row = page.read_text().split("| [trial](../demos/interleavings/trial.py) | ")[1].split(" | ")
    assert row[:3] == ["7", "2", "total=1"]
    assert int(row[3].split()[0]) >= 50
    assert page.read_text().startswith("<!-- Made by `tox run -e outcomes")


def test_an_outcome_that_no_table_has_is_a_failure(project: Project) -> None:
    made(project, total="2 if free else 1")
    done = project.program("harness.outcomes", "trial", "--times", "50")
    assert done.status == 1
    assert "1 outcomes that free threads never showed\n  trial: total=1\n" in done.text
    assert "1 outcomes that no table has\n  trial on " in done.text
    assert ": total=2, 5" in done.text


def test_free_threads_that_are_stuck_need_a_deadlock_in_the_table(project: Project) -> None:
    made(project, waits="free")
    done = project.program("harness.outcomes", "trial", "--times", "5")
    assert done.status == 1
    assert ": deadlock, 5 times" in done.text
    made(project, waits="True")
    done = project.program("harness.outcomes", "trial", "--times", "5")
    assert done.status == 0, done.text


WAITS = "[lock.acquire(timeout=2) for lock in [RealLock()] * 2]"


@pytest.mark.parametrize("how", ["sleep(2)", WAITS, "compute()"])
def test_a_play_that_is_slow_is_not_stuck(project: Project, how: str) -> None:
    table_with_a_deadlock = "not free and shared.total"
    made(project, does=f"{how} if free else None", waits=table_with_a_deadlock)
    done = project.program("harness.outcomes", "trial", "--times", "3")
    assert done.status == 0, done.text
    assert ": {'total=1': 3}" in done.text


def test_a_play_that_is_stuck_is_told_from_those_that_are_slow(project: Project) -> None:
    made(project, does="sleep(1) if free else None", waits="first if free else shared.total")
    done = project.program("harness.outcomes", "trial", "--times", "4")
    assert done.status == 0, done.text
    assert ": {'total=1': 3, 'deadlock': 1}" in done.text


def test_a_play_of_which_nothing_is_known_is_no_deadlock(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outcomes, "PATIENCE", 2.0)
    monkeypatch.setattr(outcomes, "ROOT", project.folder)
    made(project, does="sleep(10**6) if free else None", waits="not free and shared.total")
    subject = interpreters.ask(sys.executable, 60)
    with pytest.raises(outcomes.NoAnswerError, match="was not seen to be stuck"):
        outcomes.tally_of("trial", [subject], 1)


def test_a_model_that_fails_is_told(project: Project) -> None:
    made(project)
    project.write("demos/interleavings/trial.py", "1/0\n")
    done = project.program("harness.outcomes", "--times", "5")
    assert done.status == 1
    assert "ZeroDivisionError" in done.text


def test_a_model_that_fails_with_free_threads_only_is_told(project: Project) -> None:
    made(project)
    text = (project.folder / "demos/interleavings/trial.py").read_text()
    project.write(
        "demos/interleavings/trial.py", text.replace("    return", "    1 / (not free)\n    return")
    )
    done = project.program("harness.outcomes", "--times", "5")
    assert done.status == 1
    assert "ZeroDivisionError" in done.text


def test_tox_has_the_command() -> None:
    assert "python -m harness.outcomes {posargs}" in (ROOT / "tox.ini").read_text()
