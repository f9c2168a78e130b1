"""A signal that is ignored ends no wait, and one with its default ends the process.

Ignored means signal.SIG_IGN; signal.SIG_DFL is what the system does by itself.
"""

import os
import signal
from threading import Event, Thread

from demos.stage import pause, play, say, seconds

may_go_on = Event()


def by_kill():
    os.kill(os.getpid(), signal.SIGALRM)


def by_alarm():
    signal.setitimer(signal.ITIMER_REAL, seconds(0.1))


WAYS = {"os.kill": by_kill, "setitimer": by_alarm}


def work(send):
    pause(2)
    for _ in range(3):
        send()
        pause(1)
    say("worker lets main go on")
    may_go_on.set()


def main(choice):
    way, _, handler = choice.partition(", ")
    signal.signal(signal.SIGALRM, signal.SIG_DFL if handler == "default" else signal.SIG_IGN)
    say("main waits")
    Thread(target=work, args=(WAYS[way],)).start()
    say("main goes on", got=may_go_on.wait())


if __name__ == "__main__":
    play(main, choices=[way + ", " + kind for kind in ("ignored", "default") for way in WAYS])
