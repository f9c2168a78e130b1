"""Stillness: whether anything can still move in a group of processes, as Linux tells in /proc.

A group is still when each of its threads waits, or is stopped by a signal. It stays so if no
thread has been given a processor between two looks, so that all of them waited at once. How long
it has to stay so until it counts as stuck depends on what they wait for. A thread in a system call
that takes no timeout, and that only another process or thread can end, waits forever if all do;
two looks show that, however short the time between them. An alarm could end such a call as
well, so this is not said of a process that has a handler for one.

Sources: proc(5), on task, status and syscall; futex(2); signal(7).
"""

from __future__ import annotations

import contextlib
import os
import platform
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from harness.launching import guard

TOLD: Final = guard.TOLD
SWITCHES: Final = (b"voluntary_ctxt_switches", b"nonvoluntary_ctxt_switches")
FUTEX_WAITS: Final = (0, 6, 9, 11, 13)  # those commands that wait, of futex(2)
FUTEX_COMMAND: Final = 0x7F
ALARM: Final = 1 << 13  # SIGALRM in a mask of signals; other timers run only while the process does
NEGATIVE: Final = 1 << 31  # the sign of a C int
P_PID: Final = 1  # of waitid(2): for that one child

# System calls that wait, by machine: their numbers, and what tells that they do so without a
# timeout: the child that is waited for, the kind of file, the command of futex, a timeout below
# zero or none at that place.
CALLS: Final[dict[int, tuple[str, int]]] = {
    "x86_64": {
        0: ("file", 0),  # read
        1: ("file", 0),  # write
        7: ("below 0", 2),  # poll
        23: ("none", 4),  # select
        61: ("child", 0),  # wait4
        202: ("futex", 3),
        232: ("below 0", 3),  # epoll_wait
        247: ("child", 1),  # waitid
        270: ("none", 4),  # pselect6
        271: ("none", 2),  # ppoll
        281: ("below 0", 3),  # epoll_pwait
    },
    "aarch64": {
        22: ("below 0", 3),  # epoll_pwait
        63: ("file", 0),  # read
        64: ("file", 0),  # write
        72: ("none", 4),  # pselect6
        73: ("none", 2),  # ppoll
        95: ("child", 1),  # waitid
        98: ("futex", 3),
        260: ("child", 0),  # wait4
    },
}.get(platform.machine(), {})


@dataclass(frozen=True)
class Stillness:
    """A look at a group in which every thread waits or is stopped.

    `switches` is how often each thread has been given a processor; `timed` are the processes
    in which a thread may wait for time to pass; `stopped` are those that a signal has stopped.
    """

    switches: dict[str, tuple[bytes, ...]]
    timed: frozenset[int]
    stopped: frozenset[int]

    @property
    def for_ever(self) -> bool:
        """Whether no passing of time can end any of the waits."""
        return not self.timed and not self.stopped


def look(pids: list[int]) -> Stillness | None:
    """Look at the threads of some processes; None if one runs or could, or it is not told."""
    if not TOLD:
        return None
    switches = {}
    timed, stopped = set(), set()
    for pid in pids:
        try:
            for thread in os.listdir(f"/proc/{pid}/task"):  # noqa: PTH208 -- ten times quicker
                place = f"/proc/{pid}/task/{thread}"
                fields = dict(
                    line.split(b":\t", 1) for line in _read(f"{place}/status").splitlines()
                )
                if fields[b"State"].startswith(b"Z"):  # the first thread, and others go on
                    continue
                if not fields[b"State"].startswith((b"S", b"T")):
                    return None
                switches[place] = tuple(fields[key] for key in SWITCHES)
                alarm = int(fields[b"SigCgt"], 16) & ALARM
                if fields[b"State"].startswith(b"T"):
                    stopped.add(pid)
                elif pid not in timed and (alarm or not _waits_for_ever(place, pids)):
                    timed.add(pid)
        except (OSError, ValueError, KeyError):  # it has just ended, or is not told
            return None
    return Stillness(switches, frozenset(timed), frozenset(stopped)) if switches else None


def kept_waiting(pids: list[int]) -> float | None:
    """Add up for how long threads were able to run and had no processor, in seconds.

    Only those that are there still are counted. None if the system does not tell; the kernel's
    documentation on scheduler statistics says what schedstat has.
    """
    nanoseconds = []
    for pid in pids:
        with contextlib.suppress(OSError, ValueError, IndexError):
            for thread in os.listdir(f"/proc/{pid}/task"):  # noqa: PTH208 -- as above
                told = _read(f"/proc/{pid}/task/{thread}/schedstat")
                nanoseconds.append(int(told.split()[1]))
    return sum(nanoseconds) / 1e9 if nanoseconds else None


def _waits_for_ever(place: str, pids: list[int]) -> bool:
    try:
        number, *arguments = (int(word, 0) for word in _read(f"{place}/syscall").split()[:7])
        told_by, at = CALLS[number]
        if told_by == "file":
            kind = Path(f"{place}/fd/{arguments[at]}").readlink().name.partition(":")[0]
            return kind in ("pipe", "socket")
        if told_by == "child":
            awaited = _awaited(place, at, arguments)
            return bool(awaited) and all(pid in pids and not _is_zombie(pid) for pid in awaited)
    except (OSError, ValueError, LookupError):  # not for us to see, or it does not wait so
        return False
    if told_by == "below 0":
        return bool(arguments[at] & NEGATIVE)
    if told_by == "futex" and arguments[1] & FUTEX_COMMAND not in FUTEX_WAITS:
        return False
    return arguments[at] == 0


def _awaited(place: str, at: int, arguments: list[int]) -> list[int]:
    """List the children any of which would end a wait."""
    one = arguments[0] == P_PID if at else 0 < arguments[0] < NEGATIVE
    if one:
        return [arguments[at]]
    threads = Path(place).parent.iterdir()
    return [int(pid) for thread in threads for pid in _read(f"{thread}/children").split()]


def _is_zombie(pid: int) -> bool:
    return _read(f"/proc/{pid}/stat").rpartition(b") ")[2].startswith(b"Z")


def _read(path: str) -> bytes:
    with open(path, "rb") as file:  # noqa: PTH123 -- ten times quicker
        return file.read()
