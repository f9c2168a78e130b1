"""A Listener talks to a program that it has not started, if that has the same authkey.

Without the right key both sides get an AuthenticationError.
"""

import sys
from multiprocessing import AuthenticationError
from multiprocessing.connection import Listener
from subprocess import PIPE, Popen

from demos.stage import play, say

PROGRAM = """
import sys
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client

try:
    with Client(sys.argv[1], authkey=sys.argv[2].encode()) as connection:
        connection.send(["my name is", "Ada"])
        print(connection.recv())
except AuthenticationError as error:
    print(type(error).__name__)
"""


def main(key):
    with Listener(authkey=b"open sesame") as listener:
        command = [sys.executable, "-c", PROGRAM, listener.address, key]
        with Popen(command, stdout=PIPE) as stranger:
            try:
                with listener.accept() as connection:
                    say("main receives", message=connection.recv())
                    connection.send("welcome")
            except AuthenticationError as error:
                say("main refuses", error=type(error).__name__)
            told = stranger.stdout.read().decode().strip()
    say("the stranger tells", told=told)


if __name__ == "__main__":
    play(main, choices=["open sesame", "open barley"])
