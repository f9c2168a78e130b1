"""To look for a key and to delete it are two steps; pop() with a default is one.

Two threads both find the key before either of them deletes it.
"""

from threading import Barrier, Thread

from demos.stage import play, say

ROOM = 12

rooms = {ROOM: "Ada"}
both_have_looked = Barrier(2)


def look_and_delete():
    if ROOM in rooms:
        both_have_looked.wait()
        try:
            del rooms[ROOM]
            say("a thread has deleted the key")
        except KeyError:
            say("a thread finds no key")


def pop():
    if ROOM in rooms:
        both_have_looked.wait()
        guest = rooms.pop(ROOM, None)
        say("a thread has None" if guest is None else "a thread has the value")


def main(way):
    threads = [Thread(target=look_and_delete if way == "del" else pop) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    say("both have tried", left=len(rooms))


if __name__ == "__main__":
    play(main, choices=["del", "pop"])
