"""shutdown() waits for all tasks; from then on submit() raises RuntimeError."""

from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

from demos.stage import pause, play, say

EXECUTORS = {"threads": ThreadPoolExecutor, "processes": ProcessPoolExecutor}


def work():
    pause(2)
    say("the task ends")
    return "done"


def main(executor):
    pool = EXECUTORS[executor](max_workers=1)
    future = pool.submit(work)
    pool.shutdown()
    say("shutdown returns", done=future.done())
    say("main asks for the result", result=future.result())
    try:
        pool.submit(work)
    except RuntimeError as error:
        say("a task that comes late is refused", error=type(error).__name__)


if __name__ == "__main__":
    play(main, choices=list(EXECUTORS))
