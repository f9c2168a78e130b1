"""With a lock around the read and the write, no update is lost.

Each thread takes its time between the two, but it holds the lock meanwhile. So the other
one reads after this one has written.
"""

from threading import Lock, Thread

from demos.stage import pause, play, say

stock = 0
lock = Lock()


def deliver():
    global stock
    with lock:
        old = stock
        say("update starts", stock=old)
        pause(2)  # here the other thread would read, if it could
        stock = old + 1
        say("update ends", stock=stock)


def main():
    threads = [Thread(target=deliver), Thread(target=deliver)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    say("both have delivered one piece", stock=stock)


if __name__ == "__main__":
    play(main)
