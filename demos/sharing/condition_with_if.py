"""An `if` around wait() is not enough: the item may be gone when the thread goes on.

Two customers wait, one loaf is put on the shelf, and both are notified. The first takes it.
The second goes on as if there were something to take.
"""

from threading import Condition, Event, Thread

from demos.stage import play, say

shelf = []
condition = Condition()


def buy(comes_in):
    with condition:
        comes_in.set()
        if not shelf:  # the mistake
            condition.wait()
        if shelf:
            say("a customer takes a loaf", loaf=shelf.pop())
        else:
            say("a customer reaches into the void")


def main():
    customers = []
    for _ in range(2):
        comes_in = Event()
        customers.append(Thread(target=buy, args=(comes_in,)))
        customers[-1].start()
        comes_in.wait()
    with condition:  # both have released the lock, so both wait
        say("the baker brings a loaf")
        shelf.append("rye")
        condition.notify_all()
    for customer in customers:
        customer.join()


if __name__ == "__main__":
    play(main)
