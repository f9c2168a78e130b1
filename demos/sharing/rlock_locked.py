"""An RLock has locked() since Python 3.14."""

from threading import RLock

from demos.stage import play, say


def main():
    lock = RLock()
    if not hasattr(lock, "locked"):
        say("there is no locked()")
        return
    say("before", locked=lock.locked())
    with lock:
        say("while it is held", locked=lock.locked())
    say("after", locked=lock.locked())


if __name__ == "__main__":
    play(main)
