"""Bad input gets one clear message, and the results of the other scenarios stand."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.project import Outcome, Project

GOOD = """
    When the demo "good" runs
    Then "all is well" always happens
"""


@pytest.fixture
def good(project: Project) -> Project:
    project.demo("good", 'say("all is well")')
    project.feature("good", GOOD)
    return project


@pytest.mark.parametrize(
    ("argument", "message"),
    [
        ("--runs=0", "--runs takes a whole number of at least 1, not '0'"),
        ("--runs=many", "--runs takes a whole number of at least 1, not 'many'"),
        ("--first-run=0", "--first-run takes a whole number of at least 1, not '0'"),
        ("--pace=-1", "--pace takes a number of at least 0.0001, not '-1'"),
        ("--pace=nan", "--pace takes a number of at least 0.0001, not 'nan'"),
        ("--deadline=0", "--deadline takes a number of at least 0.1, not '0'"),
        ("--subject=", "a subject needs a name"),
        ("--subject='", "is not a command: No closing quotation"),
    ],
)
def test_a_wrong_option(good: Project, argument: str, message: str) -> None:
    outcome = good.pytest(*argument.split())
    assert outcome.status == pytest.ExitCode.USAGE_ERROR
    assert message in outcome.text
    assert "Traceback" not in outcome.text


def beside_a_good_subject(project: Project, subject: str | Path, *arguments: str) -> Outcome:
    """Put a subject to the test that is none, beside one that is; expect one error and one pass."""
    outcome = project.pytest("--subject=python3", f"--subject={subject}", *arguments)
    assert outcome.counts == {"passed": 1, "failed": 1}, outcome.text
    assert outcome.text.count("Traceback") == 0
    return outcome


@pytest.mark.parametrize("workers", ["0", "2"])
def test_an_interpreter_that_does_not_exist(good: Project, workers: str) -> None:
    outcome = beside_a_good_subject(good, "python3.99", "-n", workers)
    assert "--subject python3.99: there is no 'python3.99'" in outcome.text
    assert "near it: python3" in outcome.text


def test_an_interpreter_that_is_no_python(good: Project) -> None:
    outcome = beside_a_good_subject(good, "cat")
    assert "'cat' does not answer as a Python does" in outcome.text


def test_an_interpreter_that_the_system_does_not_start(good: Project) -> None:
    path = good.write("garbage", "no program at all")
    path.chmod(0o755)
    outcome = beside_a_good_subject(good, str(path))
    assert "cannot be started: [Errno" in outcome.text


def test_an_interpreter_that_fails(good: Project) -> None:
    subject = good.script("failing", "echo 'no such version' >&2; exit 127")
    outcome = beside_a_good_subject(good, subject)
    assert "it ended with status 127 and said: no such version" in outcome.text


def test_an_interpreter_that_is_too_old(good: Project) -> None:
    answer = "happens-before subject: {'version': [3, 5, 10]}"
    outcome = beside_a_good_subject(good, good.script("old", f'echo "{answer}"'))
    assert "is too old: it is Python 3.5.10, and a subject has to be 3.6 or later" in outcome.text


def test_an_interpreter_that_does_not_answer(good: Project) -> None:
    """One that waits for nothing but time may be slow to start: only the deadline ends it."""
    body = f'exec "{sys.executable}" -c "import os; os.read(os.pipe()[0], 1)"'
    outcome = beside_a_good_subject(good, good.script("silent", body))
    assert "did not say who it is: it waits, and nothing in it moves" in outcome.text
    outcome = good.pytest(f"--subject={good.script('slow', 'sleep 600')}", "--deadline", "2")
    assert "did not say who it is within 2 s" in outcome.text


def test_an_interpreter_that_thinks_for_ever(good: Project) -> None:
    subject = good.script("thinking", "while :; do :; done")
    outcome = good.pytest(f"--subject={subject}", "--deadline", "2")
    assert "did not say who it is within 2 s" in outcome.text


@pytest.mark.parametrize(
    ("limit", "told"),
    [
        (0, "has no threads: it cannot start one; is that limited, by ulimit -u or -v"),
        (9, "cannot have 64 threads at once here, only 9; is that limited, by ulimit -u or -v"),
    ],
)
def test_an_interpreter_that_has_too_few_threads(good: Project, limit: int, told: str) -> None:
    good.write(
        "broken/sitecustomize.py",
        f"""
        import _thread

        original, started = _thread.start_new_thread, []

        def start_new_thread(*args):
            if len(started) == {limit}:
                raise RuntimeError("can't start new thread")
            started.append(args)
            return original(*args)

        _thread.start_new_thread = start_new_thread
        """,
    )
    body = f'PYTHONPATH="{good.folder}/broken" exec python3 "$@"'
    outcome = beside_a_good_subject(good, good.script("limited", body))
    assert told in outcome.text


def test_an_interpreter_that_vanishes(good: Project) -> None:
    subject = good.script("shy", 'rm "$0"; exec python3 "$@"')
    outcome = beside_a_good_subject(good, subject)
    assert "can no longer be started" in outcome.text


def test_no_subject_at_all_is_a_wrong_option(good: Project) -> None:
    outcome = good.pytest("--subject=python3.99")
    assert outcome.status == pytest.ExitCode.USAGE_ERROR
    assert "there is no 'python3.99'" in outcome.text


APPEND = 'os.write(os.open(os.environ["HAPPENS_BEFORE_TRACE"], os.O_APPEND | os.O_WRONLY), b"x\\n")'


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("raise ValueError", "the demo crashed: it ended with exit status 1"),
        ("os.kill(os.getpid(), 9)", "the demo crashed: it ended by signal 9"),
        ("sys.exit(3)", "the demo crashed: it ended with exit status 3"),
        ('say("odd", thing=object())', "something else than an event: line 2 of the trace"),
        (APPEND, "something else than an event: line 2 of the trace is not an event: x"),
    ],
)
def test_a_demo_that_goes_wrong(good: Project, body: str, message: str) -> None:
    good.demo("bad", f'say("begun")\n{body}')
    good.feature("bad", 'When the demo "bad" runs\nThen "begun" always happens')
    outcome = good.pytest()
    assert outcome.counts == {"passed": 1, "failed": 1}, outcome.text
    assert message in outcome.text
    assert "To see it: " in outcome.text


def test_a_demo_that_reports_nothing(good: Project) -> None:
    good.demo("bad", "pass")
    good.feature("bad", 'When the demo "bad" runs\nThen "begun" never happens')
    outcome = good.pytest()
    assert outcome.counts == {"passed": 1, "failed": 1}, outcome.text
    assert "the demo ended and reported nothing" in outcome.text


def test_a_demo_that_waits_for_ever(good: Project) -> None:
    good.demo("bad", 'say("begun")\nfrom threading import Event\nEvent().wait()')
    good.feature("bad", 'When the demo "bad" runs\nThen "begun" always happens')
    outcome = good.pytest()
    assert outcome.counts == {"passed": 1, "failed": 1}, outcome.text
    assert "the demo got stuck" in outcome.text
    assert "bad.py" in outcome.text  # the stacks


def test_a_demo_that_goes_on_for_ever(good: Project) -> None:
    good.demo(
        "bad", 'say("begun")\nThread(target=time.sleep, args=(600,)).start()\nwhile True: pass'
    )
    good.feature("bad", 'When the demo "bad" runs\nThen "begun" always happens')
    outcome = good.pytest("--deadline", "15")  # in which the good demo has to end, under load too
    assert outcome.counts == {"passed": 1, "failed": 1}, outcome.text
    assert "the demo did not end before its deadline" in outcome.text
    assert outcome.text.count("most recent call first") >= 2  # the stacks of both its threads


def test_a_demo_that_does_not_exist(good: Project) -> None:
    good.feature("bad", 'When the demo "goof" runs\nThen "all is well" always happens')
    outcome = good.pytest()
    assert outcome.counts == {"passed": 1, "failed": 1}, outcome.text
    assert "there is no demo 'goof' in demos/trial/; near it: 'good'" in outcome.text


SCENARIO = "Feature: bad\n  {}Scenario: one\n    {}\n"


@pytest.mark.parametrize("workers", ["0", "2"])
@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            SCENARIO.format("", "Whenever it rains"),
            "2: this feature cannot be read: 'one' has no step",
        ),
        (SCENARIO.format("", "And so on"), "3: this feature cannot be read"),
        (
            SCENARIO.format("@unheard_of\n  ", "When it rains"),
            "'unheard_of' not found in `markers`",
        ),
        (
            SCENARIO.format("", "When it rains\n  Scenario: one\n    When it rains"),
            "have the same title",
        ),
        ("no feature at all\n", "1: this feature cannot be read"),
        ("", "bad.feature: this feature cannot be read: there is no Feature in it"),
    ],
)
def test_a_feature_that_cannot_be_read(
    good: Project, text: str, message: str, workers: str
) -> None:
    good.write("features/trial/bad.feature", text)
    outcome = good.pytest("-n", workers)
    assert outcome.counts["passed"] == 1, outcome.text
    assert outcome.status != pytest.ExitCode.OK
    assert message in outcome.text
    assert "Traceback" not in outcome.text


def test_a_sentence_that_nobody_defined(good: Project) -> None:
    good.feature("bad", "When it rains\nThen it pours")
    outcome = good.pytest()
    assert outcome.counts == {"passed": 1, "failed": 1}, outcome.text
    assert 'Step definition is not found: When "it rains"' in outcome.text


@pytest.mark.parametrize("pace", ["0", "-1", "nan", "inf", "soon"])
def test_a_demo_at_an_impossible_pace(good: Project, pace: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "demos.trial.good", "--pace", pace],
        cwd=good.folder, env=os.environ, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 2
    assert "invalid pace: a number of seconds above 0" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_subject_that_never_ends_is_given_up(project: Project) -> None:
    """It answers who it is, and then it computes forever."""
    endless = project.script(
        "endless",
        f"""
        case "$*" in *whoami*) exec "{sys.executable}" "$@";; esac
        exec "{sys.executable}" -c "while True: pass"
        """,
    )
    for number in range(8):
        project.demo(f"demo_{number}", 'say("hello")')
    steps = 'When the demo "demo {}" runs\nThen "hello" always happens'
    project.feature("trial", *[steps.format(number) for number in range(8)])
    outcome = project.pytest("--deadline", "5", f"--subject={endless}")
    assert outcome.counts == {"failed": 8}
    assert outcome.text.count("the demo did not end before its deadline") >= 3
    assert "endless) is given up: 3 runs in a row" in outcome.text
