"""as_completed() yields each Future when it is done, the quickest task first."""

from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor, as_completed

from demos.stage import pause, play, say

EXECUTORS = {"threads": ThreadPoolExecutor, "processes": ProcessPoolExecutor}


def work(number):
    pause(9 - 3 * number)
    say(f"task {number} ends")
    return number


def main(executor):
    with EXECUTORS[executor](max_workers=3) as pool:
        futures = [pool.submit(work, number) for number in (1, 2, 3)]
        order = []
        for future in as_completed(futures):
            done = future.done()
            number = future.result()
            say(f"main is given task {number}", done=done)
            order.append(number)
    say("main has had them all", order=order, sorted=sorted(order))


if __name__ == "__main__":
    play(main, choices=list(EXECUTORS))
