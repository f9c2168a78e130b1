"""A Process takes its time: before there is one, and again before it runs.

The documentation says that start() arranges for run() to be called in a separate process,
and not how soon.
"""

from multiprocessing.process import BaseProcess
from time import sleep

start = BaseProcess.start
run = BaseProcess.run


def start_late(self):
    sleep(0.02)
    start(self)


def run_late(self):
    sleep(0.02)
    run(self)


BaseProcess.start = start_late
BaseProcess.run = run_late
