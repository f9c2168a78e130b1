"""Runs and traces: one order over threads and processes, and what a demo that dies leaves."""

from __future__ import annotations

import ast
import itertools
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from harness import ROOT
from harness.launching import processes, stillness
from harness.launching.processes import Ending
from harness.runs import playing
from harness.runs.playing import Run, Schedule, Setting
from harness.runs.traces import NotAnEventError, Trace
from harness.subjects import interpreters

if TYPE_CHECKING:
    from tests.project import Project

CROWD = """
    from multiprocessing import Process
    children = [Process(target=chatter) for _ in range(3)]
    for child in children:
        child.start()
    chatter()
    for child in children:
        child.join()
    say("all done")
"""
CHATTER = """

def chat(number):
    for count in range(50):
        say(f"event {count}", speaker=number)


def chatter():
    threads = [Thread(target=chat, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
"""


@pytest.fixture(scope="module")
def subject() -> interpreters.Subject:
    return interpreters.ask(sys.executable, 60)


def perform(
    project: Project,
    monkeypatch: pytest.MonkeyPatch,
    subject: interpreters.Subject,
    setting: Setting | None = None,
    schedule: Schedule | None = None,
) -> Run:
    monkeypatch.setattr(playing, "ROOT", project.folder)
    return playing.perform(
        subject,
        "demos.trial.play",
        0.001,
        schedule or Schedule(),
        setting=setting or Setting(),
        deadline=60,
    )


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_one_order_over_threads_and_processes(
    project: Project, monkeypatch: pytest.MonkeyPatch, subject: interpreters.Subject, method: str
) -> None:
    if method not in subject.start_methods:
        pytest.skip(f"{subject.name} has no {method}")
    project.demo("play", CROWD)
    path = project.folder / "demos" / "trial" / "play.py"
    path.write_text(path.read_text().replace("\n\ndef main", CHATTER + "\n\ndef main"))
    run = perform(project, monkeypatch, subject, Setting(start_method=method))
    assert run.status == 0, run.stderr
    assert len(run.trace) == 4 * 4 * 50 + 1
    assert run.trace.events[-1].text == "all done"
    assert len({event.actor.process for event in run.trace}) == 4
    assert len(run.trace.actors()) == 4 * 4 + 1
    for actor in run.trace.actors():
        own = [event for event in run.trace if event.actor == actor]
        assert [event.time for event in own] == sorted(event.time for event in own)
        if len(own) > 1:
            assert [event.text for event in own] == [f"event {count}" for count in range(50)]


def test_a_demo_that_dies_half_way_leaves_its_trace(
    project: Project, monkeypatch: pytest.MonkeyPatch, subject: interpreters.Subject
) -> None:
    project.demo("play", 'say("begun")\nos.kill(os.getpid(), 9)\nsay("ended")')
    run = perform(project, monkeypatch, subject)
    assert [event.text for event in run.trace] == ["begun"]
    assert (run.status, run.ending, run.flaw) == (-9, Ending.BY_ITSELF, None)


def test_what_stands_before_a_line_that_is_no_event_is_kept(
    project: Project, monkeypatch: pytest.MonkeyPatch, subject: interpreters.Subject
) -> None:
    project.demo("play", 'say("begun")\nsay("odd", thing=object())\nsay("ended")')
    run = perform(project, monkeypatch, subject)
    assert [event.text for event in run.trace] == ["begun"]
    assert run.flaw is not None
    assert run.flaw.startswith("line 2 of the trace is not an event")


def test_output_and_status_are_kept(
    project: Project, monkeypatch: pytest.MonkeyPatch, subject: interpreters.Subject
) -> None:
    project.demo("play", 'print("out")\nsys.stderr.write("err")\nsys.exit(3)')
    run = perform(project, monkeypatch, subject)
    assert (run.stdout, run.stderr, run.status) == ("out\n", "err", 3)


def test_a_run_in_which_the_system_clock_was_set_is_made_again(
    project: Project, monkeypatch: pytest.MonkeyPatch, subject: interpreters.Subject
) -> None:
    played = project.folder / "played"
    project.demo("play", f'with open({str(played)!r}, "a") as file:\n    file.write("once ")')
    before_and_after = iter([0.0, 3600.0, 3600.0, 3600.00001])
    monkeypatch.setattr(playing, "_clock_offset", lambda: next(before_and_after))
    perform(project, monkeypatch, subject)
    assert played.read_text() == "once once "


