"""notify() wakes one waiting thread, and leaves the others waiting.

The door is open for all, but two of the visitors are not told. The call should have been
notify_all(). The program does not end. Stop it with Ctrl-C: the visitors are daemons, so
they end with the main thread.
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
    visitors = [Thread(target=visit, daemon=True) for _ in range(3)]
    for visitor in visitors:
        visitor.start()
    pause(2)  # only so that they wait by now
    with condition:
        say("main opens the door")
        opened = True
        condition.notify()  # the mistake
    for visitor in visitors:
        visitor.join()
    say("all have come in")


if __name__ == "__main__":
    play(main)
