"""put() of a SimpleQueue between processes sends the item itself, in the caller's thread.

So the item is there when put() returns, and what cannot be sent raises an error there.
"""

from multiprocessing import Lock, SimpleQueue

from demos.stage import play, say


def main():
    items = SimpleQueue()
    say("main has made a queue", empty=items.empty())
    items.put("bread")
    say("main has put", empty=items.empty())
    say("main gets", item=items.get())
    try:
        items.put(Lock())
    except RuntimeError as error:
        say("put raises", error=type(error).__name__, empty=items.empty())


if __name__ == "__main__":
    play(main)
