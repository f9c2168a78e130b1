"""From Python 3.14 on an RLock has locked()."""

from threading import RLock

from demos.stage import play, say


def main():
    lock = RLock()
    if not hasattr(lock, "locked"):
        say("this Python's RLock has no locked()")
        return
    say("main makes a lock", locked=lock.locked())
    with lock:
        say("main acquires it", locked=lock.locked())
    say("main releases it", locked=lock.locked())


if __name__ == "__main__":
    play(main)
