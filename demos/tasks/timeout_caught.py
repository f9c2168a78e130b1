"""From Python 3.11 on, the TimeoutError that result() raises is the built-in one.

An older Python has two classes of that name, so `except TimeoutError` does not catch what
concurrent.futures raises.
"""

from concurrent import futures
from threading import Event

from demos.stage import play, say


def main():
    may_end = Event()
    with futures.ThreadPoolExecutor(max_workers=1) as pool:
        future = pool.submit(may_end.wait)
        try:
            future.result(timeout=0)
        except TimeoutError:
            say("except TimeoutError catches it")
        except futures.TimeoutError:
            say("except futures.TimeoutError catches it")
        finally:
            may_end.set()


if __name__ == "__main__":
    play(main)
