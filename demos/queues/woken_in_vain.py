"""A get() or put() with a timeout gives up although it is woken in vain, again and again.

Main puts an item in and takes it out again at once, before the slow consumer that it has woken can
look. Or it takes one out and puts another in, before the slow producer can look. The slow thread is
woken often if its timeout, counted anew from each time, could never have passed.
"""

from queue import Empty, Full, Queue
from threading import Thread
from time import monotonic

from demos.stage import pause, play, say, seconds

queue = Queue(maxsize=1)
woken = [monotonic()]


def wait(call):
    try:
        if call == "get":
            queue.get(timeout=seconds(8))
        else:
            queue.put("wine", timeout=seconds(8))
        say("the slow thread was quicker than main")
    except (Empty, Full):
        woken.append(monotonic())
        gaps = [later - earlier for earlier, later in zip(woken, woken[1:])]
        say("the slow thread gives up", woken_often=max(gaps) < seconds(4))


def wake(call):
    woken.append(monotonic())
    if call == "get":
        queue.put("bread")
        queue.get_nowait()
    else:
        queue.get()
        queue.put_nowait("bread")
    say("the slow thread is woken in vain")


def main(call):
    if call == "put":
        queue.put("bread")
    slow = Thread(target=wait, args=(call,))
    slow.start()
    for _ in range(24):
        pause(0.5)
        if not slow.is_alive():
            break
        try:
            wake(call)
        except (Empty, Full):
            break
    slow.join()


if __name__ == "__main__":
    play(main, choices=("get", "put"))
