"""An item that cannot be compared makes put() raise, but is in the PriorityQueue.

It is not counted: task_done() may be called for the others only. So give each item a number
of its own.
"""

from queue import PriorityQueue

from demos.stage import play, say


def main():
    patients = PriorityQueue()
    patients.put((1, {"name": "Ada"}))
    try:
        patients.put((1, {"name": "Mary"}))
    except TypeError as error:
        say("the second patient is refused", error=type(error).__name__, waiting=patients.qsize())
    names = [patients.get()[1]["name"] for _ in range(2)]
    say("the doctor sees the patients", names=sorted(names))
    patients.task_done()
    try:
        patients.task_done()
    except ValueError as error:
        say("only one was counted", error=type(error).__name__)


if __name__ == "__main__":
    play(main)
