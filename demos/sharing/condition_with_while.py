"""A while around wait() looks again, and waits on if what it was woken for is gone.

Two customers wait, one loaf is put on the shelf, and both are told. The first takes it.
The second looks, and waits for another.
"""

from threading import Condition, Semaphore, Thread

from demos.stage import pause, play, say

shelf = []
condition = Condition()
waiting = Semaphore(0)


def buy():
    with condition:
        waiting.release()
        while not shelf:
            condition.wait()
        if shelf:
            say("a customer takes the loaf", loaf=shelf.pop())
        else:
            say("a customer reaches into the void")


def main():
    customers = [Thread(target=buy), Thread(target=buy)]
    for customer in customers:
        customer.start()
        waiting.acquire()
    for number in (1, 2):
        with condition:
            say(f"the baker brings loaf {number}")
            shelf.append("rye")
            condition.notify_all()
        pause(2)
    for customer in customers:
        customer.join()


if __name__ == "__main__":
    play(main)
