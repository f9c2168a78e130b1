"""A Thread that has ended keeps neither its target nor its arguments.

So a list of ended threads does not keep the objects that they worked on. On PyPy these go
when the garbage is collected.
"""

import gc
import weakref
from threading import Thread

from demos.stage import play, say


class Picture:
    def develop(self):
        say("a picture is developed")


def hang(_picture, frame):
    say("a picture is hung", frame=type(frame).__name__)


def alive(reference):
    gc.collect()
    gc.collect()
    return reference() is not None


def run(make):
    picture = Picture()
    thread, reference = make(picture), weakref.ref(picture)
    del picture
    thread.start()
    thread.join()
    return thread, reference


def main():
    first, of_the_target = run(lambda picture: Thread(target=picture.develop))
    say("the first has ended", kept=alive(of_the_target), alive=first.is_alive())
    second, of_the_argument = run(
        lambda picture: Thread(target=hang, args=(picture,), kwargs={"frame": picture})
    )
    say("the second has ended", kept=alive(of_the_argument), alive=second.is_alive())


if __name__ == "__main__":
    play(main)
