"""A wait() for a task that shutdown() has cancelled is in vain."""

from concurrent.futures import ThreadPoolExecutor, wait
from threading import Event

from demos.stage import play, say, seconds

begun, leave = Event(), Event()


def hold():
    begun.set()
    leave.wait()


def main():
    pool = ThreadPoolExecutor(max_workers=1)
    pool.submit(hold)
    task = pool.submit(hold)
    begun.wait()
    try:
        pool.shutdown(wait=False, cancel_futures=True)
    except TypeError:
        say("shutdown cannot cancel yet")
        task.cancel()
    leave.set()
    pool.shutdown()
    say("main looks", done=task.done(), cancelled=task.cancelled())
    say("main has waited", done=len(wait([task], timeout=seconds(2)).done))


if __name__ == "__main__":
    play(main)
