"""Several threads may wait for the same task, and each gets its result.

The three threads begin to wait while the task runs.
"""

from concurrent import futures
from threading import Thread

from demos.stage import pause, play, say

EXECUTORS = {"threads": "ThreadPoolExecutor", "processes": "ProcessPoolExecutor"}
WAYS = {
    "result": lambda future: future.result(),
    "exception": lambda future: str(future.exception()),
    "wait": lambda future: len(futures.wait([future]).done),
    "as_completed": lambda future: len(list(futures.as_completed([future]))),
}


def work():
    pause(8)
    say("the task ends")
    return "bread"


def call(way, future):
    got = WAYS[way](future)
    say("a caller goes on", got=got, done=future.done())


def main(choice):
    way, kind = choice.split(" of ")
    with getattr(futures, EXECUTORS[kind])(max_workers=1) as pool:
        future = pool.submit(work)
        callers = [Thread(target=call, args=(way, future)) for _ in range(3)]
        for caller in callers:
            caller.start()
        for caller in callers:
            caller.join()


if __name__ == "__main__":
    play(main, choices=[way + " of " + kind for way in WAYS for kind in EXECUTORS])
