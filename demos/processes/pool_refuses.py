"""A Pool that is closed takes no more tasks, and one that is not closed cannot be joined."""

from multiprocessing import Pool

from demos.stage import play, say


def main(order):
    with Pool(1) as pool:
        if order == "join first":
            try:
                pool.join()
            except (ValueError, AssertionError) as error:
                say("join is refused", error=type(error).__name__)
            else:
                say("the pool is joined")
            return
        result = pool.apply_async(abs, (-1,))
        pool.close()
        try:
            pool.apply_async(abs, (-2,))
        except ValueError as error:
            say("a task is refused", error=type(error).__name__)
        say("an earlier task is done", result=result.get())
        pool.join()
        say("join returns")


if __name__ == "__main__":
    play(main, choices=["close first", "join first"])
