"""-X cpu_count=3 tells Python how many processors to count on, and pools follow.

A pool of threads has four workers more than that by default. Each of twenty tasks waits, so
the pool starts all threads that it may have.
"""

import sys
from subprocess import PIPE, run

from demos.stage import play, say

PROGRAM = """
import os, threading
from concurrent.futures import ThreadPoolExecutor

gate = threading.Event()
with ThreadPoolExecutor() as pool:
    for _ in range(20):
        pool.submit(gate.wait)
    print(os.cpu_count(), os.process_cpu_count(), threading.active_count() - 1)
    gate.set()
"""


def main():
    if sys.version_info < (3, 13) or sys.implementation.name != "cpython":
        say("this Python has no such option")
        return
    done = run([sys.executable, "-X", "cpu_count=3", "-c", PROGRAM], stdout=PIPE, check=True)
    count, of_process, workers = map(int, done.stdout.split())
    say("a Python is told of three", count=count, of_process=of_process, workers=workers)


if __name__ == "__main__":
    play(main)
