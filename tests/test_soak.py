"""The soak: rounds are counted, failures are told with their seed, and the load ends."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from harness import ROOT
from harness.commands.load import load
from harness.evidence import pages
from harness.evidence.standing import SOAK, Standings
from harness.launching import guard

if TYPE_CHECKING:
    from pathlib import Path

    from tests.project import Project


def run(project: Project, *arguments: str) -> tuple[int, str]:
    done = project.program("harness.soak", *arguments)
    return done.status, done.text


def rounds_on_record(project: Project) -> list[list[int]]:
    """Give the rounds of each scenario, by subject."""
    told: dict[str, list[int]] = json.loads((project.folder / "soak.json").read_text())["rounds"]
    return sorted(told.values())


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
    assert "pytest wrote no report" in told


def test_a_soak_goes_on_where_it_was(book: Project) -> None:
    run(book, "1", "--keep=soak.json", "--log=rounds.jsonl")
    status, told = run(book, "3", "--keep=soak.json", "--log=rounds.jsonl", "--page=soak.md")
    assert status == 0, told
    assert "2 rounds are missing in soak.json" in told
    assert re.findall(r"round (\d) of 2", told) == ["1", "2"]
    rounds = [json.loads(line) for line in (book.folder / "rounds.jsonl").read_text().splitlines()]
    assert sorted(made["first_run"] for made in rounds) == [1, 1, 2]
    page = (book.folder / "soak.md").read_text()
    assert "| trial | 1 | 3 |" in page
    assert re.search(r"\| .*Py.* \| 3 \| 3 \| 3 \| 0 \|", page)
    status, told = run(book, "3", "--keep=soak.json")
    assert (status, "round 1" in told) == (0, False), told


def test_what_is_new_or_has_changed_is_soaked_anew_and_nothing_else(book: Project) -> None:
    run(book, "2", "--keep=soak.json")
    book.feature("more", 'When the demo "greet" runs\nThen "hello" always happens once')
    status, told = run(book, "2", "--keep=soak.json")
    assert status == 0, told
    assert "rounds 2, scenarios 2, " in told
    book.demo("greet", 'say("hello")\nsay("goodbye")')
    status, told = run(book, "2", "--keep=soak.json")
    assert status == 0, told
    assert "rounds 2, scenarios 4, " in told


def test_what_has_failed_counts_anew(book: Project) -> None:
    run(book, "2", "--keep=soak.json")
    book.feature("luck", 'When the demo "greet" runs\nThen "goodbye" always happens')
    status, told = run(book, "1", "--keep=soak.json", "--page=soak.md")
    assert status == 1, told
    page = (book.folder / "soak.md").read_text()
    assert "| trial | 2 | 0 |" in page
    assert re.search(r"\| .*Py.* \| 3 \| 3 \| 3 \| 1 \|", page)
    assert rounds_on_record(book) == [[0], [2]]


def test_a_scenario_that_does_not_speak_of_a_python_needs_no_rounds(book: Project) -> None:
    greets = 'When the demo "greet" runs\nThen "hello" always happens'
    book.feature("old", f"@until_3_6\nScenario: as it was\n{greets}")
    status, told = run(book, "1", "--keep=soak.json")
    assert status == 0, told
    status, told = run(book, "1", "--keep=soak.json")
    assert (status, "round 1" in told) == (0, False), told


def test_a_soak_of_what_is_no_python_says_so(book: Project) -> None:
    status, told = run(book, "1", "--keep=soak.json", "--subject=no-such-python")
    assert status == 1
    assert "no-such-python" in told


def test_the_page_tells_what_is_on_record() -> None:
    told = pages.soak(Standings(SOAK))
    assert (ROOT / "docs" / "soak.md").read_text(encoding="utf-8") == told, "its first line helps"


def stopped(book: Project, begun: Path, number: signal.Signals, *arguments: str) -> str:
    """Stop a soak once `begun` is there, and give what it says."""
    deaf = ["sh", "-c", "trap '' INT && exec \"$@\"", "sh"]  # as shells start what is to run behind
    with subprocess.Popen(
        [*deaf, sys.executable, "-m", "harness.soak", *arguments],
        cwd=book.folder,
        env=book.environment(),
        stdout=subprocess.PIPE,
        text=True,
    ) as soaking:
        while not begun.exists():
            assert soaking.poll() is None
        soaking.send_signal(number)
        told = soaking.communicate()[0]
    assert soaking.returncode == 1
    # Where an interrupt comes at a bad moment the guard of that run tidies up; were it not for
    # the guard, this would not end.
    while guard.strays_inside(str(book.temporary)) or any(book.temporary.glob("hb-*")):
        pass
    return told


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_soak_can_be_stopped(book: Project, number: signal.Signals) -> None:
    begun = book.folder / "begun"
    book.demo(
        "endless",
        f"""
        open({str(begun)!r}, "w").close()
        while True:
            pass
    """,
    )
    book.feature("endless", 'When the demo "endless" runs\nThen "hello" always happens')
    told = stopped(book, begun, number, "9", "--page=soak.md")
    assert "stopped after 0 of 9 rounds" in told
    assert "failed" not in told


def test_what_is_judged_when_a_soak_is_stopped_counts(book: Project) -> None:
    begun, endless = book.folder / "begun", book.folder / "endless"
    whoever_is_second = f"""
        if os.path.exists({str(begun)!r}):
            open({str(endless)!r}, "w").close()
            while True:
                pass
        open({str(begun)!r}, "w").close()
        say("hello")
    """
    for name in ("one", "other"):
        book.demo(name, whoever_is_second)
        book.feature(name, f'When the demo "{name}" runs\nThen "hello" always happens')
    where = [f"features/trial/{name}.feature" for name in ("one", "other")]
    one_by_one = ("--at-once=1", "--ahead=0")
    told = stopped(book, endless, signal.SIGINT, "9", *one_by_one, "--keep=soak.json", *where)
    assert "stopped after 0 of 9 rounds, and 1 in part" in told
    assert "rounds 1, scenarios 1, runs 1, failures 0" in told
    assert rounds_on_record(book) == [[1]]


def test_the_load_ends_with_the_round() -> None:
    with load() as loops:
        assert [loop.poll() for loop in loops] == [None] * (os.cpu_count() or 1)
    assert None not in [loop.returncode for loop in loops]
