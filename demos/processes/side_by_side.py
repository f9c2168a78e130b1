"""Processes that run side by side each have their own end.

They end last to first, and main waits for them first to last. In between it has another process
or another program run, and waits for that.
"""

import subprocess
import sys
from multiprocessing import Event, Process, active_children
from multiprocessing.connection import wait

from demos.stage import play, say

CODES = [1, 2, 3]


def work(leave, code):
    leave.wait()
    sys.exit(code)


def nothing():
    pass


def run_a_process():
    another = Process(target=nothing)
    another.start()
    another.join()


def run_a_program():
    subprocess.run([sys.executable, "-c", ""], check=True)


BETWEEN = {
    "runs another process": run_a_process,
    "runs a program": run_a_program,
    "counts active children": active_children,
}


def main(between):
    leaves = [Event() for _ in CODES]
    workers = [Process(target=work, args=pair) for pair in zip(leaves, CODES)]
    for worker in workers:
        worker.start()
    for number in (2, 1, 0):
        leaves[number].set()
        wait([workers[number].sentinel])
        ended = [bool(wait([worker.sentinel], timeout=0)) for worker in workers]
        say(f"worker {number + 1} has ended", ended=ended)
    BETWEEN[between]()
    for worker in workers:
        worker.join()
    say("main has joined them", exitcodes=[worker.exitcode for worker in workers])


if __name__ == "__main__":
    play(main, choices=list(BETWEEN))
