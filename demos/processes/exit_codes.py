"""The exit code of a process tells how it ended.

It is 0 if the target returned, the argument of sys.exit(), 1 if an exception left the target,
and minus the number of the signal that killed it.
"""

import os
import sys
from multiprocessing import Process
from signal import SIGKILL

from demos.stage import play, say


def return_something():
    return 5


def leave():
    sys.exit(3)


def fail():
    raise ValueError("out of luck")


def be_killed():
    os.kill(os.getpid(), SIGKILL)


def main():
    returns, exits = Process(target=return_something), Process(target=leave)
    fails, killed = Process(target=fail), Process(target=be_killed)
    for process in (returns, exits, fails, killed):
        process.start()
    for process in (returns, exits, fails, killed):
        process.join()
    say("one has returned", exitcode=returns.exitcode)
    say("one has called sys.exit", exitcode=exits.exitcode)
    say("one has failed", exitcode=fails.exitcode)
    say("one was killed", exitcode=killed.exitcode)


if __name__ == "__main__":
    play(main)
