"""A program that keeps a queue with a large item does not end if nobody takes the item.

A thread of the queue still has to write the item into a pipe, and the pipe is full. The
program does not end: stop it with Ctrl-C.
"""

from multiprocessing import Queue

from demos.stage import play, say


def main():
    global queue
    queue = Queue()
    queue.put(bytes(10_000_000))
    say("main returns")


if __name__ == "__main__":
    play(main)
