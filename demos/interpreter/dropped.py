"""When an object ends that nobody refers to any more depends on the Python."""

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
