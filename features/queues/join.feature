Feature: Waiting until the work is done
  A queue that is empty is not a job that is finished: the last things have been taken and
  are still in the works. So a Queue counts. Each `put()` adds one, each `task_done()` takes
  one away, and `join()` waits until none is left.

  Reach for it when there is a moment at which all that was handed out must be done, and
  the consumers go on living. Where they are to end as well, sentinels and `Thread.join()`
  say it more plainly.

  The count believes what it is told. `task_done()` says nothing of success, and a consumer
  that fails before it comes there leaves `join()` waiting for ever: put it into a `finally`.
  Nor does `join()` have a timeout.

  Rule: join() returns when each thing has been marked as done

    Scenario: join waits for all that was put
      When the demo "join" runs
      Then "task 1 is done" always comes before "main goes on"
      And "task 2 is done" always comes before "main goes on"
      And "task 3 is done" always comes before "main goes on"
      And "task 4 is done" always comes before "main goes on"

    Scenario: join does not wait for a queue that nothing was put into
      When the demo "join" runs
      Then "main need not wait for nothing" always comes before "task 1 is taken"

    Scenario: An empty queue is not enough
      When the demo "join taken" runs
      Then at "main waits", empty is always True
      And "worker is done" always comes before "main goes on"

    Scenario: All go on who have joined it
      When the demo "join by several" runs
      Then "main has done it" always comes before any "a waiter goes on"
      And "a waiter goes on" always happens 3 times

    Scenario: Where nobody marks it, join waits for ever
      When the demo "task done forgotten" runs until nothing moves
      Then "main takes it" always happens
      And "main goes on" never happens
      And the demo always gets stuck

  Rule: There are no more marks than things

    Scenario: One task_done too many is a ValueError
      When the demo "task done too often" runs
      Then at "a second mark is refused", error is always "ValueError"

    Scenario: put_nowait counts like put
      When the demo "join nowait" runs
      Then "the mark is accepted" always happens
      And "main goes on" always happens
