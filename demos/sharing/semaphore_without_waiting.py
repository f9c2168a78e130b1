"""A semaphore answers True while there is room and False when it is full.

acquire(blocking=False) answers at once, acquire(timeout=...) when its time is over.
"""

from threading import Semaphore

from demos.stage import play, say, seconds


def main():
    semaphore = Semaphore(2)
    answers = [semaphore.acquire(blocking=False) for _ in range(3)]
    say("it is asked thrice without waiting", answers=answers)
    answer = semaphore.acquire(timeout=seconds(2))
    say("it is asked with a timeout", answer=answer)


if __name__ == "__main__":
    play(main)
