"""join() of a JoinableQueue returns in every process that waits in it.

Case 22 of the course.
"""

from multiprocessing import Barrier, JoinableQueue, Process

from demos.stage import pause, play, say


def wait_for_all(queue, all_are_here):
    all_are_here.wait()
    queue.join()
    say("a waiter goes on")


def main():
    queue, all_are_here = JoinableQueue(), Barrier(3)
    waiters = [Process(target=wait_for_all, args=(queue, all_are_here)) for _ in range(2)]
    for waiter in waiters:
        waiter.start()
    queue.put("item")
    all_are_here.wait()
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
