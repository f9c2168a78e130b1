"""Waiting for a task with a timeout ends as soon as the task has ended."""

from concurrent.futures import ThreadPoolExecutor, as_completed, wait

from demos.stage import pause, play, say

HOUR = 3600  # seconds

WAYS = {
    "result": lambda future: future.result(timeout=HOUR),
    "exception": lambda future: future.exception(timeout=HOUR),
    "wait": lambda future: wait([future], timeout=HOUR),
    "as_completed": lambda future: list(as_completed([future], timeout=HOUR)),
}


def work():
    pause(2)
    say("the task ends")


def main(way):
    with ThreadPoolExecutor(max_workers=1) as pool:
        future = pool.submit(work)
        WAYS[way](future)
        say("main goes on", done=future.done())


if __name__ == "__main__":
    play(main, choices=list(WAYS))
