"""An object in a reference cycle is finalized when the garbage is collected."""

import gc

from demos.stage import play, say


class Dancer:
    def __init__(self):
        self.partner = self

    def __del__(self):
        say("the dancer leaves")


def main():
    dancer = Dancer()
    say("main drops the dancer")
    del dancer
    gc.collect()
    say("the garbage has been collected")


if __name__ == "__main__":
    play(main)
