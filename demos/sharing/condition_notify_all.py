"""notify_all() wakes every waiting thread; they get the lock one after the other."""

from threading import Condition, Thread

from demos.stage import pause, play, say

opened = False
condition = Condition()


def visit():
    with condition:
        while not opened:
            condition.wait()
        say("a visit starts")
        pause(0.5)
        say("a visit ends")


def main():
    global opened
    visitors = [Thread(target=visit) for _ in range(3)]
    for visitor in visitors:
        visitor.start()
    pause(2)  # only so that they wait by now
    with condition:
        say("main opens the door")
        opened = True
        condition.notify_all()
    for visitor in visitors:
        visitor.join()


if __name__ == "__main__":
    play(main)
