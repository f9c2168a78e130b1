"""Without a task_done() for each item, join() waits forever.

The program does not end: stop it with Ctrl-C.
"""

from queue import Queue

from demos.stage import play, say


def main():
    queue = Queue()
    queue.put("dough")
    say("main takes it", task=queue.get())
    queue.join()
    say("main goes on")


if __name__ == "__main__":
    play(main)
