"""futures.wait() returns each Future once, even if it is given twice, from Python 3.9 on."""

from concurrent.futures import ThreadPoolExecutor, wait

from demos.stage import play, say


def main():
    with ThreadPoolExecutor(max_workers=1) as pool:
        one, two = pool.submit(len, "a"), pool.submit(len, "to")
        say("main has both results", lengths=[one.result(), two.result()])
        done, _ = wait([one, two, one])
        say("main has waited", done=len(done))


if __name__ == "__main__":
    play(main)
