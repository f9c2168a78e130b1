Feature: Results in order, or as they come
  Three functions wait for the tasks of a [pool](executors.feature). The first, `map()`, yields results in the order of its
  input. The second, `as_completed()`, yields each [Future](futures.feature) when it is done. The third, `wait()`, returns
  when one task is done, when one fails, or when all are done.

  ```python
  futures = [pool.submit(work, number) for number in (1, 2, 3)]
  order = []
  for future in as_completed(futures):
      done = future.done()
      number = future.result()
      say(f"main is given task {number}", done=done)
      order.append(number)
  ```

  Take `map()` if each task does the same to another item. Take `as_completed()` if a result is of use before the others are
  there, and `wait()` if you do not need the results themselves.

  Rule: map() of a pool yields results in the order of its input
    All tasks are submitted when `map()` returns, unless a
    [buffersize](https://docs.python.org/3/library/concurrent.futures.html#concurrent.futures.Executor.map)
    (from Python 3.14 on) limits how many. Once the first result has been taken, closing the iterator
    cancels the tasks that have not begun. On CPython, dropping the iterator happens to do so too; the
    documentation promises neither.

    The input is read at the call as well. If it raises, so does `map()`, and the Futures of the tasks that were
    submitted before are lost.

    Demos: [map_order.py](../../demos/tasks/map_order.py),
    [map_several.py](../../demos/tasks/map_several.py),
    [map_raises.py](../../demos/tasks/map_raises.py),
    [map_chunk_raises.py](../../demos/tasks/map_chunk_raises.py),
    [map_not_taken.py](../../demos/tasks/map_not_taken.py),
    [map_closed.py](../../demos/tasks/map_closed.py),
    [map_input_raises.py](../../demos/tasks/map_input_raises.py)

    Scenario Outline: Results of map() over <executor> come in the order of the input, whichever task ends first
      When the demo "map order" runs as "<executor>"
      Then at "main has the results", squares is always [1, 4, 9]
      And "task 3 ends" can come before "task 1 ends"

      Examples:
        | executor  |
        | threads   |
        | processes |

    Scenario Outline: map() over <executor> takes an argument from each input, until the shortest ends
      When the demo "map several" runs as "<executor>"
      Then at "main has the results", sums is always [11, 22, 33]

      Examples:
        | executor  |
        | threads   |
        | processes |

    Scenario Outline: map() over <executor> with a chunksize keeps the order of the input
      When the demo "map several" runs as "<executor>"
      Then at "main has the results", squares is always [1, 4, 9, 16, 25]

      Examples:
        | executor  |
        | threads   |
        | processes |

    Scenario Outline: map() over <executor> raises the exception of a task when its turn comes
      When the demo "map raises" runs as "<executor>"
      Then at "4 people get their share", each is always 3
      And at "2 people get their share", each is always 6
      And "2 people get their share" always comes before "map raises"
      And at "map raises", error is always "ZeroDivisionError"
      And "1 people get their share" never happens

      Examples:
        | executor  |
        | threads   |
        | processes |

    Scenario: A task of a process pool that raises takes the other results of its chunk with it
      When the demo "map chunk raises" runs as "processes"
      Then at "map raises", error is always "ZeroDivisionError"
      And "4 people get their share" never happens
      And "2 people get their share" never happens
      And "1 people get their share" never happens

    Scenario: A pool of threads ignores chunksize, and yields the results before the failure
      When the demo "map chunk raises" runs as "threads"
      Then at "4 people get their share", each is always 3
      And at "2 people get their share", each is always 6
      And "2 people get their share" always comes before "map raises"

    Scenario Outline: map() runs its tasks in <executor> even if nobody asks for the first result
      When the demo "map not taken" runs as "<executor>"
      Then "task 1 runs" always happens once
      And "task 2 runs" always happens once
      And "task 3 runs" always happens once

      Examples:
        | executor  |
        | threads   |
        | processes |

    Scenario: Closing the iterator that map() returns cancels the tasks that have not begun
      When the demo "map closed" runs
      Then at "main takes a result", number is always 0
      And "task 1 runs" always happens once
      But "task 2 runs" never happens
      And "task 3 runs" never happens
      And "main goes on" always happens

    Scenario: If the input of map() raises, the call raises that, and the tasks submitted before run all the same
      When the demo "map input raises" runs
      Then at "map() raises", error is always "OSError"
      And "map() returns" never happens
      And "the soup is cooked" always happens once
      And "the fish is cooked" always happens once

  Rule: The timeout of map() counts from the call, for all results together
    Demo: [map_timeout.py](../../demos/tasks/map_timeout.py)

    Scenario: map() can raise TimeoutError at once if its first result is asked for when the time is up
      When the demo "map timeout" runs
      Then "main gives up" can come before "the gate opens"

  Rule: as_completed() yields each Future when it is done
    Demos: [as_completed.py](../../demos/tasks/as_completed.py),
    [as_completed_twice.py](../../demos/tasks/as_completed_twice.py),
    [done_before.py](../../demos/tasks/done_before.py)

    Scenario Outline: as_completed() can yield the quickest task in <executor> first, however late it was submitted
      When the demo "as completed" runs as "<executor>"
      Then at "main has had them all", order can be [3, 2, 1]
      And at "main has had them all", sorted is always [1, 2, 3]

      Examples:
        | executor  |
        | threads   |
        | processes |

    Scenario Outline: as_completed() can yield a task in <executor> while others still run
      When the demo "as completed" runs as "<executor>"
      Then "main is given task 3" can come before "task 1 ends"
      But "task 1 ends" always comes before "main is given task 1"
      And at "main is given task 1", done is always True
      And at "main is given task 3", done is always True

      Examples:
        | executor  |
        | threads   |
        | processes |

    Scenario: as_completed() first yields Futures that are done already, and takes those of several pools
      When the demo "done before" runs
      Then "main gets the wine" always comes before "main gets the bread"
      And at "main gets the wine", bread_is_done is always False

    Scenario: as_completed() yields a Future once, even if it is given twice
      When the demo "as completed twice" runs
      Then at "main has had them all", lengths is always [1, 2]

  Rule: wait() of concurrent.futures returns when one task is done, when one fails, or when all are done
    Demos: [wait_for_one.py](../../demos/tasks/wait_for_one.py),
    [wait_for_failure.py](../../demos/tasks/wait_for_failure.py),
    [wait_for_no_failure.py](../../demos/tasks/wait_for_no_failure.py)

    Scenario: futures.wait() with FIRST_COMPLETED returns when one task is done
      When the demo "wait for one" runs
      Then "the quick task ends" always comes before "the first wait returns"
      And at "the first wait returns", done is always 1
      And at "the first wait returns", not_done is always 1

    Scenario: futures.wait() with FIRST_EXCEPTION returns when a task fails
      When the demo "wait for failure" runs
      Then "a task fails" always comes before "wait returns"
      And at "wait returns", done is always 2
      And at "wait returns", not_done is always 1

    Scenario: futures.wait() with FIRST_COMPLETED always returns at once if a task is done already
      When the demo "wait for one" runs
      Then at "wait returns for what is done already", done is always 1
      And "wait returns for what is done already" always comes before "the slow task ends"

    Scenario: futures.wait() with FIRST_EXCEPTION always returns at once if a task has failed already
      When the demo "wait for failure" runs
      Then at "wait returns for what has failed already", done is always 2

    Scenario: futures.wait() with FIRST_EXCEPTION waits for all tasks if none fails
      When the demo "wait for no failure" runs
      Then "a task ends" always happens twice
      And every "a task ends" always comes before "wait returns"
      And at "wait returns", done is always 2
      And at "wait returns", not_done is always 0

    Scenario: futures.wait() returns when all tasks are done
      When the demo "wait for one" runs
      Then "the slow task ends" always comes before "the second wait returns"
      And at "the second wait returns", done is always 2
      And at "the second wait returns", not_done is always 0

  @new
  Rule: futures.wait() takes a Future that is given twice for one, from 3.9 on
    Up to 3.8 it waits for ever if that Future was done before the call ([bpo-20369](https://bugs.python.org/issue20369)).

    What to do: up to 3.8 give it a set.

    Demo: [wait_twice.py](../../demos/tasks/wait_twice.py)

    @since_3_9
    Scenario: From 3.9 on futures.wait() returns a Future once, even if it is given twice
      When the demo "wait twice" runs
      Then at "main has waited", done is always 2

    @until_3_8
    Scenario: Up to 3.8 futures.wait() never returns if a Future that is done is given twice
      When the demo "wait twice" runs until nothing moves
      Then at "main has both results", lengths is always [1, 2]
      And the demo always gets stuck
      And "main has waited" never happens

  Rule: A cancelled task counts for wait() once a worker has taken it from the queue
    `cancel()` does not wake the threads that are in `wait()`. A worker does, when it takes the cancelled task from the
    queue of the pool, and then every [call that waits](futures.feature) returns it. If all workers are busy, that can
    take long.

    What to do: wait for the tasks that are not yet `done()`, and for no others.

    Demo: [wait_for_cancelled.py](../../demos/tasks/wait_for_cancelled.py)

    @disputed
    Scenario: futures.wait() with FIRST_COMPLETED does not return for a cancelled task while all workers are busy
      The documentation says that it returns "when any future finishes or is cancelled"
      (https://docs.python.org/3/library/concurrent.futures.html#concurrent.futures.wait). It is a known bug:
      https://github.com/python/cpython/issues/92001

      When the demo "wait for cancelled" runs
      Then at "main waits for the first that is done", second_is_done is always True
      But at "main gives up", done is always 0
      And it always takes at least 2 units from "main waits for the first that is done" to "main gives up"
      And at "the worker has come by", done is always 1
