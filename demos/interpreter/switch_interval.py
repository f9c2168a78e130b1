"""sys.setswitchinterval() sets how long each thread may compute without a break."""

import sys
from threading import Thread

from demos.stage import play, say


def ask():
    say("another thread is asked", interval=sys.getswitchinterval())


def main():
    sys.setswitchinterval(0.25)
    say("main has set it", interval=sys.getswitchinterval())
    thread = Thread(target=ask)
    thread.start()
    thread.join()


if __name__ == "__main__":
    play(main)
