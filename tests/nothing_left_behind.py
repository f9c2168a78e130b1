"""Ends the specification in the middle, again and again, and looks for what is left of it.

    python tests/nothing_left_behind.py [TRIES] [--seed N] [--seconds S]

Each try starts `pytest -n 2` on all chapters in a folder for temporary files of its own, waits for
a random while, and sends a signal to pytest, to a worker of xdist, to a guard or to the whole
group: SIGINT, SIGTERM, SIGHUP, SIGQUIT or SIGKILL. Two busy loops take what they can get of the
processors meanwhile. Then nothing may stay: no process that was started for the try, no run's
folder. It needs Linux, for it asks /proc. What is new in /dev/shm is told and not judged, for it
may be somebody else's.

A run of pytest that is killed outright cannot remove what its own workers keep in its temporary
folder; that is pytest's, and not looked for.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parent.parent
BUSY: Final = "while True: pass"
SIGNALS: Final = ("SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGKILL")
TARGETS: Final = ("pytest", "worker", "guard", "group")
MARK: Final = "HAPPENS_BEFORE_TRY"
TIDYING: Final = 60.0  # seconds after which what is still there is held to stay, on a busy machine
SHARED: Final = Path("/dev/shm")  # noqa: S108 -- it is where Linux has it


def main() -> None:
    """Try, and count."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("tries", nargs="?", type=int, default=100)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().getrandbits(32))
    parser.add_argument("--seconds", type=float, default=float("inf"), help="begin none after that")
    options = parser.parse_args()
    luck = random.Random(options.seed)  # noqa: S311 -- nothing is kept secret here
    print(f"seed {options.seed}", flush=True)  # noqa: T201
    # A shell has what runs in the background ignore them, and so would the suite.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGQUIT, signal.SIG_DFL)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended"))  # the loops with it
    shared = {path.name for path in SHARED.iterdir()}
    began, made, failed = time.monotonic(), Counter[str](), 0
    loops = [subprocess.Popen(["nice", sys.executable, "-c", BUSY]) for _ in range(2)]  # noqa: S607
    try:
        while made.total() < options.tries and time.monotonic() - began < options.seconds:
            number, target = luck.choice(SIGNALS), luck.choice(TARGETS)
            left = attempt(number, target, luck.uniform(0.2, 5))
            made[f"{number} to the {target}"] += 1
            failed += bool(left)
            if left:
                print(f"{number} to the {target}: left {left}", flush=True)  # noqa: T201
    finally:
        for loop in loops:
            loop.kill()
            loop.wait()
    new = {path.name for path in SHARED.iterdir()} - shared
    print(f"new in {SHARED}, whoever made it: {sorted(new) or 'nothing'}")  # noqa: T201
    for what, times in sorted(made.items()):
        print(f"{times:4} {what}")  # noqa: T201
    print(f"{made.total()} tries, something left in {failed}")  # noqa: T201
    sys.exit(bool(failed))


def attempt(number: str, target: str, after: float) -> list[str]:
    """Start the specification and end it; list what is left of it."""
    with tempfile.TemporaryDirectory(prefix="try-") as folder:
        command = [sys.executable, "-m", "pytest", "-q", "-n", "2", "-p", "no:cacheprovider"]
        suite = subprocess.Popen(
            [*command, "-p", "randomly"],
            cwd=ROOT,
            env={**os.environ, MARK: folder, "TMPDIR": folder},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        time.sleep(after)
        send(suite.pid, getattr(signal, number), target)
        until = time.monotonic() + TIDYING
        if target in {"worker", "guard"}:  # the suite may go on without; then it is ended in order
            time.sleep(1)
            if suite.poll() is None:
                suite.send_signal(signal.SIGINT)
        while suite.poll() is None and time.monotonic() < until:
            time.sleep(0.05)
        while (left := remains(folder)) and time.monotonic() < until:
            time.sleep(0.05)
        for pid in started_for(folder):
            os.kill(pid, signal.SIGKILL)
        suite.wait()
        return left


def send(suite: int, number: int, target: str) -> None:
    """Send a signal to whom it is meant for; to the suite while there is nobody such."""
    if target == "group":
        os.killpg(suite, number)
        return
    called = {"worker": "execnet", "guard": "launching/guard.py"}.get(target)
    found = [suite]
    if called is not None:
        folder = environment(suite)
        found = [pid for pid in started_for(folder) if called in command_of(pid)] or [suite]
    os.kill(random.choice(found), number)  # noqa: S311


def environment(pid: int) -> str:
    """Give the folder of the try that a process was started for; nothing if for none."""
    try:
        told = Path(f"/proc/{pid}/environ").read_bytes().split(b"\0")
    except OSError:
        return ""
    return next((os.fsdecode(one.partition(b"=")[2]) for one in told if is_mark(one)), "")


def is_mark(word: bytes) -> bool:
    """Tell whether a word of an environment is our mark."""
    return word.startswith(MARK.encode() + b"=")


def command_of(pid: int) -> str:
    """Give the command of a process; nothing if it has ended."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode()
    except OSError:
        return ""


def started_for(folder: str) -> list[int]:
    """List the processes that live and were started for a try."""
    pids = [int(path.name) for path in Path("/proc").iterdir() if path.name.isdigit()]
    return [pid for pid in pids if folder and environment(pid) == folder]


def remains(folder: str) -> list[str]:
    """List what is left of a try, but for what is pytest's own."""
    files = [path.name for path in Path(folder).glob("hb-*")]
    return files + [f"{pid}: {command_of(pid)[:120]}" for pid in started_for(folder)]


if __name__ == "__main__":
    main()
