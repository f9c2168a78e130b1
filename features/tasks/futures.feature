Feature: Futures
  A Future holds the result of a task that may not have run yet. A task is a function call that you
  hand over to a pool of workers, [threads or processes](executors.feature): `submit()` returns a
  Future at once, and `result()` blocks until the task has ended. Then it returns what the task
  returned, or raises what the task raised.

  ```python
  EXECUTORS = {"threads": ThreadPoolExecutor, "processes": ProcessPoolExecutor}
  ...
  with EXECUTORS[executor](max_workers=1) as pool:
      future = pool.submit(add, 40, other=2)
      say("main has submitted")
      result = future.result()
  ```

  Use `concurrent.futures` when there are several things to do and each has a result. A Thread
  cannot give you one, because [join() always returns
  None](https://docs.python.org/3/library/threading.html#threading.Thread.join). [The
  course](../README.md#the-course) names `concurrent.futures` as an alternative to threads. Rather,
  it is a layer on top of threads, with the queue of tasks and the way back for the results already
  written. You use a pool of threads and a pool of processes alike, with [a few
  exceptions](process_pools.feature).

  A Future does not promise that its task runs soon, nor that tasks end in the order in which they
  were submitted. A timeout ends the waiting, not the task. You can cancel a task that has not
  begun, but not a task that runs. From Python 3.14 on, you can make a ProcessPoolExecutor end its
  workers, which stops their tasks.

  Rule: submit() returns at once, result() waits for the task
    Demo: [submit.py](../../demos/tasks/submit.py)

    Scenario Outline: submit() can return before its task in <executor> ends
      When the demo "submit" runs as "<executor>"
      Then "main has submitted" can come before "the task ends"
      And "main has submitted" and "the task starts" always happen in different threads
      And "the task starts" always happens once

      Examples:
        | executor  |
        | threads   |
        | processes |

    Scenario Outline: result() waits for a task in <executor> and returns what it returned
      When the demo "submit" runs as "<executor>"
      Then "the task ends" always comes before "main has the result"
      And at "main has the result", result is always 42
      And at "main has the result", done is always True

      Examples:
        | executor  |
        | threads   |
        | processes |

  Rule: Every thread that waits for a task goes on when it is done
    Demo: [several_callers.py](../../demos/tasks/several_callers.py)

    Scenario Outline: Three threads in <way>() for one task in <executor> all go on, and not before it ends
      When the demo "several callers" runs as "<way> of <executor>"
      Then "the task ends" always comes before any "a caller goes on"
      And "a caller goes on" always happens 3 times
      And at "a caller goes on", got is always <got>
      And at "a caller goes on", done is always True

      Examples:
        | way          | executor  | got     |
        | result       | threads   | "bread" |
        | exception    | threads   | "None"  |
        | wait         | threads   | 1       |
        | as_completed | threads   | 1       |
        | result       | processes | "bread" |
        | exception    | processes | "None"  |
        | wait         | processes | 1       |
        | as_completed | processes | 1       |

  Rule: An exception that a task raises is kept in its Future
    Demos: [result_raises.py](../../demos/tasks/result_raises.py),
    [exception_unheard.py](../../demos/tasks/exception_unheard.py),
    [failure_elsewhere.py](../../demos/tasks/failure_elsewhere.py),
    [task_exits.py](../../demos/tasks/task_exits.py)

    Scenario Outline: result() raises what a task in <executor> raised
      When the demo "result raises" runs as "<executor>"
      Then "the task fails" always comes before "result raises"
      And at "result raises", error is always "ValueError"
      And at "result raises", message is always "out of luck"

      Examples:
        | executor  |
        | threads   |
        | processes |

    Scenario Outline: exception() returns what a task in <executor> raised, or None
      When the demo "result raises" runs as "<executor>"
      Then at "exception returns", error is always "ValueError"
      And at "exception returns", done is always True
      And at "exception returns", message is always "out of luck"
      But at "another task has gone well", exception is always None
      And at "another task has gone well", result is always 4

      Examples:
        | executor  |
        | threads   |
        | processes |

    Scenario Outline: A task in <executor> that fails prints nothing and leaves the exit status 0
      When the demo "exception unheard" runs as "<executor>"
      Then "the task fails" always happens once
      But "main goes on" always happens
      And standard error never mentions "out of luck"
      And the exit status is always 0

      Examples:
        | executor  |
        | threads   |
        | processes |

    Scenario Outline: The traceback of the worker process is the cause of an exception that comes out of a <kind>
      When the demo "failure elsewhere" runs as "<kind>"
      Then at "main is told", message is always "no flour"
      And at "main is told", in_bake is always True

      Examples:
        | kind                |
        | ProcessPoolExecutor |
        | Pool                |

    Scenario Outline: sys.exit() in a task in <executor> makes result() raise SystemExit, and ends nothing else
      When the demo "task exits" runs as "<executor>"
      Then at "result raises", error is always "SystemExit"
      And at "result raises", code is always 3
      And at "the next task is done", result is always 3

      Examples:
        | executor  |
        | threads   |
        | processes |

  Rule: A timeout of a Future ends the waiting, not the task
    What to do: up to 3.10 catch `concurrent.futures.TimeoutError`, which every Python has.

    When the time is up, `result()`, `exception()`, `as_completed()` and `map()` raise TimeoutError,
    and `wait()` returns. Up to Python 3.10 this is `concurrent.futures.TimeoutError`, a class of
    its own, and `except TimeoutError` does not catch it. From 3.11 on both names mean the built-in
    class.

    Demos: [result_timeout.py](../../demos/tasks/result_timeout.py),
    [exception_timeout.py](../../demos/tasks/exception_timeout.py),
    [timeouts.py](../../demos/tasks/timeouts.py),
    [timeout_caught.py](../../demos/tasks/timeout_caught.py),
    [in_time.py](../../demos/tasks/in_time.py)

    Scenario Outline: result(timeout) waits at least that long, and the task in <executor> goes on
      When the demo "result timeout" runs as "<executor>"
      Then it always takes at least 2 units from "main submits" to "main has waited"
      And at "main has waited", error can be "TimeoutError"
      And "the task ends" always comes before "main has the result"
      And at "main has the result", result is always "done"

      Examples:
        | executor  |
        | threads   |
        | processes |

    Scenario: exception(timeout) waits at least that long, then raises TimeoutError
      When the demo "exception timeout" runs
      Then it always takes at least 2 units from "main asks" to "main gives up"
      And at "main gives up", error is always "TimeoutError"
      And "the task ends" always comes before "main knows"
      And at "main knows", exception is always None

    Scenario: futures.wait(timeout) raises nothing, and returns the tasks that are done and those that are not
      When the demo "timeouts" runs as "wait"
      Then it always takes at least 2 units from "main waits" to "main has waited"
      And at "main has waited", done is always 0
      And at "main has waited", not_done is always 1
      And "main gives up" never happens

    Scenario Outline: <way>() with a timeout waits at least that long, then raises TimeoutError
      When the demo "timeouts" runs as "<way>"
      Then it always takes at least 2 units from "main waits" to "main gives up"
      And at "main gives up", error is always "TimeoutError"

      Examples:
        | way          |
        | as_completed |
        | map          |

    @since_3_11 @new
    Scenario: From Python 3.11 on, except TimeoutError catches the timeout of a Future
      When the demo "timeout caught" runs
      Then "except TimeoutError catches it" always happens once
      And "except futures.TimeoutError catches it" never happens

    @until_3_10
    Scenario: Up to Python 3.10, except TimeoutError does not catch the timeout of a Future
      When the demo "timeout caught" runs
      Then "except TimeoutError catches it" never happens
      But "except futures.TimeoutError catches it" always happens once

    Scenario Outline: <way>() with a timeout returns once the task has ended
      When the demo "in time" runs as "<way>"
      Then "the task ends" always comes before "main goes on"
      And at "main goes on", done is always True

      Examples:
        | way          |
        | result       |
        | exception    |
        | wait         |
        | as_completed |

  Rule: With timeout=0 a call looks whether something has ended, and does not wait
    Zero is not None: it is no time at all, and not no limit.

    Demo: [no_time.py](../../demos/tasks/no_time.py)

    Scenario: With timeout=0 result(), exception(), wait() and as_completed() always give up at once
      When the demo "no time" runs
      Then at "main has no time for a task", gave_up is always [True, True, True, True]

    Scenario: With timeout=0 wait() and communicate() of a Popen always give up at once
      When the demo "no time" runs
      Then at "main has no time for a program", gave_up is always [True, True]

  Rule: cancel() takes back only a task that has not begun
    A process pool counts a task as running as soon as it is on its way to a worker. So with one
    worker, in CPython and PyPy, up to two tasks that have not begun cannot be cancelled.

    What was cancelled does no harm to the rest: `wait()` and `as_completed()` count it as done, its
    callbacks are called, and the pool goes on with other tasks and shuts down.

    Demos: [cancel.py](../../demos/tasks/cancel.py), [cancelled.py](../../demos/tasks/cancelled.py),
    [cancelled_among_others.py](../../demos/tasks/cancelled_among_others.py)

    @signals
    Scenario Outline: A task that was cancelled is one of those that <way>() returns from a pool of <executor>
      When the demo "cancelled among others" runs as "<way> over <executor>"
      Then at "main cancels the last", answer is always True
      And at "main has had them all", cancelled is always [False, False, False, False, True]

      Examples:
        | way          | executor  |
        | wait         | threads   |
        | as_completed | threads   |
        | wait         | processes |
        | as_completed | processes |

    @signals
    Scenario Outline: After a task was cancelled, its callback is called, and its pool of <executor> goes on and shuts down
      When the demo "cancelled among others" runs as "wait over <executor>"
      Then "the callback is called" always happens once
      And at "the callback is called", done is always True
      And at "a later task is done", result is always "done"
      And "shutdown returns" always happens

      Examples:
        | executor  |
        | threads   |
        | processes |

    Scenario Outline: cancel() returns True for a task that waits for <executor>, and the task never runs
      When the demo "cancel" runs as "<executor>"
      Then at "main cancels the task that waits", answer is always True
      And at "main cancels the task that waits", cancelled is always True
      And "task 5 runs" never happens
      But "task 2 runs" always happens once
      And at "main asks for what was cancelled", error is always "CancelledError"

      Examples:
        | executor  |
        | threads   |
        | processes |

    Scenario Outline: cancel() returns False for a task that runs in <executor>, or has ended
      When the demo "cancel" runs as "<executor>"
      Then at "main cancels the task that runs", answer is always False
      And at "main cancels the task that runs", running is always True
      And at "the task that ran is done", answer is always False
      And at "the task that ran is done", result is always "held"

      Examples:
        | executor  |
        | threads   |
        | processes |

    Scenario: A cancelled Future is done, and cancelling it again returns True
      When the demo "cancelled" runs
      Then at "the task waits", done is always False
      And at "the task waits", running is always False
      And at "main has cancelled the task", done is always True
      And at "main has cancelled the task", running is always False
      And at "main cancels the task again", answer is always True
      And at "main asks for its exception", error is always "CancelledError"

  Rule: wait() does not count what shutdown(cancel_futures=True) has cancelled as done
    The documentation of
    [wait()](https://docs.python.org/3/library/concurrent.futures.html#concurrent.futures.wait) says
    that it does. No worker comes by any more to tell those who wait, and so `wait()` without a timeout
    never returns, and `as_completed()` does not either
    ([gh-109934](https://github.com/python/cpython/issues/109934)).

    What to do: wait for the tasks that are not yet `done()`, and for no others.

    Demo: [cancelled_by_shutdown.py](../../demos/tasks/cancelled_by_shutdown.py)

    @since_3_9 @disputed @breaks
    Scenario: A task that shutdown() has cancelled is done, but wait() waits for it in vain
      The documentation says that wait() returns the futures that completed, "finished or cancelled
      futures": https://docs.python.org/3/library/concurrent.futures.html#concurrent.futures.wait

      When the demo "cancelled by shutdown" runs
      Then at "main looks", done is always True
      And at "main looks", cancelled is always True
      But at "main has waited", done is always 0
      And it always takes at least 2 units from "main looks" to "main has waited"

    @until_3_8
    Scenario: Up to Python 3.8 shutdown() cancels nothing, and wait() returns what cancel() has cancelled
      When the demo "cancelled by shutdown" runs
      Then "shutdown cannot cancel yet" always happens
      And at "main has waited", done is always 1

  @new
  Rule: A task that runs is stopped only together with its worker
    Both `terminate_workers()` and `kill_workers()` end the processes of a ProcessPoolExecutor and
    [shut it
    down](https://docs.python.org/3/library/concurrent.futures.html#concurrent.futures.ProcessPoolExecutor.terminate_workers).
    Its Futures raise BrokenProcessPool. A pool of threads has no such method, because threads
    [cannot be stopped](https://docs.python.org/3/library/threading.html). Let a task that runs in a
    thread look at an [Event](../sharing/event.feature) from time to time.

    What to do: up to 3.13 give the task an Event to look at.

    Demo: [stop_workers.py](../../demos/tasks/stop_workers.py)

    @since_3_14 @cpython
    Scenario Outline: From Python 3.14 on, <way>() stops the tasks of a process pool
      When the demo "stop workers" runs as "<way>"
      Then "the task starts" always comes before "result raises"
      And at "result raises", error is always "BrokenProcessPool"
      And "the task ends" never happens
      And "main goes on" always happens

      Examples:
        | way               |
        | terminate_workers |
        | kill_workers      |

    @until_3_13
    Scenario Outline: Up to Python 3.13 a process pool has no <way>()
      When the demo "stop workers" runs as "<way>"
      Then "workers cannot be stopped yet" always happens
      And "the task starts" never happens

      Examples:
        | way               |
        | terminate_workers |
        | kill_workers      |

  Rule: A callback is called once its Future is done
    Demos: [callback.py](../../demos/tasks/callback.py), [callbacks.py](../../demos/tasks/callbacks.py)

    Scenario Outline: A callback is called after its task in <executor>, in the process that added it
      When the demo "callback" runs as "<executor>"
      Then "the task ends" always comes before "the callback is called"
      And "the callback is called" always happens once
      And at "the callback is called", done is always True
      And at "the callback is called", result is always "done"
      And "main submits" and "the callback is called" always happen in the same process

      Examples:
        | executor  |
        | threads   |
        | processes |

    Scenario: A callback that is added to a finished Future is called at once, by the thread that adds it
      When the demo "callback" runs as "threads"
      Then "the task is over" always comes before "the late callback is called"
      And "the late callback is called" always comes before "main goes on"
      And "the late callback is called" and "main goes on" always happen in the same thread

    Scenario: Callbacks are called in the order in which they were added, even if one raises
      When the demo "callbacks" runs
      Then "the first callback fails" always comes before "the second callback is called"
      And "the second callback is called" always comes before "the third callback is called"
      And at "main has the result", result is always True
