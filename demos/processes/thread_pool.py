"""A ThreadPool has the methods of a Pool, and its workers are threads of this process."""

from multiprocessing.pool import ThreadPool

from demos.stage import play, say

seen = []


def work(name):
    say(f"the {name} task runs")
    seen.append(name)
    return name


def main():
    with ThreadPool(2) as pool:
        say("main begins")
        results = pool.map(work, ["first", "second"], chunksize=1)
        say("map returns", results=results, seen=sorted(seen))
        pool.close()
        pool.join()


if __name__ == "__main__":
    play(main)
