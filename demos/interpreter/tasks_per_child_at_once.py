"""A process of a pool ends after max_tasks_per_child tasks, though more are waiting."""

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
        pool = ProcessPoolExecutor(max_workers=1, max_tasks_per_child=2)
    except TypeError:
        say("there is no max_tasks_per_child")
        return
    with pool:
        tasks = [pool.submit(count) for _ in range(6)]
        say("six tasks are submitted")
        say("six tasks are done", counts=[task.result() for task in tasks])


if __name__ == "__main__":
    play(main)
