"""join() waits for an item that was taken and is not done, although the queue is empty."""

from queue import Queue
from threading import Event, Thread

from demos.stage import pause, play, say

queue = Queue()
taken = Event()


def work():
    task = queue.get()
    try:
        taken.set()
        pause(2)
        say("worker is done", task=task)
    finally:
        queue.task_done()


def main():
    queue.put("dough")
    worker = Thread(target=work)
    worker.start()
    taken.wait()
    say("main waits", empty=queue.empty())
    queue.join()
    say("main goes on")
    worker.join()


if __name__ == "__main__":
    play(main)
