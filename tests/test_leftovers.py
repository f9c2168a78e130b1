"""Whatever way a run ends, nothing of it stays: no process, no file."""

from __future__ import annotations

import json
import os
import platform
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from harness.launching import guard, processes, stillness
from tests.project import ROOT

if TYPE_CHECKING:
    from tests.project import Project

PARENT = """
    import subprocess
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
    with open(os.environ["PIDS"], "w") as pids:
        print(os.getpid(), child.pid, file=pids)
"""


@pytest.fixture
def pids(project: Project, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = project.folder / "pids"
    monkeypatch.setenv("PIDS", str(path))
    return path


def lives(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2][0]
    except FileNotFoundError:
        return False
    return state not in "ZX"


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="asks /proc who lives")
@pytest.mark.parametrize(
    "end", ["say('begun')", "say('begun'); raise ValueError", "say('begun'); time.sleep(600)"]
)
def test_children_end_with_their_run(project: Project, pids: Path, end: str) -> None:
    project.demo("parent", PARENT + f"\n    {end}")
    project.feature("parent", 'When the demo "parent" runs\nThen "begun" always happens')
    project.pytest("--deadline", "3")
    assert [pid for pid in map(int, pids.read_text().split()) if lives(pid)] == []
    assert list(project.temporary.iterdir()) == []


KEEPING = """
    from multiprocessing import get_context
    lock = get_context("spawn").Lock()
    with open(os.environ["PIDS"] + ".semaphore", "w") as name:
        name.write(lock._semlock.name)
"""
WORKERS = """
import os
def pytest_configure(config):
    if hasattr(config, "workerinput"):
        with open(os.environ["PIDS"] + ".worker", "w") as file:
            file.write(str(os.getpid()))
"""


def bear(path: Path) -> list[int]:
    """List the processes in whose environment a path is: a warm subject is told its folder."""
    found = []
    for environment in Path("/proc").glob("[0-9]*/environ"):
        try:
            if os.fsencode(path) in environment.read_bytes():
                found.append(int(environment.parent.name))
        except OSError:  # it has just ended, or is not ours to see
            continue
    return list(filter(lives, found))


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="asks /proc who lives")
@pytest.mark.parametrize(
    ("workers", "ended"), [("0", "the harness"), ("1", "the harness"), ("1", "its worker")]
)
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_nothing_outlives_a_harness_that_is_ended(
    project: Project, pids: Path, number: signal.Signals, workers: str, ended: str
) -> None:
    project.demo("parent", KEEPING + PARENT + "\n    while True: pass")
    project.feature("parent", 'When the demo "parent" runs\nThen "begun" always happens')
    project.write("workers.py", WORKERS)
    harness = project.start("-n", workers, "-p", "workers")
    while not (pids.exists() and pids.read_text().endswith("\n")):
        assert harness.poll() is None
        time.sleep(0.01)  # until the demo is at work
    if ended == "the harness":
        harness.send_signal(number)
    else:
        os.kill(int(pids.with_name("pids.worker").read_text()), number)
    harness.wait()
    while bear(project.temporary):
        time.sleep(0.01)  # the guard is at work; if it were not, this test would not end
    while list(project.temporary.glob("hb-*")):
        time.sleep(0.01)
    name = pids.with_name("pids.semaphore").read_text().lstrip("/")
    assert not Path(f"/dev/shm/sem.{name}").exists()  # noqa: S108 -- where Linux has them


ORDER = ("first", "parent")


@pytest.mark.skipif(os.name != "posix", reason="elsewhere this signal ends at once")
@pytest.mark.parametrize("workers", ["0", "1"])
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_what_has_been_judged_is_written_when_the_harness_is_ended(
    project: Project, pids: Path, number: signal.Signals, workers: str
) -> None:
    project.demo("first", 'say("begun")')
    project.demo("parent", PARENT + "\n    while True: pass")
    steps = [f'When the demo "{name}" runs\nThen "begun" always happens' for name in ORDER]
    project.feature("trial", *steps)
    harness = project.start("-n", workers, "--results", "told", "--ahead", "0")
    while not (pids.exists() and pids.read_text().endswith("\n")):
        assert harness.poll() is None
        time.sleep(0.01)  # until the second demo is at work
    harness.send_signal(number)
    harness.wait()
    (file,) = (project.folder / "told").glob("*.json")
    told = json.loads(file.read_text())["scenarios"].values()
    assert sorted(one["outcome"] for one in told) == ["holds", "not run"]


GUARDED = """
import os, signal, sys
from pathlib import Path
from harness.launching import guarding
first, second = map(Path, sys.argv[1:])
guarding.expect(first)
os.kill(guarding._guard._process.pid, signal.SIGKILL)
os.waitid(os.P_PID, guarding._guard._process.pid, os.WEXITED | os.WNOWAIT)
guarding.expect(second)
os._exit(0)
"""


@pytest.mark.skipif(os.name != "posix", reason="there is no guard")
def test_another_guard_takes_the_place_of_one_that_was_killed(tmp_path: Path) -> None:
    folders = [tmp_path / "first", tmp_path / "second"]
    for folder in folders:
        folder.mkdir()
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", GUARDED, *map(str, folders)]
    assert subprocess.run(command, env=environment, check=False).returncode == 0
    while any(folder.exists() for folder in folders):
        time.sleep(0.01)


CRASHING = """
import os
from multiprocessing import get_context
lock = get_context("spawn").Lock()
print(lock._semlock.name, flush=True)
os.abort()
"""


