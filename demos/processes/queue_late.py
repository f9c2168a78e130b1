"""put() returns before the item has been sent.

A thread of the queue pickles the item and writes it to a pipe some time later. Until then the
queue is empty for everybody, and a change of the item changes what will be sent.
"""

from multiprocessing import Queue
from queue import Empty

from demos.stage import pause, play, say


class Parcel:
    def __init__(self, content):
        self.content = content

    def __getstate__(self):
        pause(2)  # as if it were large
        return vars(self)


def main():
    queue = Queue()
    sent = Parcel("bread")
    queue.put(sent)
    say("put has returned")
    try:
        received = queue.get_nowait()
    except Empty:
        say("nothing is there yet")
        sent.content = "a stone"
        received = queue.get()
    say("main receives", content=received.content)


if __name__ == "__main__":
    play(main)
