"""A Timer passes positional and keyword arguments to its function.

Case 17 of the course.
"""

from threading import Timer

from demos.stage import play, say, seconds


def greet(name, other, *, greeting):
    say("the timer greets", words=[greeting, name, other])


def main():
    Timer(seconds(1), greet, args=["Ada", "Grace"], kwargs={"greeting": "hello"}).start()


if __name__ == "__main__":
    play(main)
