"""wait_for() waits until its predicate is true.

It is the loop around wait(), ready made. The cook is woken for each egg, and begins when
there are enough.
"""

from threading import Condition, Thread

from demos.stage import pause, play, say

NEEDED = 3

eggs = []
condition = Condition()


def cook():
    with condition:
        condition.wait_for(lambda: len(eggs) >= NEEDED)
        say("the cook begins", eggs=eggs)


def main():
    kitchen = Thread(target=cook)
    kitchen.start()
    for number in range(1, NEEDED + 1):
        pause(1)
        with condition:
            say(f"egg {number} is laid")
            eggs.append(number)
            condition.notify()
    kitchen.join()


if __name__ == "__main__":
    play(main)
