"""A run that a warm subject forks cannot be told from one that is started cold."""

from __future__ import annotations

import os
import signal
import stat
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from harness.launching import guard
from harness.launching.processes import Ending
from harness.launching.warm import Warm
from harness.runs import playing
from harness.subjects import interpreters, warmth

if TYPE_CHECKING:
    from collections.abc import Iterator

    from harness.runs.playing import Run
    from tests.project import Project

pytestmark = pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="runs are cold here")

STATE = """
    import gc, resource, signal, threading
    from multiprocessing import current_process
    here = os.getcwd()
    spec = sys.modules["__main__"].__spec__
    say("modules", names=sorted(sys.modules))
    say("path", path=sys.path, argv=sys.argv, spec=spec.name, origin=spec.origin)
    told = {name: value.replace(here, "") for name, value in os.environ.items()}
    say("environment", told=sorted(map(list, told.items())))
    with open("/proc/self/status") as status:
        lines = [line.split() for line in status]
    kept = ("Umask:", "Threads:", "SigBlk:", "SigIgn:", "SigCgt:")
    say("status", lines=[line[:2] for line in lines if line[0] in kept])
    say("files", numbers=sorted(os.listdir("/proc/self/fd")))
    streams = (sys.stdin, sys.stdout, sys.stderr)
    say("streams", told=[[s.encoding, s.errors, s.line_buffering, s.isatty()] for s in streams])
    say("output", told=[os.path.basename(os.readlink(f"/proc/self/fd/{n}")) for n in range(3)])
    while resource.getrlimit(resource.RLIMIT_FSIZE)[0] == resource.RLIM_INFINITY:
        pause(1)  # the harness limits a cold run from outside, when that has begun
    names = [name for name in dir(resource) if name.startswith("RLIMIT")]
    limits = [list(resource.getrlimit(getattr(resource, name))) for name in names]
    say("limits", names=names, limits=limits)
    say("leads", group=os.getpgid(0) == os.getpid(), session=os.getsid(0) == os.getpid())
    main = threading.main_thread()
    say("threads", names=[thread.name for thread in threading.enumerate()],
        main=threading.current_thread() is main, ident=main.ident == threading.get_ident(),
        native=getattr(main, "native_id", None) in (None, os.getpid()))
    handlers = [str(signal.getsignal(n)) for n in range(1, signal.NSIG) if n not in (9, 19, 32, 33)]
    say("signals", handlers=[h.partition(" at ")[0] for h in handlers])
    say("process", name=current_process().name, pid=current_process().pid == os.getpid())
    say("gc", enabled=gc.isenabled(), threshold=getattr(gc, "get_threshold", list)())
    say("globals", names=sorted(globals()))
    class Last:
        def __del__(self):
            say("the finalizer is called", os=os is not None)
    globals()["last"] = Last()
    say("used little", seconds=time.process_time() < 60)
    print("out")
    sys.stderr.write("err")
"""


@pytest.fixture(scope="module")
def subject() -> interpreters.Subject:
    found = interpreters.ask(sys.executable, 60)
    assert found.cold is None
    return found


@pytest.fixture(autouse=True)
def _nothing_is_kept() -> Iterator[None]:
    yield
    playing.STOCK.close()
    playing.STOCK.losses.clear()


def perform(
    project: Project,
    monkeypatch: pytest.MonkeyPatch,
    subject: interpreters.Subject,
) -> Run:
    monkeypatch.setattr(playing, "ROOT", project.folder)
    return playing.perform(
        subject,
        "demos.trial.play",
        0.001,
        playing.Schedule(),
        setting=playing.Setting(),
        deadline=60,
    )


def told(run: Run) -> dict[str, object]:
    facts = {event.text: event.facts for event in run.trace}
    return {**facts, "ending": (run.status, run.ending, run.flaw, run.stdout, run.stderr)}


def test_a_run_finds_itself_as_it_would_cold(
    project: Project, monkeypatch: pytest.MonkeyPatch, subject: interpreters.Subject
) -> None:
    project.demo("play", STATE)
    cold = told(perform(project, monkeypatch, replace(subject, cold="it is asked for here")))
    for _ in range(2):
        warm = told(perform(project, monkeypatch, subject))
        for what, facts in cold.items():
            assert warm[what] == facts, what
    assert playing.STOCK.losses == []


