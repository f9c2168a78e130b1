"""The proof, and the record that it rests on: what they accept and what they refuse."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest

from harness.evidence import pages, scenarios
from harness.evidence.record import Record

if TYPE_CHECKING:
    from tests.project import Outcome, Project

PYTHON = sys.executable
JOIN = """
    def work():
        pause(1)
        say("worker ends")
    worker = Thread(target=work)
    worker.start()
    worker.join()
    say("main ends")
"""
JOINED = 'When the demo "join" runs\nThen "worker ends" always comes before "main ends"'
NAMED = 'When the demo "name" runs\nThen at "told", name is always "Fred"'
MORE = 'When the demo "more" runs\nThen at "told", more is always 1'
ONCE = [  # the same, with a claim more
    f'{JOINED}\nAnd "main ends" always happens once',
    f'{NAMED}\nAnd "told" always happens once',
    f'{MORE}\nAnd "told" always happens once',
]
NOTHING_TO_DO = 5  # pytest's exit status when it has run no test
KILLS = "docs/records/kills.json"
MUTANTS = ["no_join", "no_name", "more"]
# Nothing is left to luck: what is not started does not end before main does.
NO_JOIN = "from threading import Thread\nThread.start = Thread.join = lambda self: None"
NO_NAME = "import threading\nthreading.Thread.name = 'Tim'"


@pytest.fixture
def book(project: Project) -> Project:
    """Give a specification of two scenarios, with a mutant for each."""
    project.demo("join", JOIN)
    project.demo("name", 'say("told", name=Thread(name="Fred").name)')
    project.demo("more", 'say("told", more=1)')
    project.feature("trial", JOINED, NAMED, MORE)
    project.mutant("no_join", NO_JOIN)
    project.mutant("no_name", NO_NAME)
    project.mutant("more", say_more("1", "2"))
    return project


def say_more(was: str, becomes: str) -> str:
    """Give a mutant of a compiler that takes one number for another."""
    return f"""
import ast
from mutants.tools import rewrite
class Swap(ast.NodeTransformer):
    def visit_Constant(self, node):
        value = {becomes} if node.value == {was} else node.value
        return ast.copy_location(ast.Constant(value), node)
    visit_Num = visit_Constant
