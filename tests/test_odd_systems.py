"""Systems that lack what the harness needs of one: one message, and nothing left behind.

A system is made odd in a mount namespace of its own, which takes root, or a Linux that lets anybody
make one together with a user namespace.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from tests.project import Project

if TYPE_CHECKING:
    from tests.project import Outcome

APART: Final = ["unshare", "--mount", *([] if os.geteuid() == 0 else ["--map-root-user"])]
TRIAL: Final = [*APART, "mount", "-t", "tmpfs", "none", "/mnt"]
HAS_APART: Final = shutil.which("unshare") and not subprocess.run(TRIAL, check=False).returncode
NOBODY: Final = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
MAY_BE_NOBODY: Final = (
    shutil.which("setpriv")
    and not subprocess.run(
        [*NOBODY, sys.executable, "-c", f"import sys; sys.exit(sys.prefix != {sys.prefix!r})"],
        check=False,
        stderr=subprocess.DEVNULL,
    ).returncode
)
pytestmark = pytest.mark.skipif(not HAS_APART, reason="needs root, or unshare --map-root-user")

SHARED: Final = "/dev/shm"  # noqa: S108 -- it is where Linux has it
LEFT: Final = "left behind: "
AFTERWARDS: Final = f"""
"$@"
status=$?
find {SHARED} -mindepth 1 -printf '{LEFT}%p\\n'
exit $status
"""


def odd(project: Project, prepare: str, *arguments: str, also: str = "--fork") -> Outcome:
    """Run pytest on a system that has been prepared; expect nothing in what is for shared memory.

    `also` is another namespace that it is to have.
    """
    script = f"mount -t tmpfs none {SHARED} && {prepare} || exit 99\n{AFTERWARDS}"
    outcome = project.wrapped([*APART, "--fork", also, "sh", "-c", script, "sh"], *arguments)
    assert outcome.status != 99, outcome.text
    assert LEFT not in outcome.text
    assert list(project.temporary.glob("hb-*")) == []
    return outcome


@pytest.fixture
def good(project: Project) -> Project:
    project.demo("good", 'say("all is well")')
    project.feature("good", 'When the demo "good" runs\nThen "all is well" always happens')
    return project


LOCKED = """
    from multiprocessing import get_context
    with get_context("{}").Lock():
        say("it is locked")
"""
SHARING = """
    from multiprocessing.shared_memory import SharedMemory
    blocks = [SharedMemory(create=True, size=4096) for _ in range(2)]
    for block in blocks:
        block.buf[0] = 1
    say("all is shared")
    for block in blocks:
        block.close()
        block.unlink()
"""


@pytest.mark.parametrize(
    ("how", "why"), [("ro", "Read-only file system"), ("size=4k", "No space left on device")]
)
def test_no_room_for_semaphores_and_shared_memory(good: Project, how: str, why: str) -> None:
    good.demo("sharing", SHARING)
    good.feature("sharing", 'When the demo "sharing" runs\nThen "all is shared" always happens')
    for method in ("fork", "spawn"):
        good.demo(f"by {method}".replace(" ", "_"), LOCKED.format(method))
    if how == "ro":  # in 4 KB there is room for one
        steps = 'When the demo "by {}" runs\nThen "it is locked" always happens'
        good.feature("locked", *[steps.format(method) for method in ("fork", "spawn")])
    outcome = odd(good, f"mount -o remount,{how} {SHARED}", "--results=results", "-rs", "-n", "0")
    assert outcome.counts == {"passed": 1, "skipped": 3 if how == "ro" else 1}, outcome.text
    assert outcome.text.count("no semaphores or no shared memory: ") == 1
    (results,) = (good.folder / "results").glob("*.json")
    told = [one.get("why") for one in json.loads(results.read_text())["scenarios"].values()]
    assert f"{why}; what needs them is not run" in outcome.text
    assert sum(why in (one or "") for one in told) == outcome.counts["skipped"]
    pages = good.program("harness.matrix", "--merge", "results").text
    assert f"cannot be made here: [Errno {30 if how == 'ro' else 28}] {why}" in pages
    assert f"{outcome.counts['skipped']} w" in pages  # was, or were not run


STUCK: Final = """
    from multiprocessing import get_context
    lock = get_context("spawn").Lock()
    lock.acquire()
    say("it is locked")
    lock.acquire()
