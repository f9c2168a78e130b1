"""A threading.local keeps names apart, not objects.

Both threads have an attribute of their own, and put the same list into it. That list is
as shared as any other.
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
