"""Always, never, can: what refutes them, and what a red scenario says."""

from __future__ import annotations

import os
import re
from xml.etree import ElementTree as ET

import pytest

from harness.launching import stillness
from tests.project import Project

CLAIMS: list[tuple[str, str | None]] = [
    ('"one" always comes before "two"', None),
    ('"two" always comes before "one"', '"one" came'),
    ('"two" can come before "one"', "none of 5 runs shows it, from 0.1 to 25.6 ms a unit"),
    ('"none" always comes before "one"', '"none" never happened'),
    ('"one" always comes before "none"', '"none" never happened'),
    ('"thrice" always comes before "end"', "happened 3 times, but the claim speaks of one"),
    ('every "thrice" always comes before "end"', None),
    ('every "thrice" can come before "end"', None),
    ('every "one" always comes before "thrice"', 'write: any "thrice"'),
    ('"one" always comes before any "thrice"', None),
    ('every "one" can come before any "thrice"', None),
    ('"one" can come before any "thrice"', None),
    ('"thrice" always comes before any "end"', 'write: every "thrice"'),
    ('every "end" always comes before any "thrice"', '"thrice" came'),
    ('every "thrice" always comes before any "end"', None),
    ('"loop" and "pool" can overlap', None),
    ('"loop" and "pool" never overlap', '"loop" and "pool" overlapped'),
    ('"loop" and "hoop" never overlap', None),
    ('"loop" and "hoop" can overlap', '"loop" and "hoop" did not overlap'),
    ('"loop" and "none" never overlap', '"none starts" never happened'),
    ('it always takes at least 2 units from "one" to "two"', None),
    ('it always takes at least 4000 units from "one" to "two"', "it took"),
    ('"one" always happens', None),
    ('"none" always happens', '"none" never happened'),
    ('"thrice" always happens 3 times', None),
    ('"thrice" always happens twice', '"thrice" happened 3 times'),
    ('"none" never happens', None),
    ('"one" never happens', '"one" happened once'),
    ('there is never more than 1 thread inside "loop"', None),
    ('there are never more than 0 threads inside "loop"', "at most 1 thread inside"),
    ('there is never more than 1 thread inside "none"', "at most 0 threads inside"),
    ('there can be 2 threads inside "crowd"', None),
    ('there can be 2 threads inside "loop"', "none of 5 runs shows it"),
    ('at "two", count is always 2', None),
    ('at "two", count is always 3', 'at "two", count was 2, not 3'),
    ('at "two", count is always True', 'at "two", count was 2, not True'),
    ('at "two", size is always 2', '"two" reports no size'),
    ('at "none", count is always 2', '"none" never happened'),
    ('at "two", count can be 2', None),
    ('at "two", count can be 3', "none of 5 runs shows it"),
    ('at "two", count can be other than 3', None),
    ('at "two", count can be other than 2', "none of 5 runs shows it"),
    ('at "two", count is never 3', None),
    ('at "two", count is never 2', 'at "two", count was 2'),
    ('at "two", count is always at least 2', None),
    ('at "two", count is always at least 3', 'at "two", count was 2, not at least 3'),
    ('at "two", count is never the same as width at "one"', None),
    ('at "two", count is never the same as length at "one"', "the facts were 2, 2"),
    ('at "two", count is never the same as depth at "one"', "the facts were 2, None"),
    ('at "one", names is always ["a", "b"]', None),
    ('at "one", names is always ["a"]', "was ['a', 'b'], not ['a']"),
    ('at "two", count is always the same as length at "one"', None),
    ('at "two", count is always the same as width at "one"', "the facts were 2, 3"),
    ('at "two", count is always the same as depth at "one"', "the facts were 2, None"),
    ('"one" and "two" always happen in the same process', None),
    ('"one" and "elsewhere" always happen in the same process', "they happened in 2 processes"),
    ('"one" and "elsewhere" always happen in different processes', None),
    ('"one" and "two" always happen in different processes', "both happened in process"),
    ('"one" always happens in the main thread', None),
    ('"one" never happens in the main thread', '"one" happened in MainProcess/MainThread'),
    ('"aside" never happens in the main thread', None),
    ('"aside" always happens in the main thread', '"aside" happened in MainProcess/Thread-2'),
    ('"one" and "two" always happen in the same thread', None),
    ('"one" and "aside" always happen in the same thread', "they happened in 2 threads"),
    ('"one" and "aside" always happen in different threads', None),
    (
        '"one" and "two" always happen in different threads',
        "both happened in MainProcess/MainThread",
    ),
    ('"one" always happens before the process ends', None),
    ('"none" always happens before the process ends', 'the process ended before "none"'),
    ('the process can end before "none"', None),
    ('the process can end before "one"', "none of 5 runs shows it"),
    ("the exit status is always 0", None),
    ("the exit status is always 3", "the exit status was 0"),
    ('standard error always mentions "mutter"', None),
    ('standard error always mentions "shout"', "standard error said \n    mutter"),
    ('standard error never mentions "mutt"', "standard error said \n    mutter"),
]


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Judge all the claims in one go; give what each was answered, nothing where it held."""
    sampler = Project(tmp_path_factory.mktemp("sampler"))
    sampler.demo(
        "sampler",
        """
        say("one", names=["a", "b"], length=2, width=3)
        pause(2)
        say("two", count=2)
        say("thrice"), say("thrice"), say("thrice")
        say("loop starts"), say("pool starts"), say("loop ends"), say("pool ends")
        say("hoop starts"), say("hoop ends"), say("end")
        sys.stderr.write("mutter")
        if os.fork() == 0:
            say("elsewhere")
            os._exit(0)
        os.wait()
        say("crowd starts")
        crowd = Thread(target=say, args=("crowd starts",))
        crowd.start()
        crowd.join()
        thread = Thread(target=say, args=("aside",))
        thread.start()
        thread.join()
        """,
    )
    scenarios = [f'When the demo "sampler" runs\nThen {claim}' for claim, _ in CLAIMS]
    sampler.feature("claim", *scenarios)
    sampler.pytest("--pace", "0.0001", "--junitxml=results.xml")
    cases = ET.parse(sampler.folder / "results.xml").iter("testcase")  # noqa: S314 -- ours
    return ["".join(case.itertext()) for case in cases]


@pytest.mark.parametrize("number", range(len(CLAIMS)), ids=[claim for claim, _ in CLAIMS])
def test_each_sentence_holds_and_can_be_refuted(verdicts: list[str], number: int) -> None:
    claim, verdict = CLAIMS[number]
    if verdict is None:
        assert not verdicts[number]
    else:
        assert f"Then {claim}\nrefuted on " in verdicts[number]
        assert verdict in verdicts[number]


def test_an_always_is_refuted_by_one_run_of_many(project: Project) -> None:
    project.demo("jittery", 'say("luck", jitter="HAPPENS_BEFORE_JITTER" in os.environ)')
    project.feature("luck", 'When the demo "jittery" runs\nThen at "luck", jitter is always False')
    assert project.pytest().counts == {"passed": 1}
    assert "run 2 of 3" in project.pytest("--runs", "3").text
    assert "run 2 of 2" in project.pytest("--first-run", "2").text


def test_a_can_is_shown_by_one_run_of_many(project: Project) -> None:
    project.demo("slow", 'say("pace", slow=float(os.environ["HAPPENS_BEFORE_PACE"]) > 0.05)')
    project.feature("pace", 'When the demo "slow" runs\nThen at "pace", slow can be True')
    assert project.pytest().counts == {"passed": 1}


def test_an_always_is_judged_on_the_runs_made_for_a_can(project: Project) -> None:
    project.demo("slow", 'say("pace", slow=float(os.environ["HAPPENS_BEFORE_PACE"]) > 0.05)')
    steps = """
        When the demo "slow" runs
        Then at "pace", slow is always False
        And at "pace", slow can be True
    """
    project.feature("pace", steps)
    text = project.pytest().text
    assert 'pace.feature:5  Then at "pace", slow is always False' in text
    assert "run 3 of 3, 80 ms a unit" in text


def test_a_demo_may_get_stuck_where_the_feature_says_so(project: Project) -> None:
    project.demo("waiting", 'say("waits")\nfrom threading import Event\nEvent().wait()')
    project.demo("ending", 'say("ends")')
    project.feature(
        "stuck",
        'When the demo "waiting" runs until nothing moves\nThen the demo always gets stuck',
        'When the demo "waiting" runs until nothing moves\nThen the demo can get stuck',
        'When the demo "ending" runs until nothing moves\nThen the demo always gets stuck',
        'When the demo "ending" runs until nothing moves\nThen the demo can get stuck',
    )
    outcome = project.pytest()
    assert outcome.counts == {"passed": 2, "failed": 2}, outcome.text
    assert "the demo did not get stuck: it ended with exit status 0" in outcome.text


@pytest.mark.skipif(not stillness.TOLD, reason="only Linux tells that nothing moves")
def test_what_has_not_happened_before_the_deadline_may_yet_happen(project: Project) -> None:
    project.demo("endless", 'say("one")\nwhile True:\n    pass')
    claim = 'When the demo "endless" runs until nothing moves\nThen "two" always happens'
    project.feature("trial", claim)
    text = project.pytest("--deadline", "1").text
    assert "not shown on " in text
    assert "the demo did not end before its deadline." in text


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the demo forks")
def test_what_happens_when_a_stuck_demo_is_ended_is_no_part_of_it(project: Project) -> None:
    body = """
        import signal
        signal.signal(signal.SIGABRT, signal.SIG_IGN)
        reading, _ = os.pipe()
        child = os.fork()
        if child == 0:
            signal.signal(signal.SIGABRT, signal.SIG_DFL)
            os.read(reading, 1)
        say("main waits")
        os.waitpid(child, 0)
        say("main goes on")
    """
    project.demo("waiting", body)
    claim = 'When the demo "waiting" runs until nothing moves\nThen "main goes on" never happens'
    project.feature("trial", claim)
    outcome = project.pytest()
    assert outcome.counts == {"passed": 1}, outcome.text


def test_what_a_red_scenario_says(project: Project) -> None:
    project.demo("sampler", 'say("one")\nThread(target=say, args=("two",), name="aside").start()')
    project.feature("claim", 'When the demo "sampler" runs\nThen "two" always comes before "one"')
    text = project.pytest("--subject=python3").text
    for told in (
        'claim.feature:5  Then "two" always comes before "one"',
        "refuted on CPython",
        "(python3), run 1 of 1, 5 ms a unit",
        ' ms before "two"',
        "To see it: python3 -m demos.trial.sampler --pace 0.005",
    ):
        assert told in text
    for row in ("ms   MainThread   aside", "> +0[.]00   one", r"> +\d+[.]\d\d +two"):
        assert re.search(row, text), text


def test_a_refuted_claim_shows_what_was_said_on_standard_error(project: Project) -> None:
    project.demo("complaining", 'say("one")\nprint("a warning", file=sys.stderr)')
    project.feature("trial", 'When the demo "complaining" runs\nThen "two" always happens')
    outcome = project.pytest()
    assert "On standard error:\n\n    a warning\n" in outcome.text
