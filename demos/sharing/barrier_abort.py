"""abort() breaks a Barrier for the threads that wait there and for those that come later.

reset() makes it usable again.
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
    pause(2)  # only so that they wait by now
    say("main closes the bridge")
    bridge.abort()
    say("main looks at the closed bridge", broken=bridge.broken)
    for hiker in early + send(1):
        hiker.join()
    say("main opens the bridge again")
    bridge.reset()
    say("main looks at the open bridge", broken=bridge.broken)
    for hiker in send(3):
        hiker.join()


if __name__ == "__main__":
    play(main)
