"""A Semaphore(3) lets three threads in at once, and no more.

Eight visitors come, and each stays for a unit of time.

Case 16 of the course.
"""

from threading import Semaphore, Thread

from demos.stage import pause, play, say

semaphore = Semaphore(3)


def visit():
    with semaphore:
        say("visit starts")
        pause(1)
        say("visit ends")


def main():
    for _ in range(8):
        Thread(target=visit).start()


if __name__ == "__main__":
    play(main)
