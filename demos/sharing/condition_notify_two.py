"""notify(2) wakes two waiting threads.

Three threads wait, so one is left waiting. The program does not end. Stop it with Ctrl-C:
the visitors are daemons, so they end with the main thread.
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
    visitors = [Thread(target=visit, daemon=True) for _ in range(3)]
    for visitor in visitors:
        visitor.start()
    pause(2)  # only so that they wait by now
    with condition:
        say("main opens the door")
        opened = True
        condition.notify(2)
    for visitor in visitors:
        visitor.join()
    say("all have come in")


if __name__ == "__main__":
    play(main)
