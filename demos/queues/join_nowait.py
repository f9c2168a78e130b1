"""join() also waits for the items that put_nowait() has put in."""

from queue import Queue
from threading import Thread

from demos.stage import pause, play, say


def work(queue):
    for _ in range(2):
        task = queue.get()
        try:
            pause(1)
            say(f"task {task} is done")
        finally:
            queue.task_done()


def main():
    queue = Queue()
    queue.put_nowait(1)
    queue.put_nowait(2)
    worker = Thread(target=work, args=(queue,))
    worker.start()
    queue.join()
    say("main goes on")
    worker.join()


if __name__ == "__main__":
    play(main)
