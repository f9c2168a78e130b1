"""A handler that puts into a queue gets stuck if it interrupts a put() or get() of it.

An item that sends the signal while it is compared sees to it that the handler runs in the middle of
it, while the queue's lock is held. Stop it with Ctrl-C.
"""

import signal
from queue import PriorityQueue
from threading import get_ident

from demos.stage import play, say

patients = PriorityQueue()
handled = []


class Patient:
    def __init__(self, name):
        self.name = name

    def __lt__(self, other):
        say("two patients are compared")
        signal.pthread_kill(get_ident(), signal.SIGUSR1)
        return self.name < other.name


def handler(_number, _frame):
    if handled:
        return
    handled.append(True)
    say("the handler runs")
    patients.put(Patient("Mary"))
    say("the handler has put something in")


def main():
    signal.signal(signal.SIGUSR1, handler)
    patients.put(Patient("Grace"))
    patients.put(Patient("Ada"))
    say("the first is called in", name=patients.get().name)


if __name__ == "__main__":
    play(main)
