"""exception(timeout) waits at least that long for a task to end, then raises TimeoutError."""

from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import TimeoutError as TimeIsUp
from threading import Event

from demos.stage import play, say, seconds

may_end = Event()


def work():
    may_end.wait()
    say("the task ends")


def main():
    with ThreadPoolExecutor(max_workers=1) as pool:
        future = pool.submit(work)
        say("main asks")
        try:
            future.exception(timeout=seconds(2))
        except TimeIsUp as error:
            say("main gives up", error=type(error).__name__)
        may_end.set()
        say("main knows", exception=future.exception(), done=future.done())


if __name__ == "__main__":
    play(main)
