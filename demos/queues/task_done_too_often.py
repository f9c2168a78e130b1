"""task_done() more often than put() is an error."""

from queue import Queue

from demos.stage import play, say


def main():
    queue = Queue()
    queue.put("dough")
    queue.get()
    queue.task_done()
    say("it is marked once")
    try:
        queue.task_done()
    except ValueError as error:
        say("a second mark is refused", error=type(error).__name__)


if __name__ == "__main__":
    play(main)
