Feature: Barrier
  A Barrier is a meeting point for a fixed number of threads. Each calls `wait()`, which blocks until all of
  them have called it; then all go on. Use it where work goes in steps, and no thread may begin a step before
  all have finished the last: a simulation, a fair start.

  ```python
  bridge = Barrier(3)
  ...
  say("a hiker arrives")
  bridge.wait()
  say("a hiker crosses")
  ```

  To wait until threads have ended, use [join()](../threads/join.feature) instead.

  A Barrier depends on every thread. If one fails before it arrives, all the others wait forever, unless a
  thread calls `abort()` or there is a timeout; then the Barrier is *broken* for all of them, and `wait()`
  raises BrokenBarrierError. Which thread gets which number from `wait()` is [not
  promised](https://docs.python.org/3/library/threading.html#threading.Barrier.wait), only that each gets a
  different one.

  Rule: No thread passes a Barrier until all have arrived
    Demos: [barrier.py](../../demos/sharing/barrier.py), [barrier_one_missing.py](../../demos/sharing/barrier_one_missing.py)

    Scenario: No hiker crosses the bridge before the last one has arrived
      When the demo "barrier" runs
      Then every "a hiker arrives" always comes before any "a hiker crosses"
      And "a hiker crosses" always happens 3 times

    Scenario: If one thread is missing at a Barrier, the others are stuck
      When the demo "barrier one missing" runs until nothing moves
      Then "a hiker arrives" always happens twice
      And "a hiker crosses" never happens
      And the demo always gets stuck

  Rule: A Barrier's wait() returns a different number to each thread
    Demo: [barrier_index.py](../../demos/sharing/barrier_index.py)

    Scenario: The numbers that a Barrier's wait() returns to three threads are 0, 1 and 2
      When the demo "barrier index" runs
      Then at "all have crossed", numbers is always [0, 1, 2]
      And "one hiker signs the visitors' book" always happens once

  Rule: A Barrier's action runs once, when all threads have arrived
    If it raises, the thread that runs it gets the exception, and the others a BrokenBarrierError.

    Demos: [barrier_action.py](../../demos/sharing/barrier_action.py),
    [barrier_action_fails.py](../../demos/sharing/barrier_action_fails.py),
    [barrier_action_again.py](../../demos/sharing/barrier_action_again.py)

    Scenario: One of the threads runs the Barrier's action before any of them passes
      When the demo "barrier action" runs
      Then "a hiker begins to count heads" always happens once
      And "a hiker begins to count heads" never happens in the main thread
      And every "a hiker arrives" always comes before "a hiker begins to count heads"
      And "the heads are counted" always comes before any "a hiker crosses"

    Scenario: In three rounds at a Barrier its action runs three times
      When the demo "barrier action again" runs
      Then at "three rounds are over", counted is always 3

    Scenario: An action that raises breaks its Barrier
      When the demo "barrier action fails" runs
      Then "a hiker has miscounted" always happens once
      And "a hiker finds the bridge broken" always happens twice
      And "a hiker crosses" never happens
      And at "all have ended", broken is always True

  Rule: A Barrier works round after round
    A quick thread may be back at the Barrier before the slow ones have left it. Then it waits for the next
    round.

    Demos: [barrier_reuse.py](../../demos/sharing/barrier_reuse.py),
    [barrier_crowd.py](../../demos/sharing/barrier_crowd.py),
    [barrier_many_rounds.py](../../demos/sharing/barrier_many_rounds.py)

    Scenario: No thread begins a round before all have finished the round before
      When the demo "barrier reuse" runs
      Then every "a runner finishes lap 1" always comes before any "a runner begins lap 2"
      And every "a runner finishes lap 2" always comes before any "a runner begins lap 3"
      And "a runner finishes lap 3" always happens 3 times

    Scenario: Of six or twelve threads at a Barrier(3), each three that meet get the numbers 0, 1 and 2
      When the demo "barrier crowd" runs
      Then at "6 have crossed", numbers is always [0, 0, 1, 1, 2, 2]
      And at "6 have crossed", waiting is always 0
      And at "12 have crossed", numbers is always [0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2]
      And at "12 have crossed", waiting is always 0

    Scenario: In two hundred rounds at a Barrier no thread is ever ahead of the others
      When the demo "barrier many rounds" runs
      Then at "all have ended", wrong is always []
      And at "all have ended", counts is always [200, 200, 200, 200]

  Rule: A Barrier needs one thread or more
    What to do: pass 1 or more; up to 3.12 check the number yourself.

    Demo: [barrier_sizes.py](../../demos/sharing/barrier_sizes.py)

    Scenario: A Barrier(1) never blocks
      When the demo "barrier sizes" runs
      Then at "main meets itself", numbers is always [0, 0, 0]

    @since_3_13 @breaks
    Scenario: From Python 3.13 on Barrier(0) raises ValueError
      When the demo "barrier sizes" runs
      Then at "main makes a Barrier(0) and a Barrier(-1)", raised is always ["ValueError", "ValueError"]

    @until_3_12
    Scenario: Up to Python 3.12 Barrier(0) raises nothing
      When the demo "barrier sizes" runs
      Then at "main makes a Barrier(0) and a Barrier(-1)", raised is always []

  Rule: A Barrier that is broken is broken for every thread
    Demos: [barrier_abort.py](../../demos/sharing/barrier_abort.py),
    [barrier_reset.py](../../demos/sharing/barrier_reset.py),
    [barrier_timeout.py](../../demos/sharing/barrier_timeout.py),
    [barrier_two_timeouts.py](../../demos/sharing/barrier_two_timeouts.py)

    Scenario: abort() turns back the threads that wait at a Barrier and those that come later
      When the demo "barrier abort" runs
      Then "a hiker turns back" always happens 3 times
      And at "main looks at the closed bridge", broken is always True
      And "main closes the bridge" always comes before any "a hiker turns back"

    Scenario: reset() makes a broken Barrier usable again
      When the demo "barrier abort" runs
      Then at "main looks at the open bridge", broken is always False
      And "main opens the bridge again" always comes before any "a hiker crosses"
      And "a hiker crosses" always happens 3 times

    Scenario: reset() turns back the threads that wait at a Barrier, and those that come later meet anew
      When the demo "barrier reset" runs
      Then "main resets the barrier" always comes before any "a hiker turns back"
      And "a hiker turns back" always happens twice
      And at "main looks when the early ones are home", broken is always False
      And "a hiker crosses" always happens 3 times

    Scenario: A Barrier's wait(timeout) raises BrokenBarrierError, never before the timeout has passed
      When the demo "barrier timeout" runs
      Then it always takes at least 2 units from "main waits at the bridge" to "main gives up"
      And at "main gives up", raised is always "BrokenBarrierError"
      And at "main gives up", broken is always True

    Scenario: The timeout of one thread at a Barrier turns back the others
      When the demo "barrier timeout" runs
      Then "the patient hiker turns back" always happens once

    Scenario: A timeout given to the Barrier itself holds for each wait()
      When the demo "barrier timeout" runs
      Then it always takes at least 2 units from "main waits at the ferry" to "main gives up again"
      And at "main gives up again", raised is always "BrokenBarrierError"
      And at "main gives up again", broken is always True

    Scenario: A timeout given to wait() takes the place of the one that its Barrier was made with
      When the demo "barrier two timeouts" runs
      Then it always takes at least 15 units from "main waits for nobody" to "main gives up"

  Rule: A Barrier tells its state
    The number of waiting threads may have changed by the time you read it.

    Demo: [barrier_asked.py](../../demos/sharing/barrier_asked.py)

    Scenario: A Barrier tells how many threads it is for, that none waits, and whether it is broken
      When the demo "barrier asked" runs
      Then at "main looks before any hiker comes", parties is always 3
      And at "main looks before any hiker comes", n_waiting is always 0
      And at "main looks when all have crossed", n_waiting is always 0
      And at "main looks when all have crossed", broken is always False

    Scenario: A Barrier's n_waiting can be 2 when two of three threads have set off
      When the demo "barrier asked" runs
      Then at "main looks when two have set off", n_waiting can be 2
