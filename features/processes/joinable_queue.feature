Feature: JoinableQueue
  A `JoinableQueue` is a Queue between processes that counts, like a `queue.Queue`: each `put()`
  adds one, each `task_done()` takes one away, and `join()` waits until none is left.

  Reach for it when the work has a moment at which all of it must be done, and the
  consumers have none at which they end. The course makes them daemonic, so that they
  end with the program. That is what a daemonic process is for, as long as it has nothing
  to tidy up.

  A Queue that is not joinable has no `task_done()` and no `join()`. And `join()` believes
  in the count: where a consumer dies in between, it waits for ever.

  Rule: join() returns when each thing has been marked as done

    @case_22
    Scenario Outline: Two consumers do each thing once, and main waits for all, by <start_method>
      When the demo "joinable queue" runs, its processes started by "<start_method>"
      Then "thing 1 is done" always comes before "main goes on"
      And "thing 2 is done" always comes before "main goes on"
      And "thing 3 is done" always comes before "main goes on"
      And "thing 4 is done" always comes before "main goes on"
      And "thing 1 is done" always happens once
      And "thing 2 is done" always happens once
      And "thing 3 is done" always happens once
      And "thing 4 is done" always happens once

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

    @case_22
    Scenario Outline: All processes go on that have joined it, by <start_method>
      When the demo "joinable queue two wait" runs, its processes started by "<start_method>"
      Then "main has done it" always comes before any "a waiter goes on"
      And "a waiter goes on" always happens twice

      Examples:
        | start_method |
        | fork         |
        | spawn        |

  Rule: There are no more marks than things

    @case_22
    Scenario: One task_done too many is a ValueError
      When the demo "task done too often" runs
      Then at "a second mark is refused", error is always "ValueError"
      And "join returns" always happens

  Rule: A thing that nobody marks is waited for

    @case_22
    Scenario Outline: Where a consumer dies first, join waits for ever, by <start_method>
      When the demo "consumer dies" runs until nothing moves, its processes started by "<start_method>"
      Then "the consumer takes a thing" always comes before "the consumer has ended"
      And at "the consumer has ended", exitcode is always 1
      And "main goes on" never happens
      And the demo always gets stuck

      Examples:
        | start_method |
        | fork         |
        | spawn        |
