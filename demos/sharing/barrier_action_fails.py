"""An action that raises breaks its Barrier: no thread passes.

The thread that ran it gets its exception, the others a BrokenBarrierError.
"""

from threading import Barrier, BrokenBarrierError, Thread

from demos.stage import play, say


def count_heads():
    raise ValueError("one too many")


bridge = Barrier(3, action=count_heads)


def hike():
    try:
        bridge.wait()
    except BrokenBarrierError:
        say("a hiker finds the bridge broken")
    except ValueError:
        say("a hiker has miscounted")
    else:
        say("a hiker crosses")


def main():
    hikers = [Thread(target=hike) for _ in range(3)]
    for hiker in hikers:
        hiker.start()
    for hiker in hikers:
        hiker.join()
    say("all have ended", broken=bridge.broken)


if __name__ == "__main__":
    play(main)
