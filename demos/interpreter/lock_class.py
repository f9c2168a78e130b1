"""Lock is a class since Python 3.13, and so one can ask what is a Lock."""

from threading import Lock

from demos.stage import play, say


def main():
    try:
        answer = isinstance(Lock(), Lock)
    except TypeError:
        answer = "Lock is no class"
    say("main asks whether it has a Lock", answer=answer)


if __name__ == "__main__":
    play(main)
