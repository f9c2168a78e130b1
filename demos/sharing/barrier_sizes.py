"""A Barrier(1) never blocks; from 3.13 on Barrier(0) raises ValueError."""

from threading import Barrier

from demos.stage import play, say


def main():
    say("main comes to a Barrier(1)")
    say("main meets itself", numbers=[Barrier(1).wait() for _ in range(3)])
    raised = []
    for parties in (0, -1):
        try:
            Barrier(parties)
        except ValueError as error:
            raised.append(type(error).__name__)
    say("main makes a Barrier(0) and a Barrier(-1)", raised=raised)


if __name__ == "__main__":
    play(main)
