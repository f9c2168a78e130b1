"""A Thread calls its target with the positional and keyword arguments that it is given.

Case 4 of the course.
"""

from threading import Thread

from demos.stage import play, say


def one(name):
    say("one argument arrives", name=name)


def two(first, second):
    say("two arguments arrive", names=[first, second])


def keyword(greeting, *, name):
    say("a keyword argument arrives", words=[greeting, name])


def main():
    Thread(target=one, args=("Ada",)).start()
    Thread(target=two, args=("Ada", "Grace")).start()
    Thread(target=keyword, args=("hello",), kwargs={"name": "Ada"}).start()


if __name__ == "__main__":
    play(main)