rewrite(Swap)
"""


def killers(project: Project) -> list[list[str]]:
    """Give the mutants that each scenario kills."""
    told = json.loads((project.folder / KILLS).read_text())["scenarios"]
    return [one["killers"] for one in told.values()]


def prove(project: Project, *arguments: str) -> Outcome:
    return project.pytest("--proof", "--pace", "0.001", *arguments)


def test_a_record_that_was_measured_is_proven_again(book: Project) -> None:
    recorded = book.pytest("--record", "-n", "2")
    assert "mutants: 3 killed, 0 survived" in recorded.text
    assert sorted(killers(book)) == [["more"], ["no_join"], ["no_name"]]
    outcome = prove(book)
    assert outcome.status == 0
    assert outcome.counts == {"passed": 3}
    assert "scenarios: 3 proven, 0 unproven, 0 not tried" in outcome.text


def test_a_record_can_be_made_feature_by_feature(book: Project) -> None:
    book.feature("second", *ONCE)
    first, second = "features/trial/trial.feature", "features/trial/second.feature"
    assert book.pytest("--record=missing", second).counts == {"passed": 9}
    assert book.pytest("--record=missing", first).counts == {"passed": 9}
    assert book.pytest("--record").status == NOTHING_TO_DO
    assert prove(book).counts == {"passed": 6}
    book.mutant("no_name", NO_NAME.replace("Tim", "Tom"))
    recorded = book.pytest("--record=missing", second)
    assert recorded.counts == {"passed": 3}
    assert "mutants: 1 killed, 0 survived" in recorded.text
    assert "scenarios: 3 proven, 0 unproven" in recorded.text
    assert "15 of 18 pairs of a scenario" in (book.folder / "docs/mutants.md").read_text()
    assert book.pytest("--record=missing", second).status == NOTHING_TO_DO
    assert book.pytest("--record").counts == {"passed": 3}
    assert prove(book).status == 0


def test_a_change_of_all_mutants_leaves_nothing_known(book: Project) -> None:
    book.feature("second", ONCE[1])
    book.pytest("--record")
    tools = book.folder / "mutants/tools.py"
    tools.write_text(tools.read_text() + "pass\n")
    for name, text in (("no_join", NO_JOIN), ("no_name", NO_NAME)):
        book.mutant(name, text + "\npass")
    book.pytest("--record=missing", "features/trial/second.feature")
    assert book.pytest("--record").counts == {"passed": 9}


def test_a_kill_on_record_is_not_lost_by_one_try(book: Project) -> None:
    slow = "import os\nif float(os.environ['HAPPENS_BEFORE_PACE']) > 0.001:"
    book.mutant("no_name", NO_NAME.replace("\n", f"\n{slow} "))
    again = ["--record=anew", "--pace", "0.001"]
    book.pytest("--record")
    assert "mutants: 3 killed, 0 survived" in book.pytest(*again).text
    book.mutant("no_name", "import threading")
    assert "survived: no_name" in book.pytest(*again).text


def test_what_kills_now_and_then_is_unsteady(book: Project) -> None:
    tries = book.folder / "tries"
    count = f"with open({str(tries)!r}, 'a') as tries: tries.write('x'); number = tries.tell()"
    book.mutant("now_and_then", f"{count}\nif number < 3:\n    " + NO_NAME.replace("\n", "; "))
    recorded = book.pytest("--record", "-n", "0", "--ahead", "0")
    assert "unsteady: now_and_then was killed" in recorded.text
    assert "survived: now_and_then" in recorded.text
    assert all("now_and_then" not in names for names in killers(book))


def test_a_scenario_that_fails_without_the_mutant_kills_none(book: Project) -> None:
    book.feature("wrong", NAMED.replace("Fred", "Tom"))
    recorded = book.pytest("--record=missing")
    assert recorded.counts == {"passed": 9, "failed": 3}
    assert "nothing can be told of no_name: without it this scenario fails as well" in recorded.text
    assert "new, or its claims or its demo changed: features/trial/wrong" in prove(book).text


def test_without_a_record_nothing_is_proven(book: Project) -> None:
    outcome = prove(book)
    assert outcome.status == 1
    assert "new, or its claims or its demo changed: features/trial" in outcome.text
    assert "new, or changed since the record: mutant no_join" in outcome.text


def test_a_scenario_without_a_killer_fails_the_proof(book: Project) -> None:
    book.demo("safe", 'say("told")')
    book.feature("safe", 'When the demo "safe" runs\nThen "told" always happens')
    assert "its demo changed: features/trial/safe.feature" in prove(book).text
    book.pytest("--record")
    outcome = prove(book)
    assert outcome.status == 1
    assert "this scenario kills no mutant: features/trial/safe.feature" in outcome.text
    assert "see CONTRIBUTING.md on mutants" in outcome.text


def test_a_mutant_that_nothing_kills_fails_the_proof(book: Project) -> None:
    book.mutant("harmless", "import threading")
    assert "changed since the record: mutant harmless" in prove(book).text
    assert "survived: harmless" in book.pytest("--record").text
    outcome = prove(book)
    assert outcome.status == 1
    assert "no scenario kills this mutant: harmless" in outcome.text


def test_a_mutant_that_kills_most_is_too_crude(book: Project) -> None:
    book.mutant("crude", NO_JOIN + "\n" + NO_NAME)
    book.pytest("--record")
    outcome = prove(book)
    assert outcome.status == 1
    assert "too crude, 67% of all scenarios kill this mutant: crude" in outcome.text


@pytest.mark.parametrize("change", ["demo", "steps", "mutant", "gone"])
def test_a_record_older_than_what_it_tells_of_is_noticed(book: Project, change: str) -> None:
    book.pytest("--record")
    if change == "demo":
        book.demo("join", JOIN.replace("pause(1)", "pause(2)"))
    elif change == "steps":
        book.feature("trial", JOINED + '\nAnd "main ends" always happens', NAMED)
    elif change == "mutant":
        book.mutant("no_join", NO_JOIN + "\npass")
    else:
        book.mutant("another", NO_JOIN)
        (book.folder / "mutants/trial/no_join.py").unlink()
    outcome = prove(book)
    assert outcome.status == 1
    gone = "on record, but no longer there: mutant no_join"
    told = "its demo changed" if change in {"demo", "steps"} else "changed since the record"
    assert (gone if change == "gone" else told) in outcome.text
    again = book.pytest("--record")
    assert again.counts["passed"] < 9, "only what has changed is tried again"
    if change in {"demo", "mutant"}:
        assert prove(book).status == 0


def test_a_record_that_is_wrong_is_found_out(book: Project) -> None:
    book.pytest("--record")
    path = book.folder / KILLS
    record = json.loads(path.read_text())
    for told in record["scenarios"].values():
        told["killers"] = [*MUTANTS]
    path.write_text(json.dumps(record))
    outcome = prove(book)
    assert outcome.status == 1
    assert "no_join survives, but is on record as killed by this scenario" in outcome.text


@pytest.mark.parametrize(
    "crash", ["raise SystemError", "import threading\nthreading.Thread.join = None"]
)
def test_a_crash_is_no_kill(book: Project, crash: str) -> None:
    book.mutant("crash", crash)
    assert "survived: crash" in book.pytest("--record").text
    assert "no scenario kills this mutant: crash" in prove(book).text


def test_a_demo_that_gets_stuck_is_a_kill(book: Project) -> None:
    lock = "lock = threading.Lock()\nlock.acquire()"
    stuck = "threading.Thread.join = lambda self: lock.acquire()"
    book.mutant("stuck", f"import threading\n{lock}\n{stuck}")
    book.pytest("--record", "--deadline", "20")
    assert ["no_join", "stuck"] in [sorted(names) for names in killers(book)]


def test_variants_that_conform_have_to_stay_green(book: Project) -> None:
    book.mutant(
        "slow", "import time\nreal = time.sleep\ntime.sleep = lambda s: real(s * 2)", "conforming"
    )
    outcome = book.pytest("--conforming")
    assert outcome.counts == {"passed": 3}
    assert "with slow" in outcome.text
    book.mutant("wrong", NO_JOIN, "conforming")
    assert book.pytest("--conforming").counts == {"failed": 1, "passed": 5}
    drawn = book.pytest("--conforming", "--sample=4", "--seed=apple")
    assert sum(drawn.counts.values()) == 4
    assert "drawn with --seed apple" in drawn.text
    book.pytest("--record")
    assert prove(book).status == 0, "they are not expected to be killed"


def test_mutants_are_listed(book: Project) -> None:
    outcome = book.pytest("--mutants")
    assert outcome.status == 0
    assert "trial.no_join" in outcome.text
    assert "The way of no_join." in outcome.text


def test_a_mutant_that_is_not_there_is_named(book: Project) -> None:
    outcome = book.pytest("--mutant", "no_jion")
    assert outcome.status == 4
    assert "there is no mutant 'no_jion'; near it: no_join" in outcome.text


def test_a_red_scenario_says_how_to_see_it(book: Project) -> None:
    outcome = book.pytest("--mutant", "no_join", "-k", "0")
    assert outcome.counts["failed"] == 1
    assert "with no_join" in outcome.text
    assert "HAPPENS_BEFORE_MUTANT=trial.no_join PYTHONPATH=mutants/loader" in outcome.text


def test_a_python_that_cannot_be_broken_says_so(book: Project) -> None:
    outcome = book.pytest("--mutant", "no_join", f"--subject={sys.executable} -I")
    assert outcome.status == 4
    assert "cannot be broken: it does not import sitecustomize" in outcome.text


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_a_mutant_is_in_all_children(book: Project, method: str) -> None:
    body = f"""
        from multiprocessing import get_context
        pipe = get_context("{method}").SimpleQueue()
        child = get_context("{method}").Process(target=print_name)
        child.start()
        child.join()
    """
    book.demo("child", body)
    path = book.folder / "demos/trial/child.py"
    told = "def print_name():\n    say('told', name=Thread(name='Fred').name)\n\n\ndef main():"
    path.write_text(path.read_text().replace("def main():", told))
    book.feature("child", NAMED.replace('demo "name"', 'demo "child"'))
    with TemporaryDirectory(prefix="hb-") as short:  # for the path of the fork server's socket
        book.temporary = Path(short)
        outcome = book.pytest("--mutant", "no_name", "features/trial/child.feature")
    assert "name='Tim'" in outcome.text


def test_the_sitecustomize_of_the_user_is_still_run(
    book: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "sitecustomize.py").write_text("import threading\nthreading.Thread.name = 'Tom'")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    assert "name='Tom'" in book.pytest("--mutant", "no_join", "-k", "1").text


def test_the_page_of_mutants_is_made_from_the_record(book: Project) -> None:
    book.pytest("--record")
    page = (book.folder / "docs/mutants.md").read_text()
    assert "| [trial](../mutants/trial/) | 3 | 3 | 3 | 3 |" in page
    assert "9 of 9 pairs of a scenario" in page


def test_the_page_of_mutants_is_up_to_date() -> None:
    told = pages.mutants(Record(scenarios.entries().values()))
    assert pages.MUTANTS.read_text(encoding="utf-8") == told


def test_a_pair_is_tried_on_another_subject_where_the_first_shows_nothing(book: Project) -> None:
    book.pytest("--record")
    # This one never loads a mutant, so under it none is killed.
    blind = book.script("blind", f'unset HAPPENS_BEFORE_MUTANT\nexec {PYTHON} "$@"')
    assert prove(book, f"--subject={blind}").counts == {"failed": 3}
    outcome = prove(book, f"--subject={blind}", f"--subject={PYTHON}")
    assert (outcome.status, outcome.counts) == (0, {"passed": 3})


def test_a_sample_of_the_record_is_measured_again(book: Project) -> None:
    book.pytest("--record")
    sampled = book.pytest("--sample=5", "--seed=apple", "--pace", "0.001")
    assert (sampled.status, sampled.counts) == (0, {"passed": 5})
    assert "pairs of the record: 2 kills and 3 survivals seen again; --seed apple" in sampled.text


@pytest.mark.parametrize(
    ("killers", "told"),
    [
        ([], "no_join is killed, but is on record as surviving"),
        (["more", "no_name", "no_join"], "no_name survives, but is on record as killed"),
    ],
)
def test_a_sample_finds_a_record_that_is_wrong(
    book: Project, killers: list[str], told: str
) -> None:
    book.pytest("--record")
    path = book.folder / KILLS
    record = json.loads(path.read_text())
    for one in record["scenarios"].values():
        one["killers"] = killers if one["killers"] == ["no_join"] else one["killers"]
    path.write_text(json.dumps(record))
    sampled = book.pytest("--sample=10", "--pace", "0.001")
    assert sampled.status == 1
    assert told in sampled.text
