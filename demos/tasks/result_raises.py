"""result() raises what the task raised; exception() returns it instead."""

from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

from demos.stage import play, say

EXECUTORS = {"threads": ThreadPoolExecutor, "processes": ProcessPoolExecutor}


def fail():
    say("the task fails")
    raise ValueError("out of luck")


def main(executor):
    with EXECUTORS[executor](max_workers=1) as pool:
        future = pool.submit(fail)
        try:
            future.result()
        except ValueError as error:
            say("result raises", error=type(error).__name__, message=str(error))
        error = future.exception()
        say("exception returns", error=type(error).__name__, message=str(error), done=future.done())
        lucky = pool.submit(len, "luck")
        say("another task has gone well", result=lucky.result(), exception=lucky.exception())


if __name__ == "__main__":
    play(main, choices=list(EXECUTORS))
