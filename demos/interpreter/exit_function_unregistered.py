"""An exit function is called with its arguments, unless it has been unregistered."""

import atexit

from demos.stage import play, say


def greet(*words, mark):
    say("an exit function greets", words=list(words), mark=mark)


def farewell():
    say("an exit function says farewell")


def main():
    atexit.register(greet, "hello", "Ada", mark="!")
    atexit.register(farewell)
    atexit.register(farewell)
    atexit.unregister(farewell)
    say("main ends")


if __name__ == "__main__":
    play(main)
