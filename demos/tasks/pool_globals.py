"""A forked worker finds the globals as main set them, others as the module sets them."""

from concurrent.futures import ProcessPoolExecutor

from demos.stage import play, say

drink = "water"


def work():
    return drink


def main():
    global drink
    drink = "tea"
    with ProcessPoolExecutor(max_workers=1) as pool:
        say("the task has looked", drink=pool.submit(work).result())
    say("main looks", drink=drink)


if __name__ == "__main__":
    play(main)
