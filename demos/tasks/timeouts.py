"""wait(), as_completed() and map() take a timeout, and the tasks go on when it has passed.

wait() then returns what is done and what is not; as_completed() and map() raise TimeoutError.
"""

from concurrent import futures
from threading import Event

from demos.stage import play, say, seconds

leave = Event()


def work(_):
    leave.wait()


def main(way):
    with futures.ThreadPoolExecutor(max_workers=1) as pool:
        say("main waits")
        try:
            if way == "wait":
                done, not_done = futures.wait([pool.submit(work, 1)], timeout=seconds(2))
                say("main has waited", done=len(done), not_done=len(not_done))
            elif way == "as_completed":
                list(futures.as_completed([pool.submit(work, 1)], timeout=seconds(2)))
            else:
                list(pool.map(work, [1], timeout=seconds(2)))
        except futures.TimeoutError as error:
            say("main gives up", error=type(error).__name__)
        leave.set()


if __name__ == "__main__":
    play(main, choices=["wait", "as_completed", "map"])
