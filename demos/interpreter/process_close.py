"""A Process that is closed gives back what it held, and can be asked no more."""

from multiprocessing import Process

from demos.stage import play, say


def work():
    pass


def main():
    child = Process(target=work)
    child.start()
    child.join()
    say("it is joined", alive=child.is_alive())
    try:
        child.close()
    except AttributeError:
        say("it cannot be closed yet")
        return
    try:
        child.is_alive()
        error = None
    except ValueError:
        error = "ValueError"
    say("it is asked again", error=error)


if __name__ == "__main__":
    play(main)
