"""A manager of your own serves objects of your own classes, and only the exposed methods.

The account lives in the server. Main and the child have proxies of it.
"""

from multiprocessing import Process
from multiprocessing.managers import BaseManager

from demos.stage import play, say


class Account:
    def __init__(self, balance):
        self.amount = balance

    def deposit(self, amount):
        say("the account changes")
        self.amount += amount

    def close(self):
        self.amount = 0

    def balance(self):
        return self.amount


class Bank(BaseManager):
    pass


Bank.register("Account", Account)
Bank.register("SafeAccount", Account, exposed=["deposit", "balance"])


def pay(account):
    account.deposit(20)


def main():
    with Bank() as bank:
        account = bank.Account(10)
        child = Process(target=pay, args=(account,))
        child.start()
        child.join()
        say("main asks", balance=account.balance())
        safe = bank.SafeAccount(5)
        say("main asks the safe account", balance=safe.balance())
        try:
            safe.close()
        except AttributeError as error:
            say("a method is not exposed", error=type(error).__name__)
        try:
            say("main sees an attribute", amount=account.amount)
        except AttributeError as error:
            say("an attribute is not exposed", error=type(error).__name__)


if __name__ == "__main__":
    play(main)
