"""Processes: one program in a group of its own, of which nothing is left behind.

On POSIX a group is a session: the program leads it, and its children are in it unless
they leave it on purpose; those are known by a mark in their environment. While the
leader has not been reaped the group's number cannot be taken by another, so it is ended in
that state.
"""

from __future__ import annotations

import contextlib
import enum
import functools
import math
import os
import select
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Final

from harness.launching import folders, guard, guarding, stillness
from harness.launching.warm import WarmthLostError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

    from harness.launching.warm import Forked, Warm

POSIX: Final = os.name == "posix"
TICK = 0.05  # seconds between two looks at whether anything still moves, to begin with
LAZINESS = 10  # a look comes when a run is older by a tenth, so that a long one costs no more
SHORT_TICK = 0.01  # the same, when the last has found that nothing may ever move again
LATELY = 1.0  # seconds in which a system does not run through all numbers of processes
LAST_WORDS = 5.0  # seconds that a process has to write down its stacks before it is killed

KEPT = 1 << 20  # bytes of what a program has written that are read
MOST = 1 << 26  # bytes that a program may write to one file, where the system sees to that


class Ending(enum.Enum):
    """How a program came to its end."""

    BY_ITSELF = "by itself"
    STUCK = "stuck"
    DEADLINE = "deadline"


def hear_signals() -> None:
    """Let programs that are started from here react to signals that end them.

    A program ignores and blocks the signals that its parent ignored and blocked when it started
    the program: a demo that is told to end would not end.
    """
    if not POSIX:
        return
    signal.pthread_sigmask(signal.SIG_SETMASK, ())
    if signal.getsignal(signal.SIGTERM) is signal.SIG_IGN:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # in the background of a shell
        signal.signal(signal.SIGINT, lambda *_: None)  # deaf as before, and what it starts is not


def end_in_order_at_sigterm() -> None:
    """Let SIGTERM end this program as Ctrl-C does, so that what it has found out is written."""

    def end(_number: int, _frame: object) -> None:
        raise KeyboardInterrupt

    if POSIX and signal.getsignal(signal.SIGTERM) is signal.SIG_DFL:
        signal.signal(signal.SIGTERM, end)


def kept(path: Path) -> str:
    """Read a file that a program has written; a long one is cut, and a line at the end says so."""
    with path.open("rb") as file:
        told = file.read(KEPT + 1)
    cut = f"\n[cut here: it goes on after {KEPT} bytes]\n" if len(told) > KEPT else ""
    return told[:KEPT].decode("utf-8", "replace") + cut


def open_files() -> float:
    """Tell how many files a process may have open at once, where the system limits that."""
    if not POSIX:
        return math.inf
    import resource  # noqa: PLC0415 -- not on Windows

    soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return math.inf if soft == resource.RLIM_INFINITY else soft


class CannotStartError(Exception):
    """The system does not start a program. The message is the system's own."""


