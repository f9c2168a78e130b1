"""A pool of processes forks all its workers at once; others it starts one by one."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import active_children

from demos.stage import play, say


def main():
    with ProcessPoolExecutor(max_workers=3) as pool:
        pool.submit(len, "abc").result()
        say("the first task is done", workers=len(active_children()))


if __name__ == "__main__":
    play(main)
