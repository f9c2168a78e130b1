"""Evidence hangs on what is judged: words can be bettered and cost none, all else costs its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from harness.evidence.scenarios import Entry, code, refiled
from tests.project import Project

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PACE = ("--pace", "0.001")
MUTANTS = {
    "no_join": "from threading import Thread\nThread.start = Thread.join = lambda self: None",
    "no_name": "import threading\nthreading.Thread.name = 'Tim'",
    "no_order": "import builtins\nbuiltins.sorted = list",
}
JOIN = """
    '''Waits.'''
    def work():
        pause(1)
        say("worker ends")  # in the end
    worker = Thread(target=work)
    worker.start()
    worker.join()
    say("main ends")
"""
TRIAL = """
    @case_05
    Scenario: The main thread waits
      When the demo "join" runs
      Then "worker ends" always comes before "main ends"

    Scenario: A thread has a name
      When the demo "name" runs
      Then at "told", name is always "Fred"

    Scenario: A list can be sorted
      When the demo "list" runs
      Then at "told", items is always [1, 2]
"""


@pytest.fixture(scope="module")
def measured(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Give a specification whose kills and rounds of the soak are on record."""
    project = Project(tmp_path_factory.mktemp("measured"))
    project.demo("join", JOIN)
    project.demo("name", 'say("told", name=Thread(name="Fred").name)')
    project.demo("list", 'say("told", items=sorted([2, 1]))')
    project.write("features/trial/trial.feature", "Feature: trial\n" + TRIAL)
    for name, source in MUTANTS.items():
        project.mutant(name, source)
    assert project.pytest("--record", *PACE).counts == {"passed": 9}
    assert project.program("harness.soak", "2", "--keep=soak.json").status == 0
    return project


@pytest.fixture
def book(tmp_path: Path, measured: Project) -> Project:
    return Project(tmp_path, measured)


def reword(book: Project, name: str, was: str, becomes: str) -> None:
    """Put words in the place of others in a file."""
    path = book.folder / name
    text = path.read_text()
    assert was in text
    path.write_text(text.replace(was, becomes))


def a_title(book: Project) -> None:
    reword(book, "features/trial/trial.feature", "The main thread waits", "join() waits")


def a_sentence(book: Project) -> None:
    was, becomes = "always comes before", "always happens before"
    reword(book, "features/trial/trial.feature", was, becomes)
    reword(book, "steps/ordering.py", was, becomes)


def a_file(book: Project) -> None:
    feature = book.folder / "features/trial/trial.feature"
    feature.rename(feature.with_name("waiting.feature"))


def prose_and_a_case(book: Project) -> None:
    reword(book, "features/trial/trial.feature", "@case_05", "@case_06")
    reword(book, "features/trial/trial.feature", "trial\n", "trial\n  It says something new.\n")


def a_condition(book: Project) -> None:
    reword(book, "features/trial/trial.feature", "@case_05", "@since_3_6_2")


def a_docstring(book: Project) -> None:
    reword(book, "demos/trial/join.py", "Waits.", "It waits for its worker.")


def comments_and_layout(book: Project) -> None:
    reword(book, "demos/trial/join.py", '"worker ends")  # in the end', "\n'worker ends',\n)\n")


def words_of_a_mutant(book: Project) -> None:
    reword(book, "mutants/trial/no_join.py", "The way of", "Threads do not run, in the way of")


@pytest.mark.parametrize(
    "change",
    [
        a_title, a_sentence, a_file, prose_and_a_case, a_condition, a_docstring,
        comments_and_layout, words_of_a_mutant,
    ],
)  # fmt: skip
def test_words_can_be_bettered_and_cost_no_evidence(
    book: Project, change: Callable[[Project], None]
) -> None:
    change(book)
    assert book.pytest().counts == {"passed": 3}
    proof = book.pytest("--proof", *PACE)
    assert (proof.status, proof.counts) == (0, {"passed": 3}), proof.text
    assert "0 rounds are missing" in book.program("harness.soak", "2", "--keep=soak.json").text


def an_argument(book: Project) -> None:
    reword(book, "features/trial/trial.feature", 'before "main ends"', 'before "all ends"')


def a_verb(book: Project) -> None:
    reword(book, "features/trial/trial.feature", "always comes before", "can come before")


def what_a_sentence_claims(book: Project) -> None:
    was, becomes = "always(claims.comes_before(first", "can(claims.comes_before(first"
    reword(book, "steps/ordering.py", f"experiment.{was}", f"experiment.{becomes}")


def a_setting(book: Project) -> None:
    runs = 'the demo "join" runs'
    reword(book, "features/trial/trial.feature", runs, runs + " until nothing moves")


def a_statement(book: Project) -> None:
    reword(book, "demos/trial/join.py", "pause(1)", "pause(2)")


@pytest.mark.parametrize(
    "change", [an_argument, a_verb, what_a_sentence_claims, a_setting, a_statement]
)
def test_a_change_of_what_is_judged_costs_the_evidence_of_that_scenario_alone(
    book: Project, change: Callable[[Project], None]
) -> None:
    change(book)
    proof = book.pytest("--proof", *PACE)
    said = "new, or its claims or its demo changed: features/trial/trial.feature::"
    told = [line for line in proof.text.splitlines() if line.startswith(said)]
    assert told == [said + "The main thread waits"]
    soaked = book.program("harness.soak", "2", "--keep=soak.json")
    assert "2 rounds are missing" in soaked.text
    assert "rounds 2, scenarios 2, " in soaked.text


def test_results_of_a_scenario_are_its_own_whatever_it_is_called(book: Project) -> None:
    book.pytest("--results=before", "-k", "waits")
    a_title(book)
    book.pytest("--results=after", "-k", "name")
    merged = book.program("harness.matrix", "--merge", "before", "after")
    assert "2 of 2 claims hold, 0 do not apply, 1 was not run" in merged.text


def entry(judged: str, *conditions: str) -> Entry:
    return Entry(f"{judged} {conditions}", frozenset(conditions), judged)


@pytest.mark.parametrize(
    ("filed", "there", "found"),
    [
        ({"a": 1, "b": 2}, [entry("a")], {"a": 1}),
        ({"a @gil": 1}, [entry("a")], {"a": 1}),
        ({"a": 1}, [entry("a", "gil", "fork")], {"a @fork @gil": 1}),
        ({"a @gil": 1}, [entry("a", "gil"), entry("a", "no_gil")], {"a @gil": 1}),
        ({"a @gil": 1, "a @no_gil": 2}, [entry("a")], {}),
        ({"a @gil": 1}, [entry("a", "pypy"), entry("a", "cpython")], {}),
    ],
)
def test_twins_that_are_judged_alike_do_not_get_each_others_evidence(
    filed: dict[str, int], there: list[Entry], found: dict[str, int]
) -> None:
    assert refiled(filed, there) == found


def test_the_code_of_a_program_is_without_its_words_and_its_layout() -> None:
    told = '"""Words."""\nclass A:\n    """Words."""\n    x = [1, "a" "b"]  # words\n'
    same = "class A:\n\n    x = [\n        1,\n        'ab',\n    ]\n"
    other = "class A:\n    x = [True, 'ab']\n"
    assert code(told) == code(same) != code(other)
    assert code(told + "print(__doc__)") != code(same + "print(__doc__)")