def test_a_run_has_a_folder_of_its_own_and_the_environment_as_it_is(
    project: Project, monkeypatch: pytest.MonkeyPatch, subject: interpreters.Subject
) -> None:
    monkeypatch.setenv("SOMETHING", "of mine")
    monkeypatch.setenv("PYTHONPATH", "/nowhere")
    body = """
        import tempfile
        said = {key: os.environ[key] for key in ("SOMETHING", "PYTHONPATH")}
        say("asked", here=os.getcwd(), temporary=tempfile.gettempdir(), told=sorted(said.values()))
        say("flags", site=sys.flags.no_site, isolated=sys.flags.isolated)
    """
    project.demo("play", body)
    asked, flags = perform(project, monkeypatch, subject).trace.events
    assert asked.facts["told"] == ["/nowhere", "of mine"]
    assert asked.facts["here"] == asked.facts["temporary"] != str(Path.cwd())
    assert not os.path.exists(str(asked.facts["here"]))  # noqa: PTH110 -- it is a fact's text
    assert flags.facts == {"site": 0, "isolated": 0}


def test_schedules_differ_and_come_again_with_their_seed(
    project: Project, monkeypatch: pytest.MonkeyPatch, subject: interpreters.Subject
) -> None:
    assert Schedule.number(0, "seed") == Schedule()
    first, second = Schedule.number(1, "seed"), Schedule.number(2, "seed")
    assert first != second
    assert first == Schedule.number(1, "seed") != Schedule.number(1, "another")
    project.demo("play", 'say("asked", interval=sys.getswitchinterval())')
    run = perform(project, monkeypatch, subject, schedule=Schedule(switch_interval=0.25, jitter=7))
    assert run.trace.events[0].facts == {"interval": 0.25}


@pytest.mark.parametrize("line", ["", "nothing", "{}", "{'process': 1}", "[", "None", "x" * 10**6])
def test_a_line_that_is_no_event_is_refused(line: str) -> None:
    with pytest.raises(NotAnEventError, match="line 1 of the trace is not an event"):
        Trace.read(f"{line}\n")


