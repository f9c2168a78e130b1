"""An if around wait() is not enough: what one was woken for may be gone again.

Two customers wait, one loaf is put on the shelf, and both are told. The first takes it.
The second goes on as if there were something to take.
"""

from threading import Condition, Semaphore, Thread

from demos.stage import play, say

shelf = []
condition = Condition()
waiting = Semaphore(0)


def buy():
    with condition:
        if not shelf:  # the mistake
            waiting.release()
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
    with condition:  # both have given up the lock: they wait
        say("the baker brings a loaf")
        shelf.append("rye")
        condition.notify_all()
    for customer in customers:
        customer.join()


if __name__ == "__main__":
    play(main)
