"""RawValue and Value(lock=False) are shared numbers without a lock.

synchronized() puts a lock around such a number.
"""

from multiprocessing import Process, RawValue, Value
from multiprocessing.sharedctypes import synchronized

from demos.stage import play, say


def work(plain, raw):
    plain.value = 7
    raw.value = 8


def has_lock(number):
    return hasattr(number, "get_lock")


def main():
    plain, raw = Value("i", 0, lock=False), RawValue("i", 0)
    child = Process(target=work, args=(plain, raw))
    child.start()
    child.join()
    say("main reads", plain=plain.value, raw=raw.value)
    say("main looks for locks", plain=has_lock(plain), raw=has_lock(raw))
    guarded = synchronized(raw)
    with guarded.get_lock():
        guarded.value += 1
    say("main has put a lock around it", guarded=has_lock(guarded), raw=raw.value)


if __name__ == "__main__":
    play(main)
