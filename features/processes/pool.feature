Feature: multiprocessing.Pool
  A `Pool` is a group of processes that wait for tasks. It is older than
  [`ProcessPoolExecutor`](../tasks/executors.feature), which does most of the same work, and whose `with` block
  waits. Read this if a program uses `Pool` already. For a new program take the executor, unless you need
  `imap_unordered()` or `starmap()`.

  ```python
  with Pool(1, prepare, (begun, gate)) as pool:
      workers = active_children()
      pool.apply_async(work)
      begun.wait()
      if way == "close and join":
          pool.close()
          gate.release()
          pool.join()
          say("join returns")
  ```

  Two habits of executors lead to trouble. Leaving the `with` block of a `Pool` waits for nothing: it calls
  `terminate()`. And if a worker dies, its task is
  [lost in silence](../tasks/process_pools.feature), where an executor raises `BrokenProcessPool`.

  Rule: The with block of a Pool ends with terminate(), which does not wait for the tasks
    Call `close()` and then `join()` if the tasks are to be done.

    Demo: [pool_left.py](../../demos/processes/pool_left.py)

    Scenario Outline: Leaving the with block of a Pool ends its workers in the middle of a task, by <start_method>
      When the demo "pool left" runs, its processes started by "<start_method>"
      Then "the task begins" always comes before "the with block is left"
      And at "the with block is left", alive is always [False]
      And "the task ends" never happens

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

    Scenario: close() and join() of a Pool wait for the tasks
      When the demo "pool left" runs as "close and join"
      Then "the task ends" always comes before "join returns"
      And at "the with block is left", alive is always [False]

  Rule: The results of a Pool come in the order of the input, except those of imap_unordered()
    `map()` blocks and returns a list. `starmap()` takes tuples of arguments. `imap()` and `imap_unordered()`
    return iterators.

    Demos: [pool_map.py](../../demos/processes/pool_map.py),
    [pool_chunks.py](../../demos/processes/pool_chunks.py)

    Scenario: With a chunksize of 2 map(), imap() and imap_unordered() of a Pool return five results for five inputs
      When the demo "pool chunks" runs
      Then at "map returns", results is always [2, 4, 6, 8, 10]
      And at "imap has ended", results is always [2, 4, 6, 8, 10]
      And at "imap_unordered has ended", results is always [2, 4, 6, 8, 10]

    Scenario: map() and starmap() of a Pool return a list in the order of the input
      When the demo "pool map" runs
      Then at "map returns", results is always [1, 4, 9]
      And at "starmap returns", results is always [8, 9]
      And at "apply returns", result is always 16

    Scenario: imap() of a Pool yields its results in the order of the input, although the second is there first
      When the demo "pool map" runs
      Then at "imap has ended", results is always [1, 2]

    Scenario: imap_unordered() of a Pool can yield the second result first
      When the demo "pool map" runs
      Then at "imap_unordered has ended", results can be [2, 1]

  Rule: A failure in a Pool is raised where a result is asked for, and the Pool goes on
    It can be a task that fails, a result that cannot be pickled, or an input that raises. `next()` of the iterator that
    `imap()` returns raises what a task has raised, and can be called again for the results after it. Such an iterator is
    no generator, so catch the exception inside a `while` loop, not around a `for` loop.

    Demo: [pool_failures.py](../../demos/processes/pool_failures.py)

    Scenario: A Pool always raises MaybeEncodingError for a result that cannot be pickled, and goes on
      When the demo "pool failures" runs
      Then at "a result cannot be pickled", error is always "MaybeEncodingError"
      And at "the pool goes on", result is always 3

    Scenario: imap() and imap_unordered() of a Pool yield all results but the one of a task that fails
      When the demo "pool failures" runs
      Then at "imap has ended", taken is always [4, "ZeroDivisionError", 6]
      And at "imap_unordered has ended", taken is always ["1", "2", "4", "6", "ZeroDivisionError"]

    Scenario: An exception of the input comes out of map() of a Pool, and out of imap() beside the results
      When the demo "pool failures" runs
      Then at "map raises", error is always "MissingError"
      And at "imap raises", taken is always ["4", "6", "MissingError"]
      And at "the pool goes on", result is always 3

    Scenario: map_async() of a Pool calls callback with all results, or error_callback with an exception
      When the demo "pool failures" runs
      Then at "callbacks are called", results is always [4, 6]
      And at "callbacks are called", error is always "ZeroDivisionError"

  Rule: get() of an AsyncResult returns what the task returned, or raises what it raised
    `apply_async()`, `map_async()` and `starmap_async()` return an `AsyncResult` at once. Its `get(timeout)` gives up
    after that time, and the task goes on. The error is `multiprocessing.TimeoutError`, which
    `except TimeoutError` does not catch.

    Demo: [pool_results.py](../../demos/processes/pool_results.py)

    Scenario: get() of an AsyncResult raises what the task raised
      When the demo "pool results" runs
      Then at "the task has failed", ready is always True
      And at "the task has failed", successful is always False
      And at "get raises", error is always "ZeroDivisionError"

    Scenario: get(timeout) of an AsyncResult waits at least that long, and the task goes on
      When the demo "pool results" runs
      Then it always takes at least 2 units from "get begins" to "get gives up"
      And at "get gives up", ready is always False
      And at "get returns", result is always "done"
      And at "get returns", successful is always True

    Scenario: The timeout of an AsyncResult is not the built-in TimeoutError
      When the demo "pool results" runs
      Then at "get gives up", builtin is always False

  Rule: A Pool calls callback with a result, and error_callback with an exception
    Both run in the process that asked, in a thread of the pool. While one of them runs, no other result
    is handled, so [it should be short](https://docs.python.org/3/library/multiprocessing.html#multiprocessing.pool.Pool.apply_async).

    Demo: [pool_callbacks.py](../../demos/processes/pool_callbacks.py)

    Scenario: A Pool calls callback with what a task returned, in the process that asked
      When the demo "pool callbacks" runs as "success"
      Then at "callback is called", result is always "3.0"
      And "main asks" and "callback is called" always happen in the same process
      And "a task runs" and "callback is called" always happen in different processes
      And "callback is called" never happens in the main thread
      And "error_callback is called" never happens

    Scenario: A Pool calls error_callback with what a task raised, in the process that asked
      When the demo "pool callbacks" runs as "failure"
      Then at "error_callback is called", error is always "ZeroDivisionError"
      And "main asks" and "error_callback is called" always happen in the same process
      And "error_callback is called" never happens in the main thread
      And "callback is called" never happens

  Rule: A Pool has to be closed before it can be joined, and takes no task afterwards
    The documentation demands the order of the two, and does not name the errors.

    What to do: call `close()` before `join()`, and do not catch the error.

    Demo: [pool_refuses.py](../../demos/processes/pool_refuses.py)

    Scenario: After close() a Pool raises ValueError for a new task, and still does the old ones
      When the demo "pool refuses" runs
      Then at "a task is refused", error is always "ValueError"
      And at "an earlier task is done", result is always 1
      And "join returns" always happens

    @since_3_7 @breaks
    Scenario: From 3.7 on join() of a Pool that is not closed raises ValueError
      Elsewhere, up to 3.6, an `assert` statement refuses it.

      When the demo "pool refuses" runs as "join first"
      Then at "join is refused", error is always "ValueError"

  Rule: The initializer of a Pool runs in each worker, before its first task
    With `maxtasksperchild` a worker ends after so many tasks, and a new one takes its place.

    Demos: [pool_workers.py](../../demos/processes/pool_workers.py),
    [pool_closed_with_limit.py](../../demos/processes/pool_closed_with_limit.py)

    Scenario: The initializer of a Pool runs once in a worker that runs two tasks
      When the demo "pool workers" runs
      Then "a worker is prepared" always happens once
      And "a worker is prepared" always comes before "task 1 runs"
      And "a worker is prepared" and "task 1 runs" always happen in the same process
      And "task 1 runs" and "task 2 runs" always happen in the same process

    Scenario: With maxtasksperchild=1 each task of a Pool has a worker of its own, which is prepared too
      When the demo "pool workers" runs as "one task each"
      Then "task 1 runs" and "task 2 runs" always happen in different processes
      And at "task 1 runs", word is always "ready"
      And at "task 2 runs", word is always "ready"
      And at "both tasks are done", same_worker is always False

    Scenario: With maxtasksperchild=1 a Pool that is closed still makes new workers, until all tasks are done
      When the demo "pool closed with limit" runs
      Then at "all workers have ended", results is always [2, 4, 6]

  Rule: The workers of a ThreadPool are threads of the process that made it
    It has the methods of a `Pool`, and its tasks share what threads share. [`ThreadPoolExecutor` is preferred](https://docs.python.org/3/library/multiprocessing.html#multiprocessing.pool.ThreadPool).

    Demo: [thread_pool.py](../../demos/processes/thread_pool.py)

    Scenario: A ThreadPool runs its tasks in other threads of the same process
      When the demo "thread pool" runs
      Then "main begins" and "the first task runs" always happen in the same process
      And "main begins" and "the first task runs" always happen in different threads
      And at "map returns", results is always ["first", "second"]
      And at "map returns", seen is always ["first", "second"]
