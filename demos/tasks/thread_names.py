"""thread_name_prefix is what the names of a pool's threads begin with."""

from concurrent.futures import ThreadPoolExecutor
from threading import current_thread

from demos.stage import play, say


def work():
    return current_thread().name


def main():
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="baker") as pool:
        name = pool.submit(work).result()
    say("main has the name", beginning=name[:5])


if __name__ == "__main__":
    play(main)
