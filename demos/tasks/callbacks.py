"""Callbacks are called in the order in which they were added, even if one of them fails.

concurrent.futures logs what it raised, and goes on.
"""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

from demos.stage import play, say

all_are_added = Event()


def first(_future):
    say("the first callback fails")
    raise ValueError("out of luck")


def second(_future):
    say("the second callback is called")


def third(_future):
    say("the third callback is called")


def main():
    with ThreadPoolExecutor(max_workers=1) as pool:
        future = pool.submit(all_are_added.wait)
        future.add_done_callback(first)
        future.add_done_callback(second)
        future.add_done_callback(third)
        all_are_added.set()
    say("main has the result", result=future.result())


if __name__ == "__main__":
    play(main)
