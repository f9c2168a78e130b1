"""One task_done() more than there were items raises ValueError.

Case 22 of the course.
"""

from multiprocessing import JoinableQueue

from demos.stage import play, say


def main():
    queue = JoinableQueue()
    queue.put("bread")
    queue.get()
    queue.task_done()
    say("the item is marked as done")
    try:
        queue.task_done()
    except ValueError as error:
        say("a second mark is refused", error=type(error).__name__)
    queue.join()
    say("join returns")


if __name__ == "__main__":
    play(main)
