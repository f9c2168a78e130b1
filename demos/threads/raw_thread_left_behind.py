"""A raw thread does not keep its process alive.

The main thread makes sure that the loop has begun, and ends. What the loop had still
to do is not done.

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
