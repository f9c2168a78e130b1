Feature: Pools of workers
  An executor is a *thread pool* or a *process pool*: some workers, which are threads or processes, with a
  queue of tasks in front of them. Use one when you have more tasks than you want threads or processes: each
  worker runs one task after another.

  ```python
  EXECUTORS = {"threads": ThreadPoolExecutor, "processes": ProcessPoolExecutor}
  ...
  with EXECUTORS[executor](max_workers=1) as pool:
      for _ in range(3):
          pool.submit(work)
      say("main has submitted")
  say("main has left the block")
  ```

  The only number to choose is `max_workers`. For tasks that wait, for a server or a disk, it can be much
  larger than the number of cores; for tasks that compute, more workers than cores are of no use. The default
  depends on the number of cores, for
  [threads](https://docs.python.org/3/library/concurrent.futures.html#concurrent.futures.ThreadPoolExecutor)
  as for
  [processes](https://docs.python.org/3/library/concurrent.futures.html#concurrent.futures.ProcessPoolExecutor).
  A task that waits for another task of the same pool occupies its worker while it waits, and if no worker is
  left, both wait forever.

  Use an executor in a `with` block: leaving the block waits for all tasks. Tasks may end in a different order
  than they were submitted in. With [`map()`](waiting_for_tasks.feature) you get the results in the order of the input; with
  [`as_completed()`](waiting_for_tasks.feature) you get each [Future](futures.feature) when it is done.

  Rule: A pool never runs more tasks at once than it has workers
    Demos: [max_workers.py](../../demos/tasks/max_workers.py),
    [no_workers.py](../../demos/tasks/no_workers.py)

    Scenario Outline: Two workers of a pool of <executor> never run three tasks at once
      When the demo "max workers" runs as "<executor>"
      Then there are never more than 2 threads inside "a task"
      And there can be 2 threads inside "a task"
      And "a task ends" always happens 6 times

      Examples:
        | executor  |
        | threads   |
        | processes |

    Scenario Outline: A pool of <executor> without workers raises ValueError
      The documentation says so of
      [processes](https://docs.python.org/3/library/concurrent.futures.html#concurrent.futures.ProcessPoolExecutor),
      not of threads.

      When the demo "no workers" runs as "<executor>"
      Then at "the pool is refused", error is always "ValueError"
      And "main goes on" always happens

      Examples:
        | executor  |
        | threads   |
        | processes |

  @breaks
  Rule: A pool starts its workers when tasks come
    A pool of threads starts another thread for a task only if no thread is idle; up to Python 3.7 it did not
    look for idle ones. A pool of processes that are forked starts all its workers with the first task,
    because [a fork later on could deadlock](https://github.com/python/cpython/issues/90622). From 3.9 on, a
    pool whose processes are spawned, or come from a fork server, starts them one by one. The documentation
    promises this [of threads
    alone](https://docs.python.org/3/library/concurrent.futures.html#concurrent.futures.ThreadPoolExecutor).
    Elsewhere, on PyPy 3.9, a pool of processes that are not forked [fails](process_pools.feature).

    What to do: do not rely on how many workers have been started; submit all tasks that should run at the
    same time.

    Demos: [threads_started.py](../../demos/tasks/threads_started.py),
    [processes_started.py](../../demos/tasks/processes_started.py)

    @since_3_8
    Scenario: A pool of threads can give its second task to the first thread, from Python 3.8 on
      When the demo "threads started" runs
      Then at "the first task is done", workers is always 1
      And at "the second task is done", workers can be 1

    @until_3_7
    Scenario: Up to Python 3.7 a pool of threads starts a second thread for its second task
      When the demo "threads started" runs
      Then at "the first task is done", workers is always 1
      And at "the second task is done", workers is always 2

    Scenario: A pool of three processes that are forked starts all three with its first task
      When the demo "processes started" runs, its processes started by "fork"
      Then at "the first task is done", workers is always 3

    @fork_by_default
    Scenario: Where fork is the default, a pool of three processes starts all three with its first task
      When the demo "processes started" runs, its processes started by "default"
      Then at "the first task is done", workers is always 3

    @since_3_9 @cpython
    Scenario Outline: From Python 3.9 on, a pool of three processes started by <start_method> starts one for its first task
      When the demo "processes started" runs, its processes started by "<start_method>"
      Then at "the first task is done", workers is always 1

      Examples:
        | start_method |
        | spawn        |
        | forkserver   |

      @no_fork_by_default
      Examples: by default
        | start_method |
        | default      |

    @until_3_8 @cpython
    Scenario Outline: Up to Python 3.8 a pool of three processes started by <start_method> starts all three with its first task
      When the demo "processes started" runs, its processes started by "<start_method>"
      Then at "the first task is done", workers is always 3

      Examples:
        | start_method |
        | spawn        |
        | forkserver   |

    @pypy @since_3_10
    Scenario Outline: On PyPy a pool of three processes started by <start_method> starts one for its first task
      When the demo "processes started" runs, its processes started by "<start_method>"
      Then at "the first task is done", workers is always 1

      Examples:
        | start_method |
        | spawn        |
        | forkserver   |

  Rule: A pool does its thousandth task as it does its first
    What to do: up to 3.13 use a ProcessPoolExecutor in place of an InterpreterPoolExecutor.

    Demos: [many_tasks.py](../../demos/tasks/many_tasks.py),
    [large_items.py](../../demos/tasks/large_items.py)

    Scenario Outline: Two workers of a pool of <executor> do 2000 tasks that are submitted at once
      When the demo "many tasks" runs as "<executor>"
      Then at "all are done", in_order is always True

      Examples: threads and processes
        | executor  |
        | threads   |
        | processes |

      @since_3_14 @cpython @new
      Examples: interpreters, from 3.14 on
        | executor     |
        | interpreters |

    Scenario Outline: Arguments and results of ten megabytes go through a pool of <executor>
      When the demo "large items" runs as "<executor>"
      Then at "main has the answers", right is always [True, True, True, True]

      Examples: threads and processes
        | executor  |
        | threads   |
        | processes |

      @since_3_14 @cpython @new
      Examples: interpreters, from 3.14 on
        | executor     |
        | interpreters |

  Rule: A pool that is given nothing to do has done it at once
    An empty input is not rare, and several pools have [hung](https://github.com/gevent/gevent/issues/138) at it.

    Demo: [nothing_to_do.py](../../demos/tasks/nothing_to_do.py)

    Scenario Outline: <pool> always returns from map() of no input, and does its first task afterwards
      When the demo "nothing to do" runs as "<pool>"
      Then at "map returns", results is always []
      And at "the pool does its first task", result is always 1
      And "the pool has ended" always happens

      Examples:
        | pool       |
        | threads    |
        | processes  |
        | ThreadPool |
        | Pool       |

    Scenario: futures.wait() and as_completed() of no tasks always return at once
      When the demo "nothing to do" runs as "threads"
      Then at "wait returns", results is always []
      And at "as_completed ends", results is always []

  Rule: A pool of two has two workers whenever two tasks need them
    Demo: [idle_then_busy.py](../../demos/tasks/idle_then_busy.py)

    Scenario: Two tasks that have to meet always do so, though the pool of threads has had one task at a time before
      When the demo "idle then busy" runs
      Then "a task meets the other" always happens twice
      And "main has had four tasks done" always comes before any "a task meets the other"
      And "both have met" always happens

  Rule: A worker that is idle keeps nothing of its last task
    Neither the function nor its arguments, nor the result. On PyPy they are freed when the garbage is collected. Up to
    [Python 3.3](https://bugs.python.org/issue16284) an idle thread kept them.

    Demo: [idle_workers.py](../../demos/tasks/idle_workers.py)

    Scenario: The last task of a thread of a pool can be freed while the thread is idle
      When the demo "idle workers" runs
      Then at "main looks while the worker is idle", kept can be 0

  Rule: A task that waits for a task of its own pool needs another worker
    In a pool of processes the documentation
    [forbids it altogether](https://docs.python.org/3/library/concurrent.futures.html#processpoolexecutor).

    Demo: [own_pool.py](../../demos/tasks/own_pool.py)

    Scenario: In a full pool, a task that waits for a task of the same pool waits forever
      When the demo "own pool" runs as "one worker" until nothing moves
      Then "the outer task waits" always happens once
      And "the inner task runs" never happens
      And the demo always gets stuck

    Scenario: With another worker, a task that waits for a task of the same pool goes on
      When the demo "own pool" runs as "two workers"
      Then "the inner task runs" always comes before "the outer task goes on"
      And "the outer task goes on" always comes before "main goes on"

  Rule: A pool that is closed finishes its tasks, unless told to cancel them
    After `shutdown()`, `submit()` raises RuntimeError. The message in CPython is "cannot schedule new
    futures after shutdown". With `wait=False` the pool finishes in the background. Up to Python 3.8,
    a pool of processes could then
    [hang at the end of the program](https://github.com/python/cpython/issues/83386).

    What to do: up to 3.8 call `cancel()` of each Future, and wait for the tasks.

    Demos: [leaving_with.py](../../demos/tasks/leaving_with.py),
    [leaving_with_by_failure.py](../../demos/tasks/leaving_with_by_failure.py),
    [shutdown.py](../../demos/tasks/shutdown.py),
    [shutdown_no_wait.py](../../demos/tasks/shutdown_no_wait.py),
    [shutdown_cancels.py](../../demos/tasks/shutdown_cancels.py)

    Scenario Outline: Leaving the with block of a pool of <executor> waits for all tasks
      When the demo "leaving with" runs as "<executor>"
      Then "a task ends" always happens 3 times
      And every "a task ends" always comes before "main has left the block"
      And "main has submitted" can come before any "a task ends"

      Examples:
        | executor  |
        | threads   |
        | processes |

    Scenario Outline: Leaving the with block of a pool of <executor> by an exception waits for all tasks too
      When the demo "leaving with by failure" runs as "<executor>"
      Then "a task ends" always happens twice
      And every "a task ends" always comes before "main has left the block"

      Examples:
        | executor  |
        | threads   |
        | processes |

    Scenario Outline: shutdown() of a pool of <executor> waits, and then submit() raises RuntimeError
      When the demo "shutdown" runs as "<executor>"
      Then "the task ends" always comes before "shutdown returns"
      And at "shutdown returns", done is always True
      And at "main asks for the result", result is always "done"
      And at "a task that comes late is refused", error is always "RuntimeError"
      And "the task ends" always happens once

      Examples:
        | executor  |
        | threads   |
        | processes |

    Scenario: shutdown(wait=False) of a pool of threads can return before the tasks end, and they are done all the same
      When the demo "shutdown no wait" runs as "threads"
      Then "shutdown returns" can come before "task 1 ends"
      But "task 1 is done" always happens before the process ends
      And "task 2 is done" always happens before the process ends

    @since_3_9 @new
    Scenario: shutdown(wait=False) of a pool of processes can return before the tasks end, and they are done all the same
      Elsewhere, up to Python 3.8, it is left to chance whether they are.

      When the demo "shutdown no wait" runs as "processes"
      Then "shutdown returns" can come before "task 1 ends"
      But "task 1 is done" always happens before the process ends
      And "task 2 is done" always happens before the process ends

    @since_3_9 @new
    Scenario: From Python 3.9 on, shutdown(cancel_futures=True) cancels the tasks that have not begun
      When the demo "shutdown cancels" runs
      Then "shutdown cannot cancel" never happens
      And at "all is over", cancelled is always True
      And at "all is over", result is always "held"
      And "the task that waited runs" never happens

    @until_3_8
    Scenario: Up to Python 3.8 shutdown() raises TypeError for cancel_futures
      When the demo "shutdown cancels" runs
      Then at "shutdown cannot cancel", error is always "TypeError"
      And at "all is over", cancelled is always False
      And "the task that waited runs" always happens once
