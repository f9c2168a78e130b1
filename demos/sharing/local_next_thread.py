"""What a thread wrote on a threading.local does not pass to a later one with its ident.

The ident of a thread that has ended may be given to a later one. Threads start and end
until that has happened three times, or until there have been two thousand.
"""

from threading import Thread, get_ident, local

from demos.stage import play, say

ENOUGH = 3  # idents that came twice
MOST = 2000  # threads

desk = local()
idents = []
found = []


def work():
    idents.append(get_ident())
    found.append(getattr(desk, "clerk", None))
    desk.clerk = "an earlier thread"


def main():
    while len(idents) - len(set(idents)) < ENOUGH and len(idents) < MOST:
        worker = Thread(target=work)
        worker.start()
        worker.join()
    say("all have looked", found=[clerk for clerk in found if clerk is not None])


if __name__ == "__main__":
    play(main)
