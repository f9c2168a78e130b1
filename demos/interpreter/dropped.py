"""CPython finalizes an object when its last reference is dropped, PyPy later."""

import gc

from demos.stage import play, say


class Guest:
    def __del__(self):
        say("the guest leaves")


def main():
    guest = Guest()
    say("main drops its guest")
    del guest
    say("main goes on")
    gc.collect()
    say("the garbage has been collected")


if __name__ == "__main__":
    play(main)
