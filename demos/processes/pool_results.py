"""get() of an AsyncResult returns what the task returned, or raises what it raised.

With a timeout it gives up, and the task goes on.
"""

import multiprocessing
from multiprocessing import Event, Pool

from demos.stage import play, say, seconds


def prepare(event):
    global gate
    gate = event


def divide(number, divisor):
    return number / divisor


def work():
    gate.wait()
    return "done"


def main():
    gate = Event()
    with Pool(1, prepare, (gate,)) as pool:
        failure = pool.apply_async(divide, (1, 0))
        failure.wait()
        say("the task has failed", ready=failure.ready(), successful=failure.successful())
        try:
            failure.get()
        except ArithmeticError as error:
            say("get raises", error=type(error).__name__)
        result = pool.apply_async(work)
        say("get begins")
        try:
            result.get(timeout=seconds(2))
        except multiprocessing.TimeoutError as error:
            builtin = isinstance(error, TimeoutError)
            say("get gives up", ready=result.ready(), builtin=builtin)
        gate.set()
        say("get returns", result=result.get(), successful=result.successful())


if __name__ == "__main__":
    play(main)
