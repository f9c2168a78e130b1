"""acquire(timeout=...) gives up when the time has passed, and not earlier."""

from multiprocessing import Lock

from demos.stage import play, say, seconds


def main():
    lock = Lock()
    say("main has the lock", acquired=lock.acquire(timeout=seconds(10)))
    say("main asks again")
    say("main gives up", acquired=lock.acquire(timeout=seconds(2)))


if __name__ == "__main__":
    play(main)