"""


@pytest.mark.parametrize(
    ("prepare", "also"),
    [("mount -t tmpfs none /proc", "--fork"), ("true", "--pid")],
    ids=["no /proc", "a /proc of other numbers"],
)
def test_a_system_that_does_not_tell_of_processes(good: Project, prepare: str, also: str) -> None:
    """What is to be stuck ends by its deadline, and no subject is given up for that."""
    for number in range(4):
        good.demo(f"stuck_{number}", STUCK)
    steps = 'When the demo "stuck {}" runs until nothing moves\nThen the demo always gets stuck'
    good.feature("stuck", *map(steps.format, range(4)))
    outcome = odd(good, prepare, "--deadline=4", also=also)
    assert outcome.counts == {"passed": 5}, outcome.text
    assert "stuck: this system does not tell, so that a run that is stuck" in outcome.text


FILLING: Final = """
    with open(os.path.join(os.environ["TMPDIR"], "..", "filler"), "wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            say("the disk is full")
"""


@pytest.mark.parametrize("option", ["--cold", "--ahead=0"])
def test_a_disk_for_temporary_files_that_fills(good: Project, option: str) -> None:
    good.demo("filling", FILLING)
    steps = 'When the demo "{}" runs\nThen "{}" always happens'
    good.feature(
        "a",
        steps.format("good", "all is well"),
        "Scenario: second\n" + steps.format("filling", "the disk is full"),
    )
    good.demo("later", 'say("all is well")')
    good.feature("b", *[steps.format("later", "all is well")] * 2)
    small = f"mount -t tmpfs -o size=2m none {good.temporary}"
    outcome = odd(good, small, option, "--ahead=0", "--results=results")
    assert outcome.counts == {"passed": 2, "failed": 3}, outcome.text
    assert "Traceback" not in outcome.text
    assert outcome.text.count("there is no room for the files of a run in") >= 3
    (results,) = (good.folder / "results").glob("*.json")
    told = [one["outcome"] for one in json.loads(results.read_text())["scenarios"].values()]
    assert sorted(told) == ["holds", "holds", *["not run"] * 3]
    outcome = odd(good, small.replace("2m", "8k"))
    assert outcome.status == pytest.ExitCode.USAGE_ERROR, outcome.text
    assert "is the disk full? Set TMPDIR to another folder; nothing was run" in outcome.text


def test_a_checkout_that_may_only_be_read(good: Project) -> None:
    """A word that nothing was cached, and what cannot be written is told before the run."""
    here = f"'{good.folder}'"
    only_read = f"mount --bind {here} {here} && mount -o remount,bind,ro {here} && cd {here}"
    outcome = odd(good, only_read)
    assert (outcome.status, outcome.counts["passed"]) == (0, 1), outcome.text
    assert "PytestCacheWarning: could not create cache path" in outcome.text
    outcome = odd(good, only_read, "--results=results")
    assert outcome.status == pytest.ExitCode.USAGE_ERROR, outcome.text
    assert "results cannot be written: Read-only file system; nothing was run" in outcome.text


@pytest.mark.skipif(not MAY_BE_NOBODY, reason="needs root, setpriv and a Python for everybody")
def test_a_checkout_that_belongs_to_somebody_else(good: Project) -> None:
    """Nothing can be written there, and who owns a process cannot look into another's."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        theirs = Project(folder / "checkout", like=good)
        for path in (folder, *folder.rglob("*")):
            path.chmod(path.stat().st_mode | 0o055)
        os.chown(theirs.temporary, 65534, 65534)
        outcome = theirs.wrapped(NOBODY, "-n", "2")
        assert (outcome.status, outcome.counts.get("passed")) == (0, 1), outcome.text
        assert "PytestCacheWarning: could not create cache path" in outcome.text
        assert list(theirs.temporary.glob("hb-*")) == []
        outcome = theirs.wrapped(NOBODY, "--results=results")
        assert outcome.status == pytest.ExitCode.USAGE_ERROR, outcome.text
        assert "results cannot be written: Permission denied; nothing was run" in outcome.text