def test_a_person_reads_what_a_program_would_be_told() -> None:
    environment = {k: v for k, v in os.environ.items() if not k.startswith("HAPPENS_BEFORE")}
    done = subprocess.run(
        [sys.executable, "-m", "demos.threads.join_timeout", "--pace", "0.001"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "MainThread          join gives up  returned=None  alive=True\n" in done.stdout
    assert done.stdout.endswith("join returns  returned=None  alive=False\n")


def test_the_list_of_demos_tells_what_each_shows_and_its_case() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "demos"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    for path in sorted((ROOT / "demos" / "threads").glob("[a-z]*.py")):
        summary = (ast.get_docstring(ast.parse(path.read_text())) or "").partition("\n")[0]
        assert f"demos.threads.{path.stem} " in done.stdout
        assert summary in done.stdout
    assert "join() waits until the thread has ended.  (case 5)" in done.stdout


FOR_EVER = {
    "a lock": "from threading import Lock; a = Lock(); a.acquire(); say('begun'); a.acquire()",
    "a pipe": "say('begun'); os.read(os.pipe()[0], 1)",
    "select": "import select; say('begun'); select.select([os.pipe()[0]], [], [])",
    "poll": "import select; say('begun'); p = select.poll(); p.register(os.pipe()[0]); p.poll()",
    "a child": "say('begun'); subprocess.call([sys.executable, '-c', 'input()'], stdin=-1)",
}


@pytest.mark.skipif(not stillness.CALLS, reason="it is not told on this kind of machine")
@pytest.mark.parametrize("body", FOR_EVER.values(), ids=FOR_EVER)
def test_what_waits_for_ever_is_seen_without_any_patience(
    project: Project, monkeypatch: pytest.MonkeyPatch, subject: interpreters.Subject, body: str
) -> None:
    monkeypatch.setattr(playing, "PATIENCE", 10**6)
    project.demo("play", "import subprocess\n" + body)
    processors = os.sched_getaffinity(0)
    run = perform(project, monkeypatch, subject)
    assert (run.ending, len(run.trace)) == (Ending.STUCK, 1)
    assert run.waits_for_ever
    assert os.sched_getaffinity(0) == processors


def test_a_clock_that_jumps_makes_nobody_stuck(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As it does where a whole machine is halted for a while, and goes on."""
    asked = itertools.count()

    def clock() -> float:
        return time.monotonic() + 1000 * max(0, next(asked) - 3)

    monkeypatch.setattr(processes, "time", SimpleNamespace(monotonic=clock, sleep=time.sleep))
    command = (sys.executable, "-S", "-c", "import time; time.sleep(0.5)")
    with processes.Launch(command, tmp_path, {**os.environ}) as launch:
        assert launch.wait(10**9, 0.5, 1) is Ending.BY_ITSELF


def test_an_alarm_can_end_what_seems_to_wait_for_ever(
    project: Project, monkeypatch: pytest.MonkeyPatch, subject: interpreters.Subject
) -> None:
    body = """
        import signal, threading
        lock = threading.Lock()
        lock.acquire()
        signal.signal(signal.SIGALRM, lambda *_: lock.release())
        signal.setitimer(signal.ITIMER_REAL, 0.5)
        lock.acquire()
        say("got it")
    """
    project.demo("play", body)
    run = perform(project, monkeypatch, subject)
    assert (run.ending, run.status, len(run.trace)) == (Ending.BY_ITSELF, 0, 1)


def test_a_child_that_has_left_its_session_and_environment_is_looked_at_as_well(
    project: Project, monkeypatch: pytest.MonkeyPatch, subject: interpreters.Subject
) -> None:
    body = """
        import subprocess
        nap = [sys.executable, "-c", "import time; time.sleep(1)"]
        say("begun", status=subprocess.Popen(nap, env={}, start_new_session=True).wait())
    """
    project.demo("play", body)
    run = perform(project, monkeypatch, subject)
    assert (run.ending, run.status, len(run.trace)) == (Ending.BY_ITSELF, 0, 1)


@pytest.mark.skipif(os.name != "posix", reason="signals are ignored by inheritance on POSIX")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT"])
def test_a_demo_hears_signals_though_pytest_was_started_deaf(project: Project, name: str) -> None:
    number = signal.Signals[name].value
    deaf = f"""
    import signal, sys, pytest
    signal.signal({number}, signal.SIG_IGN)
    signal.pthread_sigmask(signal.SIG_BLOCK, [{number}])
    sys.exit(pytest.main(["-p", "no:cacheprovider"]))
    """
    project.write("deaf.py", deaf)
    project.demo("ended", f'say("one")\nos.kill(os.getpid(), {number})\nsay("two")')
    steps = f'When the demo "ended" runs\nThen the exit status is always -{number}'
    project.feature("trial", steps)
    outcome = project.program("deaf")
    assert outcome.counts == {"passed": 1}, outcome.text


@pytest.mark.skipif(not hasattr(os, "getloadavg"), reason="asks how busy the system is")
@pytest.mark.parametrize(
    "situation",
    [
        (0.0, 1e9, Ending.DEADLINE),
        (1e9, 0.0, Ending.DEADLINE),
        (1e9, 1e9, Ending.BY_ITSELF),
        (1e9, None, Ending.BY_ITSELF),
    ],
    ids=["idle", "others make way", "kept waiting", "busy, and no more is told"],
)
def test_the_deadline_comes_later_where_threads_compete_for_processors(
    project: Project,
    monkeypatch: pytest.MonkeyPatch,
    subject: interpreters.Subject,
    situation: tuple[float, float | None, Ending],
) -> None:
    """The demo goes on until its deadline has passed, if it is to come later than that."""
    load, waited, ending = situation
    project.demo("play", "while not os.path.exists(os.environ['PASSED']): time.sleep(0.01)")
    passed = project.folder / "passed"
    monkeypatch.setenv("PASSED", str(passed))
    monkeypatch.setattr(playing, "ROOT", project.folder)

    def asked() -> tuple[float, float, float]:
        if ending is Ending.BY_ITSELF:
            passed.touch()
        return load, load, load

    monkeypatch.setattr(os, "getloadavg", asked)
    monkeypatch.setattr(stillness, "kept_waiting", lambda _pids: waited)
    run = playing.perform(
        subject, "demos.trial.play", 0.001, Schedule(), setting=Setting(), deadline=0.5
    )
    assert run.ending is ending


@pytest.mark.skipif(not stillness.TOLD, reason="asks the system, as Linux tells")
def test_who_had_no_processor_is_known() -> None:
    """Two that compute on one processor wait for each other; of one that has ended, nothing is."""
    alone = f"import os; os.sched_setaffinity(0, [{min(os.sched_getaffinity(0))}])"
    computes = [sys.executable, "-c", f"{alone}\nwhile True: pass"]
    with subprocess.Popen(computes) as one, subprocess.Popen(computes) as other:
        try:
            while (stillness.kept_waiting([one.pid, other.pid]) or 0) < 0.2:
                time.sleep(0.01)
        finally:
            one.kill()
            other.kill()
    assert stillness.kept_waiting([one.pid]) is None
