"""From Python 3.9 on, shutdown(cancel_futures=True) cancels the tasks that have not begun."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

from demos.stage import play, say

begun, leave = Event(), Event()


def hold():
    begun.set()
    leave.wait()
    return "held"


def work():
    say("the task that waited runs")


def main():
    pool = ThreadPoolExecutor(max_workers=1)
    first, second = pool.submit(hold), pool.submit(work)
    begun.wait()
    try:
        pool.shutdown(wait=False, cancel_futures=True)
    except TypeError as error:
        say("shutdown cannot cancel", error=type(error).__name__)
    leave.set()
    pool.shutdown()
    say("all is over", result=first.result(), cancelled=second.cancelled())


if __name__ == "__main__":
    play(main)
