"""Two threads that take two locks in opposite order can deadlock, or both finish.

Each does something else for a while between its two locks, and in that time the other one
may take the lock that it is about to need.

If the program does not end, stop it with Ctrl-C: both threads are daemons, so they end with
the main thread.

Case 14 of the course.
"""

from threading import Lock, Thread

from demos.stage import pause, play, say

locks = {"left": Lock(), "right": Lock()}


def work(name, near, far, units):
    with locks[near]:
        say(f"{name} holds {near}")
        pause(units)
        say(f"{name} wants {far}")
        with locks[far]:
            say(f"{name} has both")


def main():
    first = Thread(target=work, args=("first", "left", "right", 2), daemon=True)
    second = Thread(target=work, args=("second", "right", "left", 4), daemon=True)
    first.start()
    second.start()
    first.join()
    second.join()
    say("all done")


if __name__ == "__main__":
    play(main)
