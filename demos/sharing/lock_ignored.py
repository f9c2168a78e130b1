"""A lock stops only those threads that acquire it.

The list and its lock belong together by agreement alone. The stranger does not keep to it,
and writes while main holds the lock.

Case 12 of the course.
"""

from threading import Lock, Thread

from demos.stage import play, say

words = []
lock = Lock()


def write():
    words.append("hello")
    say("stranger writes")


def main():
    with lock:
        say("main has the lock", words=words)
        stranger = Thread(target=write)
        stranger.start()
        stranger.join()
        say("main still has it", words=words, locked=lock.locked())


if __name__ == "__main__":
    play(main)
