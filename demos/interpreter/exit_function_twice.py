"""A function that is registered twice is called twice; register() returns it.

So it can be a decorator. unregister() takes back all functions that are equal to its argument.
"""

import atexit

from demos.stage import play, say


class Guest:
    def leave(self):
        say("a guest leaves")

    def stay(self):
        say("a guest stays")


@atexit.register
def lock_up():
    say("the door is locked")


def main():
    ada = Guest()
    atexit.register(ada.leave)
    atexit.register(ada.leave)
    atexit.register(ada.stay)
    atexit.register(ada.stay)
    atexit.unregister(ada.stay)  # each ada.stay is a new object, and equal to the others
    say("main ends", kept=callable(lock_up))


if __name__ == "__main__":
    play(main)
