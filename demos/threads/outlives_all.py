"""A process also waits for the threads that other threads have started.

The leader starts the follower, and ends long before it.
"""

from threading import Event, Thread

from demos.stage import pause, play, say

follower_is_off = Event()


def work(name, units):
    pause(units)
    say(f"{name} ends")


def lead():
    Thread(target=work, args=("the follower", 6)).start()
    follower_is_off.set()
    work("the leader", 2)


def main():
    Thread(target=lead).start()
    Thread(target=work, args=("the third", 4)).start()
    follower_is_off.wait()
    say("main ends")


if __name__ == "__main__":
    play(main)
