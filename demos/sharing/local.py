"""Each thread has its own attributes on a threading.local.

Two clerks write their name on the same object. When both have written, each reads its own.
"""

from threading import Barrier, Thread, local

from demos.stage import play, say

desk = local()
both_have_written = Barrier(2)


def work(name):
    desk.clerk = name
    both_have_written.wait()
    say(f"{name} reads", clerk=desk.clerk)


def main():
    clerks = [Thread(target=work, args=(name,)) for name in ("Ada", "Grace")]
    for clerk in clerks:
        clerk.start()
    for clerk in clerks:
        clerk.join()


if __name__ == "__main__":
    play(main)
