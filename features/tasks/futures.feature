Feature: Futures
  A call gives its result when it returns, and whoever calls has to wait. A thread or a
  process does not keep anybody waiting, but has no result to give. A task has both: it is
  handed to a pool of workers, and in return there is a Future, the place where the result
  will be. The result of a task that failed is its exception.

  Reach for `concurrent.futures` when there are several things to do and each has an answer.
  The course names it as an alternative to threads; it is rather what is left to write once
  the threads, the queue between them and the handing back of results are somebody else's
  business. With few exceptions, which the chapter on process pools tells, a pool of threads
  and a pool of processes are used alike.

  A Future does not promise that its task runs soon, or in which order tasks end. Nor can a
  task be stopped once it runs: a timeout ends the waiting, and `cancel()` is for those that
  have not begun.

  Rule: submit() does not wait, result() does

    Scenario Outline: A task in <executor> runs beside the one who submitted it
      When the demo "submit" runs as "<executor>"
      Then "main has submitted" can come before "the task ends"
      And "main has submitted" and "the task starts" always happen in different threads
      And "the task starts" always happens once

      Examples:
        | executor  |
        | threads   |
        | processes |

    Scenario Outline: result() waits for a task in <executor> and gives what it returned
      When the demo "submit" runs as "<executor>"
      Then "the task ends" always comes before "main has the result"
      And at "main has the result", result is always 42
      And at "main has the result", done is always True

      Examples:
        | executor  |
        | threads   |
        | processes |

  Rule: A failure is a result as well

    Scenario Outline: result() raises what a task in <executor> raised
      When the demo "result raises" runs as "<executor>"
      Then "the task fails" always comes before "result raises"
      And at "result raises", error is always "ValueError"
      And at "result raises", message is always "out of luck"

      Examples:
        | executor  |
        | threads   |
        | processes |

    Scenario Outline: exception() hands over what a task in <executor> raised, or None
      When the demo "result raises" runs as "<executor>"
      Then at "exception returns", error is always "ValueError"
      And at "exception returns", message is always "out of luck"
      But at "another task has gone well", exception is always None
      And at "another task has gone well", result is always 4

      Examples:
        | executor  |
        | threads   |
        | processes |

    Scenario Outline: Nobody hears of a failure in <executor> without asking
      When the demo "exception unheard" runs as "<executor>"
      Then "the task fails" always happens once
      But "main goes on" always happens
      And standard error is always empty
      And the exit status is always 0

      Examples:
        | executor  |
        | threads   |
        | processes |

    Scenario Outline: sys.exit() in a task in <executor> is an exception like any other
      When the demo "task exits" runs as "<executor>"
      Then at "result raises", error is always "SystemExit"
      And at "result raises", code is always 3
      And at "the next task is done", result is always 3

      Examples:
        | executor  |
        | threads   |
        | processes |

  Rule: A timeout ends the waiting, not the task

    Scenario Outline: result() gives up no earlier than asked, and a task in <executor> goes on
      When the demo "result timeout" runs as "<executor>"
      Then it always takes at least 2 units from "main submits" to "main has waited"
      And at "main has waited", error can be "TimeoutError"
      And "the task ends" always comes before "main has the result"
      And at "main has the result", result is always "done"

      Examples:
        | executor  |
        | threads   |
        | processes |

    Scenario: exception() gives up no earlier than asked as well
      When the demo "exception timeout" runs
      Then it always takes at least 2 units from "main asks" to "main gives up"
      And at "main gives up", error is always "TimeoutError"
      And "the task ends" always comes before "main knows"
      And at "main knows", exception is always None

    Scenario: wait() gives up without an exception, and tells what is not done
      When the demo "timeouts" runs as "wait"
      Then it always takes at least 2 units from "main waits" to "main has waited"
      And at "main has waited", done is always 0
      And at "main has waited", not_done is always 1
      And "main gives up" never happens

    Scenario Outline: <way>() gives up with an exception
      When the demo "timeouts" runs as "<way>"
      Then it always takes at least 2 units from "main waits" to "main gives up"
      And at "main gives up", error is always "TimeoutError"

      Examples:
        | way          |
        | as_completed |
        | map          |

    Scenario Outline: <way>() with a timeout goes on as soon as the task has ended
      When the demo "in time" runs as "<way>"
      Then "the task ends" always comes before "main goes on"
      And at "main goes on", done is always True

      Examples:
        | way          |
        | result       |
        | exception    |
        | wait         |
        | as_completed |

  Rule: cancel() takes back only what has not begun
    A process pool counts a task as running as soon as it is on its way to a worker. So some
    that have not begun cannot be cancelled any more: in CPython and PyPy up to two of them, if
    there is one worker.

    Scenario Outline: A task that waits its turn for <executor> is cancelled and never runs
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

    Scenario Outline: A task that runs in <executor>, or has ended, is not cancelled
      When the demo "cancel" runs as "<executor>"
      Then at "main cancels the task that runs", answer is always False
      And at "main cancels the task that runs", running is always True
      And at "the task that ran is done", answer is always False
      And at "the task that ran is done", result is always "held"

      Examples:
        | executor  |
        | threads   |
        | processes |

    Scenario: What was cancelled is done, and may be cancelled again
      When the demo "cancelled" runs
      Then at "it has not begun", done is always False
      And at "it has not begun", running is always False
      And at "it is cancelled", done is always True
      And at "it is cancelled", running is always False
      And at "it is cancelled again", answer is always True
      And at "main asks for its exception", error is always "CancelledError"

  Rule: A callback is called once its Future is done

    Scenario Outline: A callback is called after a task in <executor>, where it was added
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

    Scenario: A callback that comes late is called at once, by the one who adds it
      When the demo "callback" runs as "threads"
      Then "the task is over" always comes before "the late callback is called"
      And "the late callback is called" always comes before "main goes on"
      And "the late callback is called" and "main goes on" always happen in the same thread

    Scenario: Callbacks are called in order, and one that fails does not keep the others
      When the demo "callbacks" runs
      Then "the first callback fails" always comes before "the second callback is called"
      And "the second callback is called" always comes before "the third callback is called"
      And at "main has the result", result is always True
