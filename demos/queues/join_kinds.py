"""Queue, LifoQueue and PriorityQueue count alike, round after round.

Three threads wait in join() before any item is done. A put() that raises Full and a
task_done() that raises ValueError leave the count as it was.
"""

import queue
from threading import Barrier, Thread

from demos.stage import pause, play, say, seconds

KINDS = ("Queue", "LifoQueue", "PriorityQueue")


def wait_for_all(tasks, about_to_wait, number):
    about_to_wait.wait()
    tasks.join()
    say(f"a waiter of round {number} goes on")


def put(tasks):
    tasks.put(1)
    tasks.put(2, timeout=seconds(1))
    tasks.put_nowait(3)
    for timeout in (None, 0):
        try:
            tasks.put(4, block=timeout is not None, timeout=timeout)
        except queue.Full as error:
            say("a fourth task is refused", error=type(error).__name__)


def mark_as_done(tasks):
    try:
        tasks.task_done()
    except ValueError as error:
        say("one task_done() is refused", error=type(error).__name__)


def do(tasks, number):
    for _ in range(3):
        tasks.get()
        pause(1)
        say(f"a task of round {number} is done")
        mark_as_done(tasks)


def main(kind):
    tasks = getattr(queue, kind)(maxsize=3)
    for number in (1, 2):
        put(tasks)
        about_to_wait = Barrier(4)
        arguments = (tasks, about_to_wait, number)
        waiters = [Thread(target=wait_for_all, args=arguments) for _ in range(3)]
        for waiter in waiters:
            waiter.start()
        about_to_wait.wait()
        do(tasks, number)
        for waiter in waiters:
            waiter.join()
        mark_as_done(tasks)


if __name__ == "__main__":
    play(main, choices=KINDS)
