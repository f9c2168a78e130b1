"""A process does not wait for its raw threads.

The main thread waits until the loop has begun, by acquiring a lock that the loop
releases, and ends. The rest of the loop is not run.

Case 2 of the course.
"""

from _thread import allocate_lock, start_new_thread

from demos.stage import pause, play, say

begun = allocate_lock()


def loop():
    say("loop starts")
    begun.release()
    pause(4)
    say("loop ends")


def main():
    begun.acquire()
    start_new_thread(loop, ())
    begun.acquire()
    say("main ends")


if __name__ == "__main__":
    play(main)
