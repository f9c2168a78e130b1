"""What qsize() returned may be out of date by the next line.

There is one loaf, and two customers who look before they ask. Both see that there is one.

Case 13 of the course, whose consumers do the same.
"""

from queue import Empty, Queue
from threading import Barrier, Thread

from demos.stage import play, say

shelf = Queue()
both_have_looked = Barrier(2)


def buy():
    seen = shelf.qsize()
    say("a customer looks", seen=seen)
    both_have_looked.wait()
    if seen > 0:  # the mistake
        try:
            loaf = shelf.get_nowait()
        except Empty:
            say("a customer finds nothing")
        else:
            say("a customer gets a loaf", loaf=loaf)


def main():
    shelf.put("rye")
    customers = [Thread(target=buy), Thread(target=buy)]
    for customer in customers:
        customer.start()
    for customer in customers:
        customer.join()


if __name__ == "__main__":
    play(main)
