"""`x = x or make()` makes two objects when two threads find that there is none.

Two threads need a connection, and there is to be only one. Both look before either has made
it, so each makes its own, and the one that is stored first is lost.
"""

from threading import Barrier, Thread

from demos.stage import play, say

connection = None
both_have_looked = Barrier(2)


def connect():
    both_have_looked.wait()  # the other thread looks as well
    say("a connection is made")
    return object()


def work():
    global connection
    connection = connection or connect()


def main():
    threads = [Thread(target=work), Thread(target=work)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    say("both have worked")


if __name__ == "__main__":
    play(main)
