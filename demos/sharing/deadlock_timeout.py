"""A deadlock ends if one of its threads waits with a timeout.

The first takes left and then right, the second right and then left, and each waits until
the other holds its first lock. But the first gives up after two units of time, and releases
the lock that it holds.

Case 15 of the course.
"""

from threading import Barrier, Lock, Thread

from demos.stage import play, say, seconds

left, right = Lock(), Lock()
both_hold_one = Barrier(2)


def impatient():
    with left:
        say("first holds left")
        both_hold_one.wait()
        say("first wants right")
        if right.acquire(timeout=seconds(2)):
            try:
                say("first has both")
            finally:
                right.release()
        else:
            say("first gives up")


def patient():
    with right:
        say("second holds right")
        both_hold_one.wait()
        say("second wants left")
        with left:
            say("second has both")


def main():
    first, second = Thread(target=impatient), Thread(target=patient)
    first.start()
    second.start()
    first.join()
    second.join()
    say("all done")


if __name__ == "__main__":
    play(main)
