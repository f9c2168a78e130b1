"""Queue.join() returns when task_done() has been called for each item that was put in.

That is later than the moment when the queue is empty: an item that was taken is still
being worked on. The consumers live on, until each takes a None.
"""

from queue import Queue
from threading import Thread

from demos.stage import pause, play, say


def work(queue):
    for task in iter(queue.get, None):
        try:
            say(f"task {task} is taken")
            pause(1)
            say(f"task {task} is done")
        finally:
            queue.task_done()


def main():
    queue = Queue()
    queue.join()
    say("join of the new queue returns")
    consumers = [Thread(target=work, args=(queue,)) for _ in range(2)]
    for consumer in consumers:
        consumer.start()
    for task in (1, 2, 3, 4):
        queue.put(task)
    queue.join()
    say("main goes on", empty=queue.empty())
    for _ in consumers:
        queue.put(None)
    for consumer in consumers:
        consumer.join()


if __name__ == "__main__":
    play(main)
