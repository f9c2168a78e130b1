"""reset() turns back the threads that wait at a Barrier; after that none waits there.

Main has to know that two hikers wait. A Barrier does not tell when a thread arrives, so
main looks again and again.
"""

from threading import Barrier, BrokenBarrierError, Thread

from demos.stage import pause, play, say

bridge = Barrier(3)


def hike():
    try:
        bridge.wait()
    except BrokenBarrierError:
        say("a hiker turns back")
    else:
        say("a hiker crosses")


def send(count):
    hikers = [Thread(target=hike) for _ in range(count)]
    for hiker in hikers:
        hiker.start()
    return hikers


def main():
    early = send(2)
    while bridge.n_waiting < len(early):
        pause(0.1)
    say("main resets the barrier")
    bridge.reset()
    for hiker in early:
        hiker.join()
    say("main looks when the early ones are home", broken=bridge.broken)
    for hiker in send(3):
        hiker.join()


if __name__ == "__main__":
    play(main)
