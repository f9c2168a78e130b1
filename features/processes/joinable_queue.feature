Feature: JoinableQueue
  A `JoinableQueue` is a [queue between processes](process_queues.feature) that counts its items, as
  `queue.Queue` does: each `put()` adds one, each `task_done()` subtracts one, and `join()` blocks until the
  count is 0. Use it when all of the work has to be done at some point, and the consumers live on.

  ```python
  def consume(queue):
      while True:
          number = queue.get()
          try:
              pause(1)
              say(f"item {number} is done")
          finally:
              queue.task_done()
  ```

  Call `task_done()` in a `finally` clause. `join()` relies on the count: if a consumer dies before it
  has called `task_done()`, `join()` blocks forever.

  [The course](../README.md#the-course) makes the consumers daemonic, so that they end with the program.
  [Daemonic processes](process_end.feature) are made for this, as long as they have nothing to clean up;
  otherwise stop the consumers with [sentinels](sentinels.feature).

  Rule: join() of a JoinableQueue returns when each item has been marked as done
    If several processes wait in it, it returns in all of them.

    Demos: [joinable_queue.py](../../demos/processes/joinable_queue.py),
    [joinable_queue_two_wait.py](../../demos/processes/joinable_queue_two_wait.py)

    @case_22
    Scenario Outline: Two consumers take each item once, and join() of a JoinableQueue waits for all items, by <start_method>
      When the demo "joinable queue" runs, its processes started by "<start_method>"
      Then "item 1 is done" always comes before "main goes on"
      And "item 2 is done" always comes before "main goes on"
      And "item 3 is done" always comes before "main goes on"
      And "item 4 is done" always comes before "main goes on"
      And "item 1 is done" always happens once
      And "item 2 is done" always happens once
      And "item 3 is done" always happens once
      And "item 4 is done" always happens once

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

    @case_22
    Scenario Outline: join() of a JoinableQueue returns in every process that waits in it, by <start_method>
      When the demo "joinable queue two wait" runs, its processes started by "<start_method>"
      Then "main has done it" always comes before any "a waiter goes on"
      And "a waiter goes on" always happens twice

      Examples:
        | start_method |
        | fork         |
        | spawn        |

  Rule: task_done() of a JoinableQueue may be called once for each item
    Demo: [task_done_too_often.py](../../demos/processes/task_done_too_often.py)

    @case_22
    Scenario: One task_done() more than there were items in a JoinableQueue raises ValueError
      When the demo "task done too often" runs
      Then at "a second mark is refused", error is always "ValueError"
      And "join returns" always happens

  Rule: join() of a JoinableQueue waits for an item even if no process will mark it
    Demo: [consumer_dies.py](../../demos/processes/consumer_dies.py)

    @case_22
    Scenario Outline: If a consumer dies before task_done(), join() of a JoinableQueue waits forever, by <start_method>
      When the demo "consumer dies" runs until nothing moves, its processes started by "<start_method>"
      Then "the consumer takes an item" always comes before "the consumer has ended"
      And at "the consumer has ended", exitcode is always 1
      And "main goes on" never happens
      And the demo always gets stuck

      Examples:
        | start_method |
        | fork         |
        | spawn        |
