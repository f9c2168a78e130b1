"""Two threads that both read before either writes lose one of two updates.

An update has three steps: read the old value, compute the new one, write it. Here each
thread waits after its read until the other has read as well. That forces the one order in
which an update is lost: both read 0, and both write 1.
"""

from threading import Barrier, Thread

from demos.stage import play, say

stock = 0
both_have_read = Barrier(2)


def deliver():
    global stock
    old = stock
    say("a thread reads", stock=old)
    both_have_read.wait()  # the other thread reads as well
    stock = old + 1
    say("a thread writes", stock=old + 1)


def main():
    threads = [Thread(target=deliver), Thread(target=deliver)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    say("both have delivered one piece", stock=stock)


if __name__ == "__main__":
    play(main)
