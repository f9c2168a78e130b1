"""A weak reference finds its object while that is in use, and does not keep it alive."""

import gc
import weakref

from demos.stage import play, say


class Guest:
    pass


def main():
    guest = Guest()
    card = weakref.ref(guest)
    say("main has a guest", guest_found=card() is guest)
    del guest
    say("main has dropped its guest", guest_found=card() is not None)
    gc.collect()
    say("the garbage has been collected", guest_found=card() is not None)


if __name__ == "__main__":
    play(main)
