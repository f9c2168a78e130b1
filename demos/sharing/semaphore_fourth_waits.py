"""When three are inside a Semaphore(3), the fourth waits until one leaves.

Case 16 of the course.
"""

from threading import Event, Semaphore, Thread

from demos.stage import pause, play, say

semaphore = Semaphore(3)
fourth_asks = Event()


def visit():
    say("the fourth asks")
    fourth_asks.set()
    semaphore.acquire()
    say("the fourth is inside")
    semaphore.release()


def main():
    for _ in range(3):
        semaphore.acquire()
    say("three are inside")
    Thread(target=visit).start()
    fourth_asks.wait()
    pause(2)
    say("one of the three leaves")
    semaphore.release()


if __name__ == "__main__":
    play(main)
