"""faulthandler writes down where all threads are, again and again, or when a signal comes.

Main waits in a function whose name is to be found there. It has nothing to do for it.
"""

import faulthandler
import os
import signal
from threading import Event, Thread

from demos.stage import pause, play, say, seconds

news = Event()


def wait_for_news():
    news.wait()


def read(reader):
    with open(reader) as lines:
        for line in lines:
            if "wait_for_news" in line and not news.is_set():
                say("faulthandler has written where main waits")
                news.set()


def send_signals():
    for times in range(8):
        if news.is_set():
            break
        os.kill(os.getpid(), signal.SIGUSR1)
        pause(2**times)  # main may not have been waiting yet


def main(when):
    reader, writer = os.pipe()
    thread = Thread(target=read, args=(reader,))
    thread.start()
    sender = Thread(target=send_signals)
    say("main sets it up")
    if when == "a signal":
        faulthandler.register(signal.SIGUSR1, file=writer)
        sender.start()
    else:
        faulthandler.dump_traceback_later(seconds(2), repeat=True, file=writer)
    wait_for_news()
    say("main goes on")
    if when == "a signal":
        sender.join()  # without faulthandler its signal would end the program
        faulthandler.unregister(signal.SIGUSR1)
    else:
        faulthandler.cancel_dump_traceback_later()
    os.close(writer)
    thread.join()


if __name__ == "__main__":
    play(main, choices=["some time", "a signal"])
