"""A thread that iterates over a copy of a dict is not disturbed by writers.

The copy is made while holding the lock that writers hold too, and read without it.
"""

from threading import Event, Lock, Thread

from demos.stage import play, say

ages = {"Ada": 36, "Grace": 85}
lock = Lock()
reader_has_begun, writer_is_done = Event(), Event()


def write():
    reader_has_begun.wait()
    with lock:
        ages["Mary"] = 92
    say("a key is added")
    writer_is_done.set()


def main():
    writer = Thread(target=write)
    writer.start()
    with lock:
        names = list(ages)
    for name in names:
        say("main reads", name=name)
        reader_has_begun.set()
        writer_is_done.wait()
    say("main has read all")
    writer.join()


if __name__ == "__main__":
    play(main)
