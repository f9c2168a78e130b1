"""Ends groups of processes, for the harness and, as a program, after it.

Run as a program it outlives a harness that was killed just long enough to tidy up. The
harness holds the other end of its standard input, and writes `watch GROUP FOLDER` before
a run and `done GROUP` after it. When the input ends, so has the harness, and whatever is
still watched is ended and removed.

Groups are POSIX sessions; Windows has none, and no guard.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
import time
from pathlib import Path

TRACKERS = (b"multiprocessing.resource_tracker", b"multiprocessing.semaphore_tracker")
TIDYING = 5.0  # seconds that a tracker has to unlink what the others have left


def end_group(group: int) -> None:
    """End every process of a group; return when none of it lives.

    Multiprocessing's resource tracker goes last and by itself, because it unlinks the
    semaphores and shared memory of those that could not.
    """
    others = [pid for pid in living(group) if not is_tracker(pid)]
    for pid in others:
        tell(pid, signal.SIGKILL)
    until = time.monotonic() + TIDYING
    while living(group) and time.monotonic() < until:
        time.sleep(0.001)
    while tell_group(group, signal.SIGKILL) and living(group):
        time.sleep(0.001)


def living(group: int) -> list[int]:
    """List the processes of a group that have not ended; none where /proc does not tell."""
    try:
        pids = [path.name for path in Path("/proc").iterdir() if path.name.isdigit()]
    except OSError:
        return []
    found = []
    for pid in pids:
        try:
            told = Path(f"/proc/{pid}/stat").read_text()
            state, _, _, session = told.rpartition(") ")[2].split()[:4]
        except (OSError, ValueError):  # it has just ended
            continue
        if int(session) == group and state not in "ZX":
            found.append(int(pid))
    return found


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
    """Tell whether a process is a resource tracker, who tidies up after the others."""
    try:
        command = Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return False
    return any(name in command for name in TRACKERS)


def main() -> None:
    """Watch until the harness is gone, then tidy up."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    watched: dict[int, str] = {}
    for line in sys.stdin:
        order, group, *folder = line.rstrip("\n").split(" ", 2)
        if order == "watch":
            watched[int(group)] = folder[0]
        else:
            watched.pop(int(group), None)
    for group, name in watched.items():
        end_group(group)
        shutil.rmtree(name, ignore_errors=True)


if __name__ == "__main__":
    main()
