"""as_completed() yields each Future once, even if it is given twice."""

from concurrent.futures import ThreadPoolExecutor, as_completed

from demos.stage import play, say


def main():
    with ThreadPoolExecutor(max_workers=1) as pool:
        one, two = pool.submit(len, "a"), pool.submit(len, "to")
        lengths = sorted(future.result() for future in as_completed([one, two, one]))
    say("main has had them all", lengths=lengths)


if __name__ == "__main__":
    play(main)
