"""A manager calls a shared object in a thread for each of its clients.

So two of them can be inside a method at the same time, and an object whose methods do more
than one step needs a lock of its own.
"""

from multiprocessing import Barrier, Process
from multiprocessing.managers import BaseManager

from demos.stage import pause, play, say


class Account:
    def deposit(self):
        say("deposit starts")
        pause(2)
        say("deposit ends")


class Bank(BaseManager):
    pass


Bank.register("Account", Account)


def pay(account, both_are_here):
    both_are_here.wait()
    account.deposit()


def main():
    with Bank() as bank:
        account, both_are_here = bank.Account(), Barrier(2)
        children = [Process(target=pay, args=(account, both_are_here)) for _ in range(2)]
        for child in children:
            child.start()
        for child in children:
            child.join()


if __name__ == "__main__":
    play(main)
