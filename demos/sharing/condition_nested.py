"""wait() releases every level of a reentrant lock, and restores them all.

A Condition that is given no lock makes itself an RLock, so a method that holds it can call
another that acquires it once more, and waits. If wait() released only the inner level, no
other thread could get in and change the data.
"""

from threading import Condition, Thread

from demos.stage import play, say

shelf = []
condition = Condition()


def bring():
    with condition:
        say("the baker comes in")
        shelf.append("bread")
        condition.notify()


def try_it(moment):
    acquired = condition.acquire(blocking=False)
    say(moment, acquired=acquired)
    if acquired:
        condition.release()


def let_another_try(moment):
    another = Thread(target=try_it, args=(moment,))
    another.start()
    another.join()


def main():
    with condition:
        with condition:
            say("main holds the lock twice")
            baker = Thread(target=bring)
            baker.start()
            while not shelf:
                condition.wait()
            say("main goes on")
        let_another_try("another thread tries inside the outer with")
    let_another_try("another thread tries after both")
    baker.join()


if __name__ == "__main__":
    play(main)
