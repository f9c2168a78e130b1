"""wait() gives up the lock however often it was taken, and takes it as often again.

A Condition that is given no lock makes itself an RLock, so a method that holds it may call
another that takes it once more, and waits. If wait() gave up the inner hold only, nobody
could come in and bring what is waited for.
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


def try_to_take(moment):
    answer = condition.acquire(blocking=False)
    say(moment, answer=answer)
    if answer:
        condition.release()


def let_another_try(moment):
    another = Thread(target=try_to_take, args=(moment,))
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
        let_another_try("another asks inside the outer with")
    let_another_try("another asks after both")
    baker.join()


if __name__ == "__main__":
    play(main)
