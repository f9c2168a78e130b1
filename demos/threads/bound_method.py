"""A bound method as target brings its object along.

The first two loops are methods of the same object, and both record their work in it.
The other two have an object each.

Case 10 of the course.
"""

from threading import Thread

from demos.stage import pause, play, say


class Looper:
    def __init__(self):
        self.done = []

    def loop(self, number, units):
        say(f"loop {number} starts")
        pause(units)
        self.done.append(number)
        say(f"loop {number} ends")


def run_both(first, second):
    first.start()
    second.start()
    first.join()
    second.join()


def main():
    shared = Looper()
    run_both(Thread(target=shared.loop, args=(1, 4)), Thread(target=shared.loop, args=(2, 2)))
    say("the shared object has it", done=sorted(shared.done))

    left, right = Looper(), Looper()
    run_both(Thread(target=left.loop, args=(3, 4)), Thread(target=right.loop, args=(4, 2)))
    say("the left object has it", done=left.done)
    say("the right object has it", done=right.done)


if __name__ == "__main__":
    play(main)
