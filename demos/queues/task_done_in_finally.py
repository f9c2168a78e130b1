"""task_done() in a finally counts a task that fails as well, so join() returns."""

from queue import Queue
from threading import Thread

from demos.stage import play, say


def work(queue):
    for text in iter(queue.get, None):
        try:
            say("a task is done", number=int(text))
        except ValueError:
            say("a task fails")
        finally:
            queue.task_done()


def main():
    queue = Queue()
    worker = Thread(target=work, args=(queue,))
    worker.start()
    for text in ("1", "two", "3"):
        queue.put(text)
    queue.join()
    say("main goes on")
    queue.put(None)  # ends the worker
    worker.join()


if __name__ == "__main__":
    play(main)
