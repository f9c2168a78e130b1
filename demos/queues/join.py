"""Queue.join() returns when each thing that was put has been marked as done.

That is later than the moment when the queue is empty. What was taken is still worked on.
"""

from queue import Queue
from threading import Thread

from demos.stage import pause, play, say

queue = Queue()


def work():
    while True:
        task = queue.get()
        say(f"task {task} is taken")
        pause(1)
        say(f"task {task} is done")
        queue.task_done()


def main():
    queue.join()
    say("main need not wait for nothing")
    for task in (1, 2, 3, 4):
        queue.put(task)
    for _ in range(2):
        Thread(target=work, daemon=True).start()
    queue.join()
    say("main goes on", empty=queue.empty())


if __name__ == "__main__":
    play(main)
