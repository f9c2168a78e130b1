"""With `while` around wait() a woken thread looks again, and waits if the item is gone.

Two customers wait, one loaf is put on the shelf, and both are notified. The first takes it.
The second looks, and waits for another.
"""

from threading import Condition, Event, Thread

from demos.stage import pause, play, say

shelf = []
condition = Condition()


def buy(comes_in):
    with condition:
        comes_in.set()
        while not shelf:
            condition.wait()
        say("a customer takes a loaf", loaf=shelf.pop())


def main():
    customers = []
    for _ in range(2):
        comes_in = Event()
        customers.append(Thread(target=buy, args=(comes_in,)))
        customers[-1].start()
        comes_in.wait()
    for number in (1, 2):
        with condition:  # both have released the lock, so both wait
            say(f"the baker brings loaf {number}")
            shelf.append("rye")
            condition.notify_all()
        pause(2)  # only so that you see one wait on
    for customer in customers:
        customer.join()


if __name__ == "__main__":
    play(main)
