"""With a chunksize, a worker of a Pool takes several inputs at once; none is lost."""

from multiprocessing import Pool

from demos.stage import play, say


def double(number):
    return 2 * number


def main():
    numbers = [1, 2, 3, 4, 5]
    with Pool(2) as pool:
        say("map returns", results=pool.map(double, numbers, chunksize=2))
        say("imap has ended", results=list(pool.imap(double, numbers, chunksize=2)))
        unordered = pool.imap_unordered(double, numbers, chunksize=2)
        say("imap_unordered has ended", results=sorted(unordered))
        pool.close()
        pool.join()


if __name__ == "__main__":
    play(main)
