"""With a lock around `total += one()`, no update is lost.

The function one() takes its time, and the lock is held meanwhile. So the second thread
reads the total after the first has written it.

Case 12 of the course.
"""

from threading import Lock, Thread

from demos.stage import pause, play, say

total = 0
lock = Lock()


def one():
    pause(2)  # here the other thread would read, if it could
    return 1


def add_one():
    global total
    with lock:
        say("update starts", total=total)
        total += one()
        say("update ends", total=total)


def main():
    adders = [Thread(target=add_one), Thread(target=add_one)]
    for adder in adders:
        adder.start()
    for adder in adders:
        adder.join()
    say("both have added one", total=total)


if __name__ == "__main__":
    play(main)
