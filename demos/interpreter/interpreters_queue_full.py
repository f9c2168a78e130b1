"""A queue between interpreters keeps the order, and can have a limit, as any queue can."""

import queue

from demos.stage import play, say

try:
    from concurrent import interpreters
except ImportError:
    interpreters = None


def main():
    if interpreters is None:
        say("there is no concurrent.interpreters")
        return
    shelf = interpreters.create_queue(maxsize=2)
    shelf.put("bread")
    shelf.put_nowait("wine")
    say("main has put two items", items=shelf.qsize(), full=shelf.full(), most=shelf.maxsize)
    try:
        shelf.put_nowait("cheese")
    except queue.Full:
        say("there is no room for a third")
    taken = [shelf.get_nowait(), shelf.get()]
    say("main has taken both", items=taken, empty=shelf.empty())
    try:
        shelf.get_nowait()
    except queue.Empty:
        say("there is nothing left to take")


if __name__ == "__main__":
    play(main)
