Feature: Queue.join() and task_done()
  `Queue.join()` blocks until every item that was put in has been taken *and* marked as done with
  `task_done()`. An empty queue is not enough: the last items have been taken, and are still being
  worked on. So a Queue counts. Each `put()` adds one, each `task_done()` subtracts one, and `join()`
  waits until the count is 0.

  ```python
  def work(queue):
      for task in iter(queue.get, None):
          try:
              say(f"task {task} is taken")
              pause(1)
              say(f"task {task} is done")
          finally:
              queue.task_done()
  ```

  Use it when all work has to be done at some point, and the consumers live on. If the consumers end
  at that point, [sentinels](sentinel.feature) and [Thread.join()](../threads/join.feature) are
  simpler.

  The count says nothing about success, and it depends on the consumers. One that fails before it
  calls `task_done()` leaves `join()` waiting forever, so put that call into a `finally` block. Note
  that [join() has no timeout](https://docs.python.org/3/library/queue.html#queue.Queue.join).

  Rule: Queue.join() returns when task_done() has been called for each item
    Demos: [join.py](../../demos/queues/join.py),
    [join_taken.py](../../demos/queues/join_taken.py),
    [join_nowait.py](../../demos/queues/join_nowait.py),
    [join_by_several.py](../../demos/queues/join_by_several.py),
    [task_done_in_finally.py](../../demos/queues/task_done_in_finally.py),
    [task_done_forgotten.py](../../demos/queues/task_done_forgotten.py)

    Scenario: Queue.join() waits for all items that were put in
      When the demo "join" runs
      Then "task 1 is done" always comes before "main goes on"
      And "task 2 is done" always comes before "main goes on"
      And "task 3 is done" always comes before "main goes on"
      And "task 4 is done" always comes before "main goes on"

    Scenario: join() of a Queue into which nothing was put returns at once
      When the demo "join" runs
      Then "join of the new queue returns" always comes before "task 1 is taken"

    Scenario: Queue.join() waits for an item that was taken, although the queue is empty
      When the demo "join taken" runs
      Then at "main waits", empty is always True
      And "worker is done" always comes before "main goes on"

    Scenario: Queue.join() also waits for the items that put_nowait() has put in
      When the demo "join nowait" runs
      Then "task 1 is done" always comes before "main goes on"
      And "task 2 is done" always comes before "main goes on"

    Scenario: Queue.join() releases every thread that waits in it
      When the demo "join by several" runs
      Then "main has done it" always comes before any "a waiter goes on"
      And "a waiter goes on" always happens 3 times

    Scenario: With task_done() in a finally block a task that fails counts as done
      When the demo "task done in finally" runs
      Then "a task fails" always comes before "main goes on"
      And every "a task is done" always comes before "main goes on"
      And "a task is done" always happens twice

    Scenario: Without task_done() Queue.join() waits forever
      When the demo "task done forgotten" runs until nothing moves
      Then "main takes it" always happens
      And "main goes on" never happens
      And the demo always gets stuck

  Rule: Queue.task_done() may be called once for each item
    Another call raises ValueError. CPython and PyPy happen to word it "task_done() called too many
    times".

    Demo: [task_done_too_often.py](../../demos/queues/task_done_too_often.py)

    Scenario: One task_done() too many raises ValueError
      When the demo "task done too often" runs
      Then at "a second task_done() raises", error is always "ValueError"
