"""Two threads can both compute the same cached_property, from Python 3.12 on.

Up to Python 3.11 a lock let only one of them compute. Each computation waits a while for
another one.
"""

import functools
from threading import Barrier, BrokenBarrierError, Thread

from demos.stage import play, say, seconds

if hasattr(functools, "cached_property"):
    from functools import cached_property
else:
    cached_property = None

meeting = Barrier(2)
computed = []


def compute(shop):
    computed.append(shop)
    try:
        meeting.wait(timeout=seconds(8))
    except BrokenBarrierError:
        pass  # nobody else computes
    return object()


def main():
    if cached_property is None:
        say("this Python has no cached_property")
        return

    class Shop:
        stock = cached_property(compute)

    shop, results = Shop(), []
    askers = [Thread(target=lambda: results.append(shop.stock)) for _ in range(2)]
    for asker in askers:
        asker.start()
    for asker in askers:
        asker.join()
    say("both have asked", computed=len(computed), same=results[0] is results[1])


if __name__ == "__main__":
    play(main)
