"""map() of a pool takes all items at once; with a buffersize, only that many in advance."""

from concurrent.futures import ThreadPoolExecutor

from demos.stage import play, say


class Orders:
    def __init__(self):
        self.taken = 0

    def __iter__(self):
        for number in range(5):
            self.taken += 1
            yield number


def main():
    with ThreadPoolExecutor(max_workers=1) as pool:
        orders = Orders()
        pool.map(abs, orders)
        say("map has returned", taken=orders.taken)
        orders = Orders()
        try:
            results = pool.map(abs, orders, buffersize=2)
        except TypeError:
            say("there is no buffersize yet")
            return
        say("map with a buffersize of 2 has returned", taken=orders.taken)
        next(results)
        say("a result has been fetched", taken=orders.taken)


if __name__ == "__main__":
    play(main)
