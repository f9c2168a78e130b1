"""A SimpleQueue returns its items in order, and its get() blocks; it has no join().

It has no limit, and it does not count what has been done. Python has it from 3.7 on.
"""

import queue
from threading import Thread

from demos.stage import pause, play, say, seconds


def consume(hatch):
    say("consumer asks")
    dishes = [hatch.get() for _ in range(3)]
    say("consumer has taken", dishes=dishes)
    try:
        hatch.get_nowait()
    except queue.Empty as error:
        say("consumer finds nothing", error=type(error).__name__)
    say("consumer asks once more")
    try:
        hatch.get(timeout=seconds(2))
    except queue.Empty as error:
        say("consumer gives up", error=type(error).__name__)


def main():
    if not hasattr(queue, "SimpleQueue"):
        say("this Python has no SimpleQueue")
        return
    hatch = queue.SimpleQueue()
    say(
        "main looks at it",
        has_full=hasattr(hatch, "full"),
        has_join=hasattr(hatch, "join"),
        has_task_done=hasattr(hatch, "task_done"),
        has_shutdown=hasattr(hatch, "shutdown"),
    )
    consumer = Thread(target=consume, args=(hatch,))
    consumer.start()
    pause(2)
    say("main puts")
    for dish in ("soup", "fish", "cake"):
        hatch.put(dish)
    consumer.join()


if __name__ == "__main__":
    play(main)
