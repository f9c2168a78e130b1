"""Ends groups of processes, for the harness and, as a program, after it.

As a program, it outlives a harness that was killed, until it has tidied up. The
harness holds the other end of its standard input. It writes `watch 0 FOLDER` before a run,
`watch GROUP FOLDER` when its group is known, and `done 0 FOLDER` after it, a folder being
written as `written` does. When the input ends,
the harness has ended, and the guard ends and removes whatever is still watched.

Groups are POSIX sessions; Windows has none, and no guard. /proc is read with os and
open, because pathlib takes ten times as long.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

TRACKERS = (b"multiprocessing.resource_tracker", b"multiprocessing.semaphore_tracker")
MARK = "HAPPENS_BEFORE_RUN"
BLOCKED = 1 << signal.SIGINT - 1 | 1 << signal.SIGTERM - 1  # in a mask of signals
TIDYING = 5.0  # seconds that a tracker has to unlink what the others have left


def _told() -> bool:
    """Tell whether this system tells of processes, as Linux does in /proc.

    There can be a /proc of another namespace, in which each process has another number.
    """
    try:
        return os.readlink("/proc/self") == str(os.getpid())  # noqa: PTH115
    except OSError:
        return False


TOLD = _told()


def end_group(
    group: int,
    folder: str,
    warm: tuple[int, str] | None = None,
    among: Callable[[], list[int]] | None = None,
) -> None:
    """End every process of a run; return when none of it lives.

    Multiprocessing's resource tracker goes last and by itself, because it unlinks the
    semaphores and shared memory of those that could not. The arguments are those of `living`.
    """
    until = time.monotonic() + TIDYING
    left = living(group, folder, warm=warm, among=among)
    # They are not our children, so their end can only be asked for, again and again.
    while left and time.monotonic() < until:
        for pid in left:
            if not is_tracker(pid):
                tell(pid, signal.SIGKILL)
        time.sleep(0.001)
        left = [pid for pid in left if _lives(pid)] or living(group, folder, warm=warm, among=among)
    # Where nothing is told of processes, a tracker is the one that ignores this.
    while not TOLD and tell_group(group, signal.SIGTERM) and time.monotonic() < until:
        time.sleep(0.01)
    tell_group(group, signal.SIGKILL)
    while any([tell(pid, signal.SIGKILL) for pid in left]):  # noqa: C419 -- all
        time.sleep(0.001)
        left = living(group, folder, warm=warm, among=among)


def living(
    group: int,
    folder: str,
    since: int = 0,
    warm: tuple[int, str] | None = None,
    among: Callable[[], list[int]] | None = None,
) -> list[int]:
    """List the processes of a run that have not ended; none where /proc does not tell.

    They are in its group or, if they have left it, bear its mark, or were started by such.
    `since` is when the run began, as told by `born`; an older process does not belong to it.
    `warm` is the number and the folder of the warm program that forked the first of them, if one
    did: what has been forked and runs no other program bears its mark. It makes one run at a time.
    `among` lists the processes in question, if these are not all there are.
    """
    found, parents = [], {}
    for pid in (among or _all)():
        fields = _stat(pid)
        if fields is not None and int(fields[19]) >= since:
            parents[pid] = int(fields[1])
            if int(fields[3]) == group or _is_of(pid, folder, warm):
                found.append(pid)
    for pid in found:
        found += [
            child for child, parent in parents.items() if parent == pid and child not in found
        ]
    return found


def _stat(pid: int) -> list[bytes] | None:
    """Give what proc(5) has of a process after its name; None if it has ended."""
    try:
        fields = _read(pid, "stat").rpartition(b") ")[2].split()
    except OSError:  # it has just ended, or is not ours to see
        return None
    # The first thread of a process can have ended before the others.
    ended = len(fields) < 20 or (fields[0] in b"ZX" and int(fields[17]) < 2)  # noqa: PLR2004
    return None if ended else fields


def _lives(pid: int) -> bool:
    return _stat(pid) is not None


def born(pid: int) -> int:
    """Tell when a process was started, in ticks of the system's clock; 0 if it is not told."""
    try:
        return int(_read(pid, "stat").rpartition(b") ")[2].split()[19])
    except (OSError, ValueError, IndexError):
        return 0


