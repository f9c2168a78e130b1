"""A task that was cancelled counts for wait() only once a worker has come by it.

The only worker is busy with the first task, so it cannot come by the second.
"""

from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from threading import Event

from demos.stage import play, say, seconds

gate = Event()


def main():
    with ThreadPoolExecutor(max_workers=1) as pool:
        first = pool.submit(gate.wait)
        second = pool.submit(print, "never printed")
        second.cancel()
        say("main waits for the first that is done", second_is_done=second.done())
        done, _ = wait([first, second], timeout=seconds(2), return_when=FIRST_COMPLETED)
        say("main gives up", done=len(done))
        gate.set()
        done, _ = wait([second])
        say("the worker has come by", done=len(done))


if __name__ == "__main__":
    play(main)
