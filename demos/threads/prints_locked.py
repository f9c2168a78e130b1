"""A lock around print() keeps the lines of several threads apart.

Every thread that prints has to hold the same lock. The page to which they print is as
slow as it is in the demo without the lock.
"""

from threading import Lock, Thread

from demos.stage import pause, play, say

printing = Lock()


class SlowPage:
    def __init__(self):
        self.pieces = []

    def write(self, piece):
        self.pieces.append(piece)
        pause(1)


def tick(page):
    with printing:
        print("tick", file=page)


def main():
    page = SlowPage()
    threads = [Thread(target=tick, args=(page,)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    say("both have printed", lines="".join(page.pieces).splitlines())


if __name__ == "__main__":
    play(main)
