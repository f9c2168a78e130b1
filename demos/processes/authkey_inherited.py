"""A Process takes over the authkey of the process that makes it, unless you set another.

So a manager, a Listener and a Client that are given no key fit together within a program.
"""

from multiprocessing import Process, current_process

from demos.stage import play, say


def look():
    say("child looks", same=current_process().authkey == b"open sesame")


def look_at_another():
    say("other child looks", same=current_process().authkey == b"open sesame")


def main():
    current_process().authkey = b"open sesame"
    child, other = Process(target=look), Process(target=look_at_another)
    other.authkey = b"open barley"
    for process in (child, other):
        process.start()
    for process in (child, other):
        process.join()


if __name__ == "__main__":
    play(main)
