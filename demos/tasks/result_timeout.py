"""result(timeout) stops waiting; the task goes on, and result() still returns its result."""

from concurrent import futures

from demos.stage import pause, play, say, seconds

EXECUTORS = {"threads": futures.ThreadPoolExecutor, "processes": futures.ProcessPoolExecutor}


def work():
    pause(4)
    say("the task ends")
    return "done"


def main(executor):
    with EXECUTORS[executor](max_workers=1) as pool:
        say("main submits")
        future = pool.submit(work)
        error = None
        try:
            future.result(timeout=seconds(2))
        except futures.TimeoutError as caught:
            error = type(caught).__name__
        say("main has waited", error=error)
        say("main has the result", result=future.result())


if __name__ == "__main__":
    play(main, choices=list(EXECUTORS))
