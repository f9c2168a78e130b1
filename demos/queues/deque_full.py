"""A full deque drops the item at its other end; an empty one raises IndexError.

Neither waits, which is what a queue.Queue does.
"""

from collections import deque

from demos.stage import play, say


def main():
    shelf = deque(maxlen=2)
    shelf.append("bread")
    shelf.append("wine")
    shelf.append("cheese")
    say("main has put three", items=list(shelf))
    shelf.appendleft("bread")
    say("main has put one at the left", items=list(shelf))
    shelf = deque(["bread", "wine", "cheese"])
    shelf.rotate(1)
    say("main has turned three by one", items=list(shelf))
    shelf.clear()
    try:
        shelf.popleft()
    except IndexError as error:
        say("popleft raises", error=type(error).__name__)


if __name__ == "__main__":
    play(main)
