"""A process of a pool ends after max_tasks_per_child tasks, and a new one takes its place."""

from concurrent.futures import ProcessPoolExecutor

from demos.stage import play, say

tasks_done = 0


def count():
    """Return which of its process's tasks this one is."""
    global tasks_done
    tasks_done += 1
    return tasks_done


def main():
    try:
        pool = ProcessPoolExecutor(max_workers=1, max_tasks_per_child=1)
    except TypeError:
        say("there is no max_tasks_per_child")
        return
    with pool:
        say("two tasks are done", counts=[pool.submit(count).result() for _ in range(2)])


if __name__ == "__main__":
    play(main)
