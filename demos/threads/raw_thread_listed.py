"""A raw thread is not among the listed threads until it calls current_thread().

That call makes a Thread object for it, because it has to return one.
"""

from _thread import allocate_lock, start_new_thread
from threading import active_count, current_thread

from demos.stage import play, say

done = allocate_lock()


def work():
    say("the raw thread begins", count=active_count())
    current_thread()
    say("current_thread() has returned", count=active_count())
    done.release()


def main():
    done.acquire()
    start_new_thread(work, ())
    done.acquire()  # waits until the raw thread has released it


if __name__ == "__main__":
    play(main)
