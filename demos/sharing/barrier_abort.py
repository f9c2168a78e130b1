"""abort() breaks a Barrier for all: for who waits there, and for who comes later.

reset() mends it.
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
    pause(2)
    say("main closes the bridge")
    bridge.abort()
    say("the bridge is closed", broken=bridge.broken)
    for hiker in early + send(1):
        hiker.join()
    say("main opens the bridge again")
    bridge.reset()
    say("the bridge is open", broken=bridge.broken)
    for hiker in send(3):
        hiker.join()


if __name__ == "__main__":
    play(main)
