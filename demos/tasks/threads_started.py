"""A pool starts a thread when a task comes; from Python 3.8 on it reuses idle ones."""

from concurrent.futures import ThreadPoolExecutor
from threading import active_count

from demos.stage import pause, play, say


def main():
    others = active_count()
    with ThreadPoolExecutor(max_workers=3) as pool:
        pool.submit(len, "abc").result()
        say("the first task is done", workers=active_count() - others)
        pause(1)  # so that the worker waits for another task by now
        pool.submit(len, "abc").result()
        say("the second task is done", workers=active_count() - others)


if __name__ == "__main__":
    play(main)
