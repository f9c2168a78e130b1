"""faulthandler writes down where all threads are, after some time or when a signal comes.

Main waits in a function whose name is to be found there. It has nothing to do for it.
"""

import faulthandler
import os
import signal
from threading import Event, Thread

from demos.stage import play, say, seconds

news = Event()
sender = Thread(target=os.kill, args=(os.getpid(), signal.SIGUSR1))


def read(reader):
    with open(reader) as lines:
        for line in lines:
            if "wait_for_news" in line:
                say("faulthandler has written where main waits")
                break
    news.set()


def ask_for_it(when, writer):
    say("main sets it up")
    if when == "a signal":
        faulthandler.register(signal.SIGUSR1, file=writer)
        sender.start()
    else:
        faulthandler.dump_traceback_later(seconds(2), file=writer)


def wait_for_news(when, writer):
    ask_for_it(when, writer)
    news.wait()


def main(when):
    reader, writer = os.pipe()
    Thread(target=read, args=(reader,)).start()
    wait_for_news(when, writer)
    say("main goes on")
    if when == "a signal":
        sender.join()
        faulthandler.unregister(signal.SIGUSR1)


if __name__ == "__main__":
    play(main, choices=["some time", "a signal"])
