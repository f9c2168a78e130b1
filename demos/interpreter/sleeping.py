"""A thread that sleeps lets others run, even if the switch interval is long."""

import sys
from threading import Event, Thread

from demos.stage import pause, play, say

asleep, has_run = Event(), Event()


def run():
    asleep.wait()
    has_run.set()


def main():
    sys.setswitchinterval(1000)
    Thread(target=run).start()
    asleep.set()
    pause(4)
    say("main wakes up", other_has_run=has_run.is_set())


if __name__ == "__main__":
    play(main)