@pytest.mark.skipif(not Path("/dev/shm").exists(), reason="semaphores are not files here")  # noqa: S108 -- it is where Linux has them
@pytest.mark.parametrize("told", [True, False], ids=["", "without /proc"])
def test_who_tidies_up_is_spared_from_its_birth_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, told: bool
) -> None:
    """It has only just been started when the program dies."""
    if not told:
        monkeypatch.setattr(guard, "TOLD", False)
    for number in range(10):
        folder = tmp_path / str(number)
        folder.mkdir()
        command = (sys.executable, "-c", CRASHING)
        with processes.Launch(command, folder, dict(os.environ)) as launch:
            launch.wait(60, 60, 60)
        name = launch.stdout.strip().lstrip("/")
        assert name
        assert not Path(f"/dev/shm/sem.{name}").exists()  # noqa: S108 -- likewise


def test_the_guard_goes_with_the_harness(project: Project) -> None:
    project.demo("good", 'say("begun")')
    project.feature("good", 'When the demo "good" runs\nThen "begun" always happens')
    project.pytest()
    told = subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True, check=True).stdout  # noqa: S607 -- ps is where it is
    assert str(project.folder / "harness" / "launching" / "guard.py") not in told
    assert os.path.isdir(project.temporary)  # noqa: PTH112 -- it was there to be looked into


def test_a_process_that_ends_while_it_is_looked_at_does_no_harm() -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    assert stillness.look([ended.pid]) is None


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="asks /proc who lives")
@pytest.mark.parametrize("end", ["time.sleep(600)", "say('begun')"])
def test_a_child_that_leaves_the_session_is_ended_with_its_run(
    project: Project, pids: Path, end: str
) -> None:
    leaving = PARENT.replace("])", "], start_new_session=True)")
    project.demo("parent", f"{leaving}\n    say('begun')\n    {end}")
    project.feature("parent", 'When the demo "parent" runs\nThen "begun" always happens')
    project.pytest("--deadline", "3")
    assert [pid for pid in map(int, pids.read_text().split()) if lives(pid)] == []


WAITS = {
    "lock.acquire()": True,
    "os.read(os.pipe()[0], 1)": True,
    "select.poll().poll()": True,
    "ctypes.CDLL(None).poll(None, 0, -1000)": True,  # as Python 3.6 asks when there is no timeout
    "select.poll().poll(600_000)": False,
    "lock.acquire(timeout=600)": False,
    "time.sleep(600)": False,
    "pair = socket.socketpair(); pair[0].recv(1)": False,
}


@pytest.mark.skipif(stillness.CALLS is None, reason="the system calls here are not known")
@pytest.mark.parametrize(("wait", "for_ever"), WAITS.items())
def test_a_wait_that_no_time_can_end_is_told_from_others(wait: str, *, for_ever: bool) -> None:
    program = f"""
import ctypes, os, select, socket, threading, time
lock = threading.Lock()
lock.acquire()
{wait}
"""
    with subprocess.Popen([sys.executable, "-c", program], start_new_session=True) as waiting:
        try:
            while (seen := stillness.look([waiting.pid])) is None or seen != stillness.look(
                [waiting.pid]
            ):
                time.sleep(0.1)
            assert seen.for_ever is for_ever
        finally:
            os.killpg(waiting.pid, signal.SIGKILL)


CHILD = "(os.fork() or os.read(os.pipe()[0], 1))"


@pytest.mark.skipif(not stillness.CALLS, reason="the system calls here are not known")
@pytest.mark.parametrize(
    "wait",
    [f"os.waitpid({CHILD}, 0)", f"{CHILD}; os.wait()", f"os.waitid(os.P_PID, {CHILD}, os.WEXITED)"],
)
def test_a_wait_is_for_ever_only_with_the_child_in_view(wait: str) -> None:
    command = [sys.executable, "-c", f"import os; {wait}"]
    with subprocess.Popen(command, start_new_session=True) as waiting:
        try:
            while len(both := guard.living(waiting.pid, "")) < 2:
                pass
            while (seen := stillness.look(both)) is None or not seen.for_ever:
                pass
            alone = stillness.look([waiting.pid])
            assert alone is not None
            assert not alone.for_ever
        finally:
            os.killpg(waiting.pid, signal.SIGKILL)


@pytest.mark.skipif(platform.machine() != "x86_64", reason="knows the number of exit there")
@pytest.mark.skipif(sys.platform != "linux", reason="asks /proc who lives")
def test_a_process_lives_on_when_its_first_thread_has_ended() -> None:
    program = """
import ctypes, threading, time
threading.Thread(target=time.sleep, args=(600,)).start()
ctypes.CDLL(None).syscall(60, 0)
"""
    with subprocess.Popen([sys.executable, "-c", program], start_new_session=True) as ending:
        try:
            while lives(ending.pid):
                pass
            assert guard.living(ending.pid, "") == [ending.pid]
            while (seen := stillness.look([ending.pid])) is None:
                pass
            assert len(seen.switches) == 1
        finally:
            os.killpg(ending.pid, signal.SIGKILL)


@pytest.mark.skipif(not Path("/dev/shm").exists(), reason="semaphores are not files here")  # noqa: S108 -- it is where Linux has them
def test_the_semaphores_of_a_run_that_got_stuck_are_unlinked(project: Project, pids: Path) -> None:
    body = """
        from multiprocessing import get_context
        lock = get_context("spawn").Lock()
        with open(os.environ["PIDS"], "w") as file:
            file.write(lock._semlock.name)
        say("begun")
        lock.acquire()
        lock.acquire()
    """
    project.demo("stuck", body)
    steps = 'When the demo "stuck" runs until nothing moves\nThen the demo always gets stuck'
    project.feature("stuck", steps)
    assert project.pytest().counts == {"passed": 1}
    name = pids.read_text().lstrip("/")
    assert name
    assert not Path(f"/dev/shm/sem.{name}").exists()  # noqa: S108 -- likewise
