Feature: Pools of workers
  An executor is a pool of workers and a queue in front of it. The workers are started
  when they are needed, up to a limit, and kept; so a thousand small tasks do not cost a
  thousand threads.

  The limit is the one number to choose. For tasks that wait, for a server or a disk, there
  may be many more workers than cores; for tasks that compute, there is no use in more. A
  task that waits for another task occupies its worker while it does, and so tasks of one
  pool had better not wait for each other.

  An executor is best used in a `with`, which leaves no task behind. It does not promise
  that tasks end in the order in which they were submitted. `map()` puts the results in the
  order of the input, and `as_completed()` gives them as they come.

  Rule: A pool runs as many tasks at once as it has workers

    Scenario Outline: Two workers in <executor> are never at three tasks, and can be at two
      When the demo "max workers" runs as "<executor>"
      Then there are never more than 2 threads inside "a task"
      And there can be 2 threads inside "a task"
      And "a task ends" always happens 6 times

      Examples:
        | executor  |
        | threads   |
        | processes |

    Scenario Outline: A pool of <executor> without workers is refused
      Of threads this is not written down, of processes it is.

      When the demo "no workers" runs as "<executor>"
      Then at "the pool is refused", error is always "ValueError"
      And "main goes on" always happens

      Examples:
        | executor  |
        | threads   |
        | processes |

  Rule: A task that waits for a task of its own pool needs a worker to spare

    Scenario: In a full pool it waits for ever
      When the demo "own pool" runs as "one worker" until nothing moves
      Then "the outer task waits" always happens once
      And "the inner task runs" never happens
      And the demo always gets stuck

    Scenario: With another worker it goes on
      When the demo "own pool" runs as "two workers"
      Then "the inner task runs" always comes before "the outer task goes on"
      And "the outer task goes on" always comes before "main goes on"

  Rule: A pool is closed once its tasks are done
    A pool that is told not to wait is finished behind the back of whoever told it so. Up to
    Python 3.8, a pool of processes could hang at the end of the program then (bpo-39104).

    Scenario Outline: Leaving the with of a pool of <executor> waits for all tasks
      When the demo "leaving with" runs as "<executor>"
      Then "a task ends" always happens 3 times
      And every "a task ends" always comes before "main has left the block"
      And "main has submitted" can come before any "a task ends"

      Examples:
        | executor  |
        | threads   |
        | processes |

    Scenario Outline: So does leaving it by an exception, with a pool of <executor>
      When the demo "leaving with by failure" runs as "<executor>"
      Then "a task ends" always happens twice
      And every "a task ends" always comes before "main has left the block"

      Examples:
        | executor  |
        | threads   |
        | processes |

    Scenario Outline: shutdown() of a pool of <executor> waits, and the pool takes no more tasks
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

    Scenario: shutdown() of a pool of threads need not wait, and the tasks are done all the same
      When the demo "shutdown no wait" runs as "threads"
      Then "shutdown returns" can come before "task 1 ends"
      But "task 1 is done" always happens before the process ends
      And "task 2 is done" always happens before the process ends

    @since_3_9
    Scenario: shutdown() of a pool of processes need not wait, and the tasks are done all the same
      Elsewhere, up to Python 3.8, it is left to chance whether they are.

      When the demo "shutdown no wait" runs as "processes"
      Then "shutdown returns" can come before "task 1 ends"
      But "task 1 is done" always happens before the process ends
      And "task 2 is done" always happens before the process ends

    @since_3_9
    Scenario: shutdown() can drop the tasks that have not begun
      When the demo "shutdown cancels" runs
      Then "shutdown cannot cancel" never happens
      And at "all is over", cancelled is always True
      And at "all is over", result is always "held"
      And "the task that waited runs" never happens

    @until_3_8
    Scenario: shutdown() does not know how to drop tasks yet
      When the demo "shutdown cancels" runs
      Then at "shutdown cannot cancel", error is always "TypeError"
      And at "all is over", cancelled is always False
      And "the task that waited runs" always happens once

  Rule: map() keeps the order of its input

    Scenario Outline: Results from <executor> are in the order of the input, whatever ends first
      When the demo "map order" runs as "<executor>"
      Then at "main has the results", squares is always [1, 4, 9]
      And "task 3 ends" can come before "task 1 ends"

      Examples:
        | executor  |
        | threads   |
        | processes |

    Scenario Outline: Several inputs go side by side through <executor>, until the shortest ends
      When the demo "map several" runs as "<executor>"
      Then at "main has the results", sums is always [11, 22, 33]

      Examples:
        | executor  |
        | threads   |
        | processes |

    Scenario Outline: Tasks that go to <executor> in chunks keep their order
      When the demo "map several" runs as "<executor>"
      Then at "main has the results", squares is always [1, 4, 9, 16, 25]

      Examples:
        | executor  |
        | threads   |
        | processes |

    Scenario Outline: The failure of a task in <executor> is raised when its turn comes
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

    Scenario Outline: Tasks in <executor> run even if nobody takes their results
      They have all been submitted when map() returns.

      When the demo "map not taken" runs as "<executor>"
      Then "task 1 runs" always happens once
      And "task 2 runs" always happens once
      And "task 3 runs" always happens once

      Examples:
        | executor  |
        | threads   |
        | processes |

  Rule: as_completed() yields tasks as they end

    Scenario Outline: The quickest task in <executor> can come first, however late it was submitted
      When the demo "as completed" runs as "<executor>"
      Then at "main has had them all", order can be [3, 2, 1]
      And at "main has had them all", sorted is always [1, 2, 3]

      Examples:
        | executor  |
        | threads   |
        | processes |

    Scenario Outline: A task in <executor> is given out while others still run
      When the demo "as completed" runs as "<executor>"
      Then "main is given task 3" can come before "task 1 ends"
      But "task 1 ends" always comes before "main is given task 1"
      And at "main is given task 1", done is always True
      And at "main is given task 3", done is always True

      Examples:
        | executor  |
        | threads   |
        | processes |

    Scenario: A task that is given twice is given out once
      When the demo "as completed twice" runs
      Then at "main has had them all", lengths is always [1, 2]

  Rule: wait() waits for one, for a failure or for all

    Scenario: It returns when one is done
      When the demo "wait for one" runs
      Then "the quick task ends" always comes before "one is done"
      And at "one is done", done is always 1
      And at "one is done", not_done is always 1

    Scenario: It returns when one has failed
      When the demo "wait for failure" runs
      Then "a task fails" always comes before "one has failed"
      And at "one has failed", done is always 2
      And at "one has failed", not_done is always 1

    Scenario: It waits for all where none fails
      When the demo "wait for no failure" runs
      Then "a task ends" always happens twice
      And every "a task ends" always comes before "all are done"
      And at "all are done", done is always 2
      And at "all are done", not_done is always 0

    Scenario: It returns when all are done
      When the demo "wait for one" runs
      Then "the slow task ends" always comes before "all are done"
      And at "all are done", done is always 2
      And at "all are done", not_done is always 0
