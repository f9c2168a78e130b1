"""notify() wakes one of those who wait, and leaves the others waiting.

The door is open for everybody, but two of the visitors are not told. It is the same
program as the demo of notify_all(), with the wrong call, and it does not end: stop it
with Ctrl-C.
"""

from threading import Condition, Thread

from demos.stage import pause, play, say

opened = False
condition = Condition()


def visit():
    with condition:
        while not opened:
            condition.wait()
        say("a visitor comes in")


def main():
    global opened
    visitors = [Thread(target=visit) for _ in range(3)]
    for visitor in visitors:
        visitor.start()
    pause(2)
    with condition:
        say("main opens the door")
        opened = True
        condition.notify()  # the mistake
    for visitor in visitors:
        visitor.join()
    say("all have come in")


if __name__ == "__main__":
    play(main)
