"""A Semaphore(1) lets one thread in at a time, as a lock does.

Five visitors come at once, and each stays for a unit of time.
"""

from threading import Semaphore, Thread

from demos.stage import pause, play, say

semaphore = Semaphore(1)


def visit():
    with semaphore:
        say("visit starts")
        pause(1)
        say("visit ends")


def main():
    for _ in range(5):
        Thread(target=visit).start()


if __name__ == "__main__":
    play(main)
