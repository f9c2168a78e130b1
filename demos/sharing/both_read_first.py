"""`total += one()` reads the total, calls one(), and writes the sum: three steps.

Whatever another thread writes during the call is overwritten. Here one() returns only when
both threads are inside it. So both have read 0, and both write 1.

Case 11 of the course.
"""

from threading import Barrier, Thread

from demos.stage import play, say

total = 0
both_have_read = Barrier(2)


def one():
    both_have_read.wait()
    return 1


def add_one():
    global total
    total += one()


def main():
    adders = [Thread(target=add_one), Thread(target=add_one)]
    for adder in adders:
        adder.start()
    for adder in adders:
        adder.join()
    say("both have added one", total=total)


if __name__ == "__main__":
    play(main)