def strays(
    folder: str,
    warm: tuple[int, str] | None = None,
    among: Callable[[], list[int]] | None = None,
) -> list[int]:
    """List the processes that bear the mark of a run; none where /proc does not tell.

    `warm` and `among` are as in `living`.
    """
    return [pid for pid in (among or _all)() if _is_of(pid, folder, warm)]


def younger(pid: int) -> list[int]:
    """List a process that was started lately, and all that were started after it.

    Numbers are given in turn, and start again after the largest. Source: proc(5), on loadavg.
    """
    try:
        with open("/proc/loadavg", encoding="ascii") as file:  # noqa: PTH123
            last = int(file.read().split()[-1])
    except (OSError, ValueError):
        return _all()
    if last >= pid:
        return [other for other in _all() if pid <= other <= last]
    return [other for other in _all() if other >= pid or other <= last]


def strays_inside(folder: str) -> list[int]:
    """List the processes that bear the mark of any run whose folder is inside this one."""
    return [pid for pid in _all() if _mark(folder, "/") in _environment(pid)]


def keeps_open(pid: int, folder: str) -> bool:
    """Tell whether a process has a folder open, as /proc shows it."""
    descriptors = f"/proc/{pid}/fd"
    try:
        for name in os.listdir(descriptors):  # noqa: PTH208
            with contextlib.suppress(OSError):  # closed by now
                if os.readlink(f"{descriptors}/{name}") == folder:  # noqa: PTH115
                    return True
    except OSError:  # it has just ended, or is not ours to see
        pass
    return False


def mark(folder: str) -> dict[str, str]:
    """Give the environment variable by which a run's processes are known, wherever they go."""
    return {MARK: folder}


def written(folder: str) -> str:
    """Write a folder's name as one word of ASCII: it may hold a newline, or no text at all."""
    return os.fsencode(folder).hex()


def _all() -> list[int]:
    try:
        return [int(name) for name in os.listdir("/proc") if TOLD and name.isdigit()]  # noqa: PTH208
    except OSError:
        return []


def _is_of(pid: int, folder: str, warm: tuple[int, str] | None) -> bool:
    environment = _environment(pid)
    if _mark(folder) in environment:
        return True
    return warm is not None and pid != warm[0] and _mark(warm[1]) in environment


def _mark(folder: str, end: str = "\0") -> bytes:
    return os.fsencode(f"{MARK}={folder}{end}")


def _environment(pid: int) -> bytes:
    try:
        return _read(pid, "environ")
    except OSError:
        return b""


def _read(pid: int, name: str) -> bytes:
    if not TOLD:
        raise FileNotFoundError
    with open(f"/proc/{pid}/{name}", "rb") as file:  # noqa: PTH123
        return file.read()


def tell(pid: int, number: int) -> bool:
    """Send a process a signal; tell whether there was one to send it to."""
    try:
        os.kill(pid, number)
    except (ProcessLookupError, PermissionError):
        return False
    return True


def tell_group(group: int, number: int) -> bool:
    """Send a group a signal; tell whether there was one to send it to."""
    try:
        os.killpg(group, number)
    except (ProcessLookupError, PermissionError):
        return False
    return True


def is_tracker(pid: int) -> bool:
    """Tell whether a process is a resource tracker, which tidies up after the others.

    A tracker that starts is known by the signals that its starter blocked for it, from Python 3.8
    on: until it has become its program, its command is its starter's, or cannot be seen.
    """
    try:
        command = _read(pid, "cmdline")
        if not command or any(name in command for name in TRACKERS):
            return bool(command) or _lives(pid)
        fields = dict(line.split(b":\t", 1) for line in _read(pid, "status").splitlines())
        return int(fields[b"SigBlk"], 16) & BLOCKED == BLOCKED
    except (OSError, ValueError, KeyError):
        return False


def main() -> None:
    """Watch until the harness is gone, then tidy up."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    watched: dict[str, int] = {}
    for line in sys.stdin:
        order, group, word = line.split()
        folder = os.fsdecode(bytes.fromhex(word))
        if order == "watch":
            watched[folder] = int(group)
        else:
            watched.pop(folder, None)
    for folder, group in watched.items():
        if group:
            end_group(group, folder)
        while any([tell(pid, signal.SIGKILL) for pid in strays(folder)]):  # noqa: C419 -- all
            time.sleep(0.001)
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
