"""Queue.join() releases every thread that waits in it."""

from queue import Queue
from threading import Thread

from demos.stage import pause, play, say

queue = Queue()


def wait_for_all():
    queue.join()
    say("a waiter goes on")


def main():
    queue.put("task")
    waiters = [Thread(target=wait_for_all) for _ in range(3)]
    for waiter in waiters:
        waiter.start()
    queue.get()
    try:
        pause(3)
        say("main has done it")
    finally:
        queue.task_done()
    for waiter in waiters:
        waiter.join()


if __name__ == "__main__":
    play(main)
