"""A thread that waits releases the GIL, so others can run.

The switch interval is so long that no thread is made to release the GIL. Another thread
provides what main waits for, and has to run for that.
"""

import os
import sys
from queue import Queue
from threading import Event, Lock, Thread

from demos.stage import pause, play, say

begun = Event()
lock, event, queue = Lock(), Event(), Queue()
mailbox, slot = os.pipe()


def see_to_it(what):
    begun.wait()
    pause(2)
    say("the other sees to it")
    if what == "a lock":
        lock.release()
    elif what == "an event":
        event.set()
    elif what == "a queue":
        queue.put("here")
    elif what == "a pipe":
        os.write(slot, b"here")


def main(what):
    sys.setswitchinterval(1000)
    lock.acquire()
    other = Thread(target=see_to_it, args=(what,))
    other.start()
    say("main begins to wait")
    begun.set()
    if what == "a lock":
        lock.acquire()
    elif what == "an event":
        event.wait()
    elif what == "a queue":
        queue.get()
    elif what == "a thread":
        other.join()
    elif what == "a pipe":
        os.read(mailbox, 4)
    say("main goes on")


if __name__ == "__main__":
    play(main, choices=["a lock", "an event", "a queue", "a thread", "a pipe"])
