"""map() raises what its input raises, but the tasks before that run."""

from concurrent.futures import ThreadPoolExecutor

from demos.stage import play, say


def orders():
    yield "the soup"
    yield "the fish"
    raise OSError("the line is dead")


def cook(dish):
    say(f"{dish} is cooked")


def main():
    with ThreadPoolExecutor(max_workers=1) as pool:
        try:
            pool.map(cook, orders())
            say("map() returns")
        except OSError as error:
            say("map() raises", error=type(error).__name__)


if __name__ == "__main__":
    play(main)
