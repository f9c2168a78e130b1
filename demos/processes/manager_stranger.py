"""A manager serves any program that has its address and its authkey.

The program names the objects that it wants in a class of its own.
"""

import sys
from multiprocessing.managers import BaseManager
from subprocess import PIPE, run

from demos.stage import play, say

PROGRAM = """
import sys
from multiprocessing import AuthenticationError
from multiprocessing.managers import BaseManager

class Bank(BaseManager):
    pass

Bank.register("get_names")
bank = Bank(address=sys.argv[1], authkey=sys.argv[2].encode())
try:
    bank.connect()
    bank.get_names().append("Grace")
    print("done")
except AuthenticationError as error:
    print(type(error).__name__)
"""


class Bank(BaseManager):
    pass


names = ["Ada"]


def get_names():
    return names


Bank.register("get_names", callable=get_names)


def main(key):
    with Bank(authkey=b"open sesame") as bank:
        command = [sys.executable, "-c", PROGRAM, bank.address, key]
        stranger = run(command, stdout=PIPE, check=True)
        say("the stranger tells", told=stranger.stdout.decode().strip())
        say("main looks", names=bank.get_names().copy())


if __name__ == "__main__":
    play(main, choices=["open sesame", "open barley"])
