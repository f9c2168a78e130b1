"""A multiprocessing.Pool replaces a worker that dies, and loses its task in silence."""

import multiprocessing
import os

from demos.stage import play, say, seconds


def die():
    say("the task ends its process")
    os._exit(1)


def main():
    with multiprocessing.Pool(processes=1) as pool:
        lost = pool.apply_async(die)
        say("a new worker has done a task", result=pool.apply(len, ("abc",)))
        try:
            lost.get(timeout=seconds(2))
        except multiprocessing.TimeoutError as error:
            say("main gives up", error=type(error).__name__)


if __name__ == "__main__":
    play(main)
