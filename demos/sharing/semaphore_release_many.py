"""From Python 3.9 on release(n) gives back n tokens at once; n is at least 1."""

from threading import Semaphore, Thread

from demos.stage import pause, play, say


def wait(semaphore):
    semaphore.acquire()
    say("a waiter has a token")


def main():
    semaphore = Semaphore(0)
    try:
        semaphore.release(2)
    except TypeError as error:
        say("this Python's release() takes no number", raised=type(error).__name__)
        return
    acquired = [semaphore.acquire(blocking=False) for _ in range(3)]
    say("main gives back two and tries for three", acquired=acquired)
    try:
        semaphore.release(0)
    except ValueError as error:
        say("main gives back none", raised=type(error).__name__)
    waiters = [Thread(target=wait, args=(semaphore,)) for _ in range(2)]
    for waiter in waiters:
        waiter.start()
    pause(2)  # only so that both wait by now
    say("main gives back two for the waiters")
    semaphore.release(2)
    for waiter in waiters:
        waiter.join()


if __name__ == "__main__":
    play(main)
