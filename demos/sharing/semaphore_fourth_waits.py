"""When all three tokens of a Semaphore(3) are taken, the fourth thread waits for one.

Main takes all three itself, and gives one back.

Case 16 of the course.
"""

from threading import Event, Semaphore, Thread

from demos.stage import pause, play, say

semaphore = Semaphore(3)
fourth_asks = Event()


def visit():
    say("the fourth asks")
    fourth_asks.set()
    with semaphore:
        say("the fourth is inside")


def main():
    for _ in range(3):
        semaphore.acquire()
    say("three tokens are taken")
    fourth = Thread(target=visit)
    fourth.start()
    fourth_asks.wait()
    pause(2)  # only so that you see it wait
    say("one token is given back")
    semaphore.release()
    fourth.join()


if __name__ == "__main__":
    play(main)
