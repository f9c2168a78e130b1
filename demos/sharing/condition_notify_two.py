"""notify(2) wakes two of those who wait.

There are three of them, and so one is left waiting. The program does not end: stop it
with Ctrl-C.
"""

from threading import Condition, Thread

from demos.stage import pause, play, say

opened = False
inside = 0
condition = Condition()


def visit():
    global inside
    with condition:
        while not opened:
            condition.wait()
        inside += 1
        say(f"visitor number {inside} comes in")


def main():
    global opened
    visitors = [Thread(target=visit) for _ in range(3)]
    for visitor in visitors:
        visitor.start()
    pause(2)
    with condition:
        say("main opens the door")
        opened = True
        condition.notify(2)
    for visitor in visitors:
        visitor.join()
    say("all have come in")


if __name__ == "__main__":
    play(main)
