"""A thread that waits too long at a Barrier breaks it, for the others as well.

The timeout can be given to wait(), or once to the Barrier.
"""

from threading import Barrier, BrokenBarrierError, Thread

from demos.stage import play, say, seconds

bridge = Barrier(3)


def hike():
    try:
        bridge.wait()
    except BrokenBarrierError:
        say("the patient hiker turns back")


def main():
    patient = Thread(target=hike)
    patient.start()
    say("main waits at the bridge")
    try:
        bridge.wait(timeout=seconds(2))
    except BrokenBarrierError as error:
        say("main gives up", raised=type(error).__name__, broken=bridge.broken)
    patient.join()
    ferry = Barrier(2, timeout=seconds(2))
    say("main waits at the ferry")
    try:
        ferry.wait()
    except BrokenBarrierError as error:
        say("main gives up again", raised=type(error).__name__, broken=ferry.broken)


if __name__ == "__main__":
    play(main)
