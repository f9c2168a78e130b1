"""as_completed() begins with those that are done, and takes Futures of several pools."""

from concurrent.futures import ThreadPoolExecutor, as_completed
from threading import Event

from demos.stage import play, say


def main():
    may_end = Event()
    with ThreadPoolExecutor(max_workers=1) as kitchen, ThreadPoolExecutor(max_workers=1) as cellar:
        bread = kitchen.submit(may_end.wait)
        wine = cellar.submit(str.upper, "wine")
        wine.result()
        for future in as_completed([bread, wine]):
            if future is wine:
                say("main gets the wine", bread_is_done=bread.done())
                may_end.set()
            else:
                say("main gets the bread")


if __name__ == "__main__":
    play(main)