def test_what_the_demo_imports_decides_what_is_imported_before(tmp_path: Path) -> None:
    def imports(text: str) -> tuple[str, ...]:
        path = tmp_path / f"demo{len(list(tmp_path.iterdir()))}.py"
        path.write_text(text)
        return warmth.imports(path)

    assert imports("import sys\nfrom demos.stage import say") == ()
    assert imports("from threading import Lock, Thread") == ("import threading",)
    assert imports("import threading\nfrom queue import Queue") == ("import queue",)
    assert imports("def main():\n    import multiprocessing") == ()
    executors = "from concurrent.futures import ThreadPoolExecutor, wait"
    assert imports(executors) == (
        "from concurrent.futures import ThreadPoolExecutor",
        "import concurrent.futures",
    )


WRAPPERS = {
    "sets a variable": 'MINE=1 exec "{python}" "$@"',
    "runs at a lower priority": 'exec nice -n 1 "{python}" "$@"',
    "is in development mode": 'exec "{python}" -X dev "$@"',
    "is isolated": 'exec "{python}" -I "$@"',
    "has no site": 'exec "{python}" -S "$@"',
    "takes warnings for errors": 'exec "{python}" -W error "$@"',
    "is slow": 'sleep 3; exec "{python}" "$@"',
    "forks by a function of its own": 'PYTHONPATH="{folder}/no_fork" exec "{python}" "$@"',
}
COLD = {
    "stays": ('"{python}" "$@"', "starts Python as a child"),
    "prints a banner": ('echo hello; exec "{python}" "$@"', "writes something of its own"),
    "tells of imports": ('exec "{python}" -X importtime "$@"', "writes something of its own"),
    "forgets a variable": (
        'exec env -u HAPPENS_BEFORE_RUN "{python}" "$@"',
        "changes HAPPENS_BEFORE",
    ),
    "keeps the run's folder to itself": ('TMPDIR=/ exec "{python}" "$@"', "changes TMPDIR"),
    "cannot fork": ('PYTHONPATH="{folder}/never_forks" exec "{python}" "$@"', "it has ended"),
    "answers nonsense": (
        """if [ "$4" ]; then
            exec "{python}" -c "import os, sys; os.write(int(sys.argv[4]), bytes(2))" "$@"
        fi; exec "{python}" "$@" """,
        "nonsense",
    ),
}


def wrapped(project: Project, way: str) -> interpreters.Subject:
    refuses = "import os, posix\ndef fork():\n    raise OSError\n"
    project.write("no_fork/sitecustomize.py", refuses + "os.fork = fork\n")
    project.write("never_forks/sitecustomize.py", refuses + "os.fork = posix.fork = fork\n")
    body = way.format(python=sys.executable, folder=project.folder)
    path = project.write("a-python", f"#!/bin/sh\n{body}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return interpreters.ask(str(path), 60)


@pytest.mark.parametrize("way", WRAPPERS.values(), ids=WRAPPERS)
def test_a_python_that_takes_to_it_is_warm_and_tells_the_same(
    project: Project, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    subject = wrapped(project, way)
    assert subject.cold is None
    project.demo("play", STATE)
    cold = told(perform(project, monkeypatch, replace(subject, cold="it is asked for here")))
    assert told(perform(project, monkeypatch, subject)) == cold
    assert playing.STOCK.losses == []


@pytest.mark.parametrize(("way", "why"), COLD.values(), ids=COLD)
def test_a_python_that_does_not_take_to_it_is_cold_and_it_is_said(
    project: Project, way: str, why: str
) -> None:
    subject = wrapped(project, way)
    assert why in str(subject.cold)
    assert list(project.temporary.iterdir()) == []


def test_a_python_that_does_not_answer_is_cold() -> None:
    why = warmth.why_cold(("sh", "-c", "exec sleep 600"), "", 0.5, None)
    assert why == "it does not serve: it has not answered within 0.5 s"


@pytest.mark.parametrize("way", [COLD["prints a banner"][0], 'exec "{python}" "$@"'])
def test_the_header_says_who_is_cold(project: Project, way: str) -> None:
    wrapped(project, way)
    project.demo("play", 'say("begun")')
    project.feature("trial", 'When the demo "play" runs\nThen "begun" always happens')
    for arguments, cold in [((), "hello" in way), (("--cold",), True)]:
        outcome = project.pytest(f"--subject={project.folder}/a-python", *arguments)
        assert outcome.counts == {"passed": 1}, outcome.text
        assert ("cold: CPython" in outcome.text) is cold


STARTER = """
    starter = os.getppid()
    with open(f"/proc/{starter}/cmdline") as command:
        warm = "launch.py" in command.read()
    say("begun", warm=warm)
    if warm:
        os.kill(starter, NUMBER)
    say("ended")
"""


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSTOP, signal.SIGTERM])
def test_a_warm_subject_that_fails_costs_a_cold_start_and_a_word(
    project: Project, monkeypatch: pytest.MonkeyPatch, subject: interpreters.Subject, number: int
) -> None:
    monkeypatch.setattr(
        warmth, "Warm", lambda command, rest, environment, _: Warm(command, rest, environment, 2)
    )
    project.demo("play", STARTER.replace("NUMBER", str(int(number))))
    run = perform(project, monkeypatch, subject)
    assert (run.status, run.ending) == (0, Ending.BY_ITSELF)
    assert [event.facts for event in run.trace] == [{"warm": False}, {}]
    assert len(playing.STOCK.losses) == 1
    project.demo("play", 'say("begun")')
    assert perform(project, monkeypatch, subject).status == 0
    assert len(playing.STOCK.losses) == 1


