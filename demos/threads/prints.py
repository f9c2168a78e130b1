"""print() writes a line in pieces, so two threads can run their lines together.

The page to which they print is slow, so that the other thread has time to write between the
text and the end of the line. On a terminal that happens too, but seldom.
"""

from threading import Thread

from demos.stage import pause, play, say


class SlowPage:
    def __init__(self):
        self.pieces = []

    def write(self, piece):
        self.pieces.append(piece)
        pause(1)


def tick(page):
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