class Launch:
    """A program that runs, with its standard output and error in files of its folder.

    Of one that is stuck, `waits_for_ever` says whether it was seen that no passing of time can
    end its waits; otherwise it was not seen to move for a long time. `stopped` says that a signal
    has stopped a process of it.

    If a warm program is given, it forks this one, and `command` is then a module.

    As a context manager it ends the whole group on the way out, whatever the reason.
    Raises CannotStartError if the system does not start it, OSError if the disk is full;
    WarmthLostError, at any time, if the warm program fails.
    """

    def __init__(
        self,
        command: tuple[str, ...],
        folder: Path,
        environment: dict[str, str],
        warm: Warm | None = None,
    ) -> None:
        try:
            guarding.expect(folder)
        except OSError as error:
            raise CannotStartError(f"what would tidy up after it cannot: {error}") from error
        self._stdout = folder / "stdout"
        self._stderr = folder / "stderr"
        self.waits_for_ever = False
        self.stopped = False
        environment = {**environment, **guard.mark(str(folder))}
        if warm is not None:
            _limit(warm.pid, "RLIMIT_FSIZE", MOST)  # what it forks has the limit from the beginning
        try:
            self._process: subprocess.Popen[bytes] | Forked = (
                self._start(command, folder, environment)
                if warm is None
                else warm.fork(folder, command[0], environment)
            )
        except WarmthLostError:
            guarding.done(folder)
            raise
        except OSError as error:
            guarding.done(folder)
            if error.errno in folders.FULL:
                raise
            raise CannotStartError(str(error)) from error
        self._folder = folder
        self._warm = None if warm is None else (warm.pid, str(warm.folder))
        self._began = time.monotonic()
        _limit(self._process.pid, "RLIMIT_FSIZE", MOST)
        self._born = guard.born(self._process.pid)
        guarding.watch(self._process.pid, folder)
        _under_way[self] = None

    def _start(
        self, command: tuple[str, ...], folder: Path, environment: dict[str, str]
    ) -> subprocess.Popen[bytes]:
        with self._stdout.open("wb") as stdout, self._stderr.open("wb") as stderr:
            return subprocess.Popen(  # noqa: S603 -- to run what the user names
                command,
                cwd=folder,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=stdout,
                stderr=stderr,
                start_new_session=True,
            )

    def __enter__(self) -> Launch:  # noqa: PYI034 -- typing.Self is younger than 3.10
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def status(self) -> int | None:
        """The exit status; minus the signal's number if a signal ended the program."""
        return self._process.returncode

    @property
    def stdout(self) -> str:
        """What has been written to standard output; what is very long is cut, and says so."""
        return kept(self._stdout)

    @property
    def stderr(self) -> str:
        """What has been written to standard error; what is very long is cut, and says so."""
        return kept(self._stderr)

    def wait(self, deadline: float, longest_wait: float, patience: float) -> Ending:
        """Wait for the end, or until it is clear that it will not come.

        All arguments are in seconds. A program is stuck when each of its threads waits, none able
        to run and none having run between two looks, and either it is seen that no passing of time
        can end these waits, or it has stayed so for as many looks as fit into `longest_wait`
        and `patience`. The latter does not count while a process that waits for time to pass has
        not yet begun its demo, or is done with it: while it plays, it keeps the folder open.
        Looks are counted because a clock goes on while a machine is halted. A last look comes
        when every processor is known to be at work, because a virtual one can be halted alone.
        `deadline` is for a machine with nothing else to do: it comes later by as long as the
        program was able to run and had no processor. So the verdict does not depend on how fast
        or busy the machine is.
        """
        began = time.monotonic()
        seen, alike = None, 0
        while True:
            age = time.monotonic() - began
            left = (deadline if age < deadline else self._postponed(deadline)) - age
            tick = max(TICK, age / LAZINESS)
            if seen is not None:
                tick = SHORT_TICK if seen.for_ever else TICK
            if self._ended_within(min(tick, max(left, 0))):
                return Ending.BY_ITSELF
            if left <= 0:
                return Ending.DEADLINE
            last, seen = seen, self._look()
            if seen is None or seen != last:
                alike = 0
                continue
            alike += 1
            if seen.for_ever or (alike * TICK > longest_wait + patience and self._begun(seen)):
                _visit_every_processor()
                if self._look(closely=True) == seen:
                    self.waits_for_ever = seen.for_ever
                    self.stopped = bool(seen.stopped)
                    return Ending.STUCK

    def ask_for_stacks(self) -> None:
        """Make each process write its stacks to standard error, and end.

        The first process comes first, so that it does not go on when it sees another die.
        """
        if not POSIX:
            return
        leader = self._process.pid
        for pid in sorted(self._living() or [leader], key=lambda pid: pid != leader):
            if not guard.is_tracker(pid):
                _limit(pid, "RLIMIT_CORE", 0)
                guard.tell(pid, signal.SIGABRT)
        self._ended_within(LAST_WORDS)

    def close(self) -> None:
        """End the group and wait until none of it is left."""
        _under_way.pop(self, None)
        process = self._process
        if process.returncode is not None:
            return
        if not POSIX and isinstance(process, subprocess.Popen):
            process.kill()
            process.wait()
            return
        group, folder = process.pid, str(self._folder)
        if not self._ended_within(0):
            if guard.TOLD:
                guard.end_group(group, folder, self._warm)
            else:  # the group is there as long as its first process has not been reaped
                guard.tell(group, signal.SIGKILL)
        try:
            process.wait()
            among = self._among()
            if guard.tell_group(group, 0) or guard.strays(folder, self._warm, among):  # left behind
                guard.end_group(group, folder, self._warm, among)
        finally:
            guarding.done(self._folder)

    def end(self) -> None:
        """End the group, as if it had ended itself; a thread that waits for it notices."""
        guard.end_group(self._process.pid, str(self._folder), self._warm)

    def _ended_within(self, timeout: float) -> bool:
        """Tell whether the leader has ended, and leave it to be reaped."""
        if hasattr(os, "pidfd_open"):
            try:
                descriptor = os.pidfd_open(self._process.pid)
            except ProcessLookupError:  # it was a warm program's, and that one is gone
                return True
            try:
                poll = select.poll()
                poll.register(descriptor, select.POLLIN)
                return bool(poll.poll(timeout * 1000))
            finally:
                os.close(descriptor)
        until = time.monotonic() + timeout
        while True:
            if POSIX and hasattr(os, "waitid"):
                how = os.WEXITED | os.WNOHANG | os.WNOWAIT
                if os.waitid(os.P_PID, self._process.pid, how) is not None:
                    return True
            elif isinstance(self._process, subprocess.Popen) and self._process.poll() is not None:
                return True
            if time.monotonic() >= until:
                return False
            time.sleep(0.002)  # this system has no way to wait for the end

    def _postponed(self, deadline: float) -> float:
        """Say when the deadline comes on a machine as busy as this one, in seconds from the start.

        Several threads can be kept waiting at once, so what they have waited for is no more than a
        guess. A limit to it is how many threads there are for each processor.
        """
        latest = deadline * threads_for_each_processor()
        waited = stillness.kept_waiting(self._living())
        return latest if waited is None else min(deadline + waited, latest)

    def _look(self, *, closely: bool = False) -> stillness.Stillness | None:
        # If the first process moves there is no need to look for the others.
        if stillness.look([self._process.pid]) is None:
            return None
        return stillness.look(self._living(closely=closely))

    def _begun(self, seen: stillness.Stillness) -> bool:
        folder = os.path.realpath(self._folder)
        return all(guard.keeps_open(pid, folder) for pid in seen.timed)

    def _living(self, *, closely: bool = True) -> list[int]:
        among = None if closely else self._among()
        folder = str(self._folder)
        return guard.living(self._process.pid, folder, self._born, self._warm, among)

    def _among(self) -> Callable[[], list[int]] | None:
        """Give a function that lists the processes that may be of this run, if one is quick."""
        if time.monotonic() - self._began < LATELY:
            return functools.partial(guard.younger, self._process.pid)
        return None


