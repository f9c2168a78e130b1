"""Free threads against the tables of interleavings: what is strange fails, the rest is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.project import ROOT

if TYPE_CHECKING:
    from tests.project import Project

MODEL = """
from demos import explorer
from demos.explorer import Lock, Shared, play, together

explorer.DEADLINE = 2.0

def model():
    shared = Shared(total=0)
    left, right = Lock(), Lock()
    free = explorer._now is None

    def add():
        with left:
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
    told = {"total": "1", "waits": "False", **code}
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


def test_a_model_that_fails_is_told(project: Project) -> None:
    made(project, total="1 if free else 1/0")
    project.write("demos/interleavings/trial.py", "1/0\n")
    done = project.program("harness.outcomes", "--times", "5")
    assert done.status == 1
    assert "ZeroDivisionError" in done.text


def test_tox_has_the_command() -> None:
    assert "python -m harness.outcomes {posargs}" in (ROOT / "tox.ini").read_text()
