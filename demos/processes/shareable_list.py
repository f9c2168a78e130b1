"""A ShareableList is a list of a fixed length in shared memory, from Python 3.8 on.

Another process finds it by its name. Each item keeps the room that it was made with.
"""

from multiprocessing import Process

from demos.stage import play, say

try:
    from multiprocessing.shared_memory import ShareableList
except ImportError:
    ShareableList = None


def change(name):
    order = ShareableList(name=name)
    try:
        order[0] += 1
        order[1] = "tea"
    finally:
        order.shm.close()


def main():
    if ShareableList is None:
        say("this Python has no shared memory")
        return
    order = ShareableList([2, "coffee"])
    try:
        child = Process(target=change, args=(order.shm.name,))
        child.start()
        child.join()
        say("main reads", order=list(order), length=len(order), format=order.format)
        try:
            order[1] = "a large hot chocolate"
        except ValueError as error:
            say("the text is too long", error=type(error).__name__, order=list(order))
        try:
            order.append("cake")
        except AttributeError as error:
            say("the list cannot grow", error=type(error).__name__)
        order[0] = "two"
        say("main has a text for a number", order=list(order), format=order.format)
    finally:
        order.shm.close()
        order.shm.unlink()


if __name__ == "__main__":
    play(main)
