"""A SimpleQueue has qsize() and empty()."""

import queue

from demos.stage import play, say


def main():
    if not hasattr(queue, "SimpleQueue"):
        say("this Python has no SimpleQueue")
        return
    hatch = queue.SimpleQueue()
    say("nothing is there", qsize=hatch.qsize(), empty=hatch.empty())
    hatch.put("soup")
    hatch.put_nowait("fish")
    say("two dishes are there", qsize=hatch.qsize(), empty=hatch.empty())


if __name__ == "__main__":
    play(main)