def test_the_report_tells_of_what_was_lost(project: Project) -> None:
    project.demo("play", STARTER.replace("NUMBER", "9"))
    project.feature("trial", 'When the demo "play" runs\nThen "ended" always happens')
    for workers in ("0", "1"):
        outcome = project.pytest("-n", workers)
        assert outcome.counts == {"passed": 1}, outcome.text
        assert "warm subjects that were lost" in outcome.text


LEAVES = """
    with open(os.environ["PIDS"], "w") as pids:
        print(os.getpid(), os.getppid(), file=pids)
    ready, told = os.pipe()
    if os.fork() == 0:
        os.setsid()
        with open(os.environ["PIDS"], "a") as pids:
            print(os.getpid(), file=pids)
        os.write(told, b"!")
        time.sleep(600)
    os.read(ready, 1)
    say("begun")
"""


def test_a_forked_child_that_has_left_everything_ends_with_its_run(
    project: Project, monkeypatch: pytest.MonkeyPatch, subject: interpreters.Subject
) -> None:
    pids = project.folder / "pids"
    monkeypatch.setenv("PIDS", str(pids))
    project.demo("play", LEAVES)
    assert perform(project, monkeypatch, subject).status == 0
    main, starter, left = map(int, pids.read_text().split())
    assert [Path(f"/proc/{pid}").exists() for pid in (main, starter)] == [False, True]
    assert guard.born(left) == 0 or Path(f"/proc/{left}/stat").read_text().split()[2] == "Z"
    playing.STOCK.close()
    assert not Path(f"/proc/{starter}").exists()


NAMES = ("play", "next")


@pytest.mark.parametrize("workers", ["0", "1"])
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_a_warm_subject_ends_with_its_harness(
    project: Project, monkeypatch: pytest.MonkeyPatch, number: signal.Signals, workers: str
) -> None:
    pids = project.folder / "pids"
    monkeypatch.setenv("PIDS", str(pids))
    project.demo("play", LEAVES + "    while True: pass\n")
    project.demo("next", 'say("begun")\nwhile True: pass')
    steps = [f'When the demo "{name}" runs\nThen "begun" always happens' for name in NAMES]
    project.feature("trial", *steps)
    harness = project.start("-n", workers)
    while not (pids.exists() and len(pids.read_text().split()) == 3):
        assert harness.poll() is None
        time.sleep(0.01)  # until the demo is at work
    harness.send_signal(number)
    harness.wait()
    while guard.strays_inside(str(project.temporary)) or any(project.temporary.glob("hb-*")):
        time.sleep(0.01)  # the guard is at work; if it were not, this test would not end


def test_what_differs_between_warm_and_cold_is_a_failure(project: Project) -> None:
    body = """
        with open(f"/proc/{os.getppid()}/cmdline") as command:
            warm = "launch.py" in command.read()
        say("begun")
        if KIND:
            say("odd")
    """
    steps = 'When the demo "play" runs\nThen "begun" always happens once\nAnd "odd" never happens'
    project.feature("trial", steps, 'When the demo "play" runs\nThen "begun" always happens once')
    for kind, status, told in [("False", 0, "none differ"), ("warm", 1, "1 differ")]:
        project.demo("play", body.replace("KIND", kind))
        outcome = project.program("harness.both_ways", "-n0")
        assert (outcome.status, told in outcome.text) == (status, True), outcome.text
