"""A task_done() that has no item left to mark raises ValueError."""

from queue import Queue

from demos.stage import play, say


def main():
    queue = Queue()
    queue.put("dough")
    queue.get()
    queue.task_done()
    say("the task is done")
    try:
        queue.task_done()
    except ValueError as error:
        say("a second task_done() raises", error=type(error).__name__)


if __name__ == "__main__":
    play(main)
