"""All calls of threading that wait raise OverflowError for more than TIMEOUT_MAX."""

from threading import TIMEOUT_MAX, Barrier, Condition, Event, Semaphore, Thread

from demos.stage import play, say


def outcome(call):
    try:
        return call(timeout=TIMEOUT_MAX * 2)
    except OverflowError as error:
        return type(error).__name__


def main():
    over, condition = Event(), Condition()
    worker = Thread(target=over.wait)
    worker.start()
    calls = [worker.join, condition.wait, Event().wait, Barrier(2).wait, Semaphore(0).acquire]
    try:
        with condition:
            say("main asks for more", outcomes=[outcome(call) for call in calls])
    finally:
        over.set()
        worker.join()


if __name__ == "__main__":
    play(main)
