Feature: Barrier
  A Barrier is a meeting point for a number of threads that is known beforehand. Each calls
  `wait()`, and when the last has come all go on.

  Reach for it where work goes in steps and nobody may begin the next before everybody has
  done the last: a simulation, a fair start. It is no tool for waiting until threads have
  ended, which is `join()`, nor for a number of threads that changes.

  It depends on everybody. One thread that fails before it comes leaves all the others
  waiting for ever, unless somebody calls `abort()` or there is a timeout; then the Barrier
  is broken for all of them. It does not say who goes on first, nor who gets which number.

  Rule: Nobody passes until all have come

    Scenario: The last one to come lets all pass
      When the demo "barrier" runs
      Then every "a hiker arrives" always comes before any "a hiker crosses"
      And "a hiker crosses" always happens 3 times

    Scenario: With one missing, the others wait for ever
      When the demo "barrier one missing" runs until nothing moves
      Then "a hiker arrives" always happens twice
      And "a hiker crosses" never happens
      And the demo always gets stuck

  Rule: One of them is number 0

    Scenario: Each thread gets another number, and one of them 0
      When the demo "barrier index" runs
      Then at "all have crossed", numbers is always [0, 1, 2]
      And "one hiker signs the visitors' book" always happens once

  Rule: An action runs once, when all are there

    Scenario: One of the threads runs the action, before any of them passes
      When the demo "barrier action" runs
      Then "somebody counts heads" always happens once
      And "somebody counts heads" never happens in the main thread
      And every "a hiker arrives" always comes before "somebody counts heads"
      And "the heads are counted" always comes before any "a hiker crosses"

    Scenario: An action that fails breaks the barrier
      When the demo "barrier action fails" runs
      Then "a hiker has miscounted" always happens once
      And "a hiker finds the bridge broken" always happens twice
      And "a hiker crosses" never happens
      And at "all have ended", broken is always True

  Rule: A barrier can be used again

    Scenario: Nobody begins a round before all have finished the one before
      When the demo "barrier reuse" runs
      Then every "a runner finishes lap 1" always comes before any "a runner begins lap 2"
      And every "a runner finishes lap 2" always comes before any "a runner begins lap 3"
      And "a runner finishes lap 3" always happens 3 times

  Rule: A broken barrier is broken for all

    Scenario: abort turns back those who wait and those who come later
      When the demo "barrier abort" runs
      Then "a hiker turns back" always happens 3 times
      And at "the bridge is closed", broken is always True
      And "main closes the bridge" always comes before any "a hiker turns back"

    Scenario: reset mends it
      When the demo "barrier abort" runs
      Then at "the bridge is open", broken is always False
      And "main opens the bridge again" always comes before any "a hiker crosses"
      And "a hiker crosses" always happens 3 times

    Scenario: reset turns back those who wait, and lets those who come later begin anew
      When the demo "barrier reset" runs
      Then "main begins anew" always comes before any "a hiker turns back"
      And "a hiker turns back" always happens twice
      And at "the early ones are home", broken is always False
      And "a hiker crosses" always happens 3 times

    Scenario: Whoever waits longer than the timeout gives up, and no earlier
      When the demo "barrier timeout" runs
      Then it always takes at least 2 units from "main waits at the bridge" to "main gives up"
      And at "main gives up", error is always "BrokenBarrierError"
      And at "main gives up", broken is always True

    Scenario: One timeout turns back all the others
      When the demo "barrier timeout" runs
      Then "the patient one turns back too" always happens once

    Scenario: A barrier can have a timeout of its own
      When the demo "barrier timeout" runs
      Then it always takes at least 2 units from "main waits at the ferry" to "main gives up again"
      And at "main gives up again", error is always "BrokenBarrierError"
      And at "main gives up again", broken is always True

  Rule: A barrier can be looked at

    Scenario: It tells how many it is for, how many wait, and whether it is broken
      When the demo "barrier asked" runs
      Then at "nobody has come", parties is always 3
      And at "nobody has come", waiting is always 0
      And at "two have set off", waiting can be 2
      And at "all have crossed", waiting is always 0
      And at "all have crossed", broken is always False
