"""A program that puts a large item into its own queue does not end if nobody takes it.

A thread of the queue still has to write the item into a pipe, and the pipe is full. The
program does not end: stop it with Ctrl-C.
"""

from multiprocessing import Queue

from demos.stage import play, say


def main():
    queue = Queue()
    queue.put(bytes(10_000_000))
    say("main returns")


if __name__ == "__main__":
    play(main)