_under_way: dict[Launch, None] = {}


def end_all() -> None:
    """End all groups that are running, whichever thread has started them; not on Windows."""
    for launch in list(_under_way) if POSIX else ():
        launch.end()


def threads_for_each_processor() -> float:
    """Return how many threads have been able to run for each processor, of late; 1 at least.

    That is over the last minute, and over all of the system, as getloadavg(3) tells it; a system
    that does not tell is taken to be idle.
    """
    if not hasattr(os, "getloadavg"):
        return 1.0
    try:
        able_to_run = os.getloadavg()[0]
    except OSError:
        return 1.0
    allowed = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else ()
    return max(1.0, able_to_run / (len(allowed) or os.cpu_count() or 1))


def _visit_every_processor() -> None:
    """Run on each processor once: each has then served the timers that were due there."""
    if hasattr(os, "sched_setaffinity"):
        allowed = os.sched_getaffinity(0)
        with contextlib.suppress(OSError):  # one of them has just been taken away
            for processor in allowed:
                os.sched_setaffinity(0, {processor})
        with contextlib.suppress(OSError):
            os.sched_setaffinity(0, allowed)


def _limit(pid: int, what: str, most: int) -> None:
    """Limit what a process may use, where another can; setrlimit(2) has the limits."""
    if sys.platform == "linux":
        import resource  # noqa: PLC0415 -- not on Windows

        limit = getattr(resource, what)
        with contextlib.suppress(OSError, ValueError, AttributeError):
            soft, hard = resource.prlimit(pid, limit)
            bounds = [one for one in (soft, hard, most) if one != resource.RLIM_INFINITY]
            resource.prlimit(pid, limit, (min(bounds), hard))
