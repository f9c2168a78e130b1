"""map(), starmap() and imap() of a Pool give results in the order of their input.

imap_unordered() gives each result when it is there.
"""

from multiprocessing import Pool

from demos.stage import pause, play, say


def square(number):
    return number * number


def first_is_slow(number):
    pause(2 if number == 1 else 0)
    return number


def main():
    with Pool(2) as pool:
        say("map returns", results=pool.map(square, [1, 2, 3]))
        say("starmap returns", results=pool.starmap(pow, [(2, 3), (3, 2)]))
        say("imap has ended", results=list(pool.imap(first_is_slow, [1, 2])))
        say("imap_unordered has ended", results=list(pool.imap_unordered(first_is_slow, [1, 2])))
        say("apply returns", result=pool.apply(square, (4,)))


if __name__ == "__main__":
    play(main)
