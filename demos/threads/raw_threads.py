"""_thread.start_new_thread() starts a function and does not wait for it.

The threading module is built on _thread, whose threads have no name and no join(). A
program that wants to wait for one needs something else: here, a lock that each loop
releases when it is done.

Case 2 of the course.
"""

from _thread import allocate_lock, start_new_thread

from demos.stage import pause, play, say


def loop(number, units, done):
    say(f"loop {number} starts")
    pause(units)
    say(f"loop {number} ends")
    done.release()


def main():
    first_done, second_done = allocate_lock(), allocate_lock()
    first_done.acquire()
    second_done.acquire()
    start_new_thread(loop, (1, 4, first_done))
    start_new_thread(loop, (2, 2, second_done))
    say("both are started")
    first_done.acquire()
    second_done.acquire()
    say("all done")


if __name__ == "__main__":
    play(main)
