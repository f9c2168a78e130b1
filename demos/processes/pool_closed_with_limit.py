"""A Pool that is closed still replaces its workers, until all tasks are done.

Each worker ends after one task, and there is one at a time.
"""

from multiprocessing import Pool

from demos.stage import play, say


def double(number):
    return 2 * number


def main():
    with Pool(1, maxtasksperchild=1) as pool:
        result = pool.map_async(double, [1, 2, 3], chunksize=1)
        pool.close()
        pool.join()
        say("all workers have ended", results=result.get() if result.successful() else None)


if __name__ == "__main__":
    play(main)
