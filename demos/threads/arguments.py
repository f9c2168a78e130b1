"""A Thread hands its target positional and keyword arguments.

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
    threads = [
        Thread(target=one, args=("Ada",)),
        Thread(target=two, args=("Ada", "Grace")),
        Thread(target=keyword, args=("hello",), kwargs={"name": "Ada"}),
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


if __name__ == "__main__":
    play(main)
