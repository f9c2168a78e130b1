"""sys sets the trace function of its caller, threading that of threads that start later.

Those have to start as a Thread. A profile function is the same, but is not called for each line.
"""

import _thread
import sys
import threading
from threading import Event, Thread, current_thread

from demos.stage import play, say

SETTERS = {
    "sys.settrace": sys.settrace,
    "sys.setprofile": sys.setprofile,
    "threading.settrace": threading.settrace,
    "threading.setprofile": threading.setprofile,
}

seen = []


def trace(frame, event, _argument):
    if event == "call" and frame.f_code is bake.__code__:
        seen.append(current_thread().name)


def bake(done):
    done.set()


def seen_when(start):
    seen.clear()
    done = Event()
    start(done)
    done.wait()
    return len(seen)


def in_a_thread(done):
    thread = Thread(target=bake, args=(done,))
    thread.start()
    thread.join()


def in_a_raw_thread(done):
    _thread.start_new_thread(bake, (done,))


def main(setter):
    SETTERS[setter](trace)
    say("main has baked", seen=seen_when(bake))
    say("a thread has baked", seen=seen_when(in_a_thread))
    say("a raw thread has baked", seen=seen_when(in_a_raw_thread))
    SETTERS[setter](None)
    say("all bake once more", seen=seen_when(bake) + seen_when(in_a_thread))


if __name__ == "__main__":
    play(main, choices=list(SETTERS))
