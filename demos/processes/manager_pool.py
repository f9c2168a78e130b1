"""A Pool of a manager belongs to nobody: main makes it, and any process can submit to it."""

from multiprocessing import Manager, Process

from demos.stage import play, say


def square(number):
    return number * number


def work(pool):
    say("child has its results", squares=pool.map(square, [1, 2, 3]))


def main():
    with Manager() as manager:
        pool = manager.Pool(2)
        child = Process(target=work, args=(pool,))
        child.start()
        child.join()
        result = pool.apply_async(square, (4,))
        say("main has its result", square=result.get())
        pool.close()
        pool.join()


if __name__ == "__main__":
    play(main)
