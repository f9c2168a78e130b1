"""Stillness: whether anything can still move in a group of processes, as Linux tells in /proc.

A group is still when each of its threads waits. It is stuck when it stays so: seen at two
looks, with no thread having been given a processor in between, so that all of them waited
at once. How long it has to stay so depends on what they wait for. A thread in a system
call that takes no timeout, and that only another process or thread can end, waits for ever if
all do.

Sources: proc(5), on task, status and syscall; futex(2).
"""

from __future__ import annotations

import os
import platform
from dataclasses import dataclass
from pathlib import Path
from typing import Final

SWITCHES: Final = (b"voluntary_ctxt_switches", b"nonvoluntary_ctxt_switches")
FUTEX_WAITS: Final = (0, 6, 9, 11, 13)  # those commands that wait, of futex(2)
FUTEX_COMMAND: Final = 0x7F
CALLS: Final = {  # the numbers of futex, wait4, waitid; of read and write
    "x86_64": (202, (61, 247), (0, 1)),
    "aarch64": (98, (260, 95), (63, 64)),
}.get(platform.machine())


@dataclass(frozen=True)
class Stillness:
    """A look at a group in which every thread waits.

    `switches` is how often each thread has been given a processor; `for_ever`, whether no
    passing of time can end any of the waits.
    """

    switches: dict[str, tuple[bytes, ...]]
    for_ever: bool


def look(pids: list[int]) -> Stillness | None:
    """Look at the threads of some processes; None if one runs or could, or it is not told."""
    switches = {}
    for_ever = True
    for pid in pids:
        try:
            for thread in os.listdir(f"/proc/{pid}/task"):  # noqa: PTH208 -- ten times quicker
                place = f"/proc/{pid}/task/{thread}"
                fields = dict(
                    line.split(b":\t", 1) for line in _read(f"{place}/status").splitlines()
                )
                if not fields[b"State"].startswith(b"S"):
                    return None
                switches[place] = tuple(fields[key] for key in SWITCHES)
                for_ever = for_ever and _waits_for_ever(place)
        except (OSError, ValueError, KeyError):  # it has just ended, or is not told
            return None
    return Stillness(switches, for_ever) if switches else None


def _waits_for_ever(place: str) -> bool:
    if CALLS is None:
        return False
    futex, waits, pipes = CALLS
    try:
        call, *arguments = (int(word, 0) for word in _read(f"{place}/syscall").split()[:5])
        if call == futex:
            return arguments[1] & FUTEX_COMMAND in FUTEX_WAITS and arguments[3] == 0
        if call in pipes:
            return Path(f"{place}/fd/{arguments[0]}").readlink().name.startswith("pipe:")
    except (OSError, ValueError, IndexError):  # not for us to see
        return False
    return call in waits


def _read(path: str) -> bytes:
    with open(path, "rb") as file:  # noqa: PTH123 -- ten times quicker
        return file.read()
