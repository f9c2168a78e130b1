"""A threading.local keeps names apart, not objects.

Each thread has its own attribute, and both store the same list in it. That list is shared
like any other.
"""

from threading import Thread, local

from demos.stage import play, say

orders = []
desk = local()


def work():
    desk.tray = orders
    desk.tray.append("tea")


def main():
    desk.tray = orders
    worker = Thread(target=work)
    worker.start()
    worker.join()
    say("main reads", tray=desk.tray)


if __name__ == "__main__":
    play(main)
