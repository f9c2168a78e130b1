"""wait_for() waits until what it is asked for is true, and answers with it.

It is the loop around wait(), ready made. The cook is woken for each egg, and goes on
when there are enough.
"""

from threading import Condition, Thread

from demos.stage import pause, play, say

NEEDED = 3

eggs = []
condition = Condition()


def enough():
    return len(eggs) >= NEEDED and list(eggs)


def cook():
    with condition:
        answer = condition.wait_for(enough)
        say("the cook begins", eggs=answer)


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
