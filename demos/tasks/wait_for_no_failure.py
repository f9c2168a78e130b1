"""wait(return_when=FIRST_EXCEPTION) waits for all tasks if none fails."""

from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait

from demos.stage import pause, play, say


def work(number):
    pause(number)
    say("a task ends")


def main():
    with ThreadPoolExecutor(max_workers=2) as pool:
        tasks = [pool.submit(work, number) for number in (1, 3)]
        done, not_done = wait(tasks, return_when=FIRST_EXCEPTION)
        say("wait returns", done=len(done), not_done=len(not_done))


if __name__ == "__main__":
    play(main)
