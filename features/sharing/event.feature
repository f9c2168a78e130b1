Feature: Event
  An Event is a flag that threads can wait for. It begins unset; `set()` sets it and lets
  everybody go on who waits, and it stays set until somebody calls `clear()`.

  Reach for it when one thread has news for others that stays true: the data is loaded, the
  program is to stop. It is the plainest tool there is for "not before", and it beats a
  `sleep` and a loop around a variable.

  It does not count: set twice is set once. It hands nothing over but the fact that it is
  set, and it does not say who goes on first. And news that is taken back is a trap.
  Between the end of a `wait()` and the next line another thread may have called `clear()`,
  and a `set()` with a `clear()` right behind it can be over before a waiter has come.
  What changes back and forth wants a Condition.

  Rule: wait() returns only once the event is set

    Scenario: set lets all go on who wait
      When the demo "event" runs
      Then "main fires the shot" always comes before any "a runner is off"
      And "a runner is off" always happens 3 times
      And every "a runner waits" can come before "main fires the shot"

    Scenario: wait answers True
      When the demo "event" runs
      Then at "a runner is off", answer is always True

    Scenario: What was written before set is seen after wait
      When the demo "event hands over" runs
      Then at "main reads", squares is always [1, 4, 9, 16]

  Rule: An event stays as it was put

    Scenario: A new event is not set
      When the demo "event stays set" runs
      Then at "the event is new", is_set is always False

    Scenario: Whoever comes after set does not wait
      When the demo "event stays set" runs
      Then at "the event is set", is_set is always True
      And "a latecomer goes on" always happens twice
      And at "a latecomer goes on", answer is always True
      And at "a latecomer goes on", is_set is always True

    Scenario: Setting it again changes nothing
      When the demo "event stays set" runs
      Then at "it is set again", is_set is always True

    Scenario: One clear undoes any number of sets
      When the demo "event clear" runs
      Then at "the gate is open", is_set is always True
      But at "the gate is shut", is_set is always False

    Scenario: After clear one has to wait for the next set
      When the demo "event clear" runs
      Then "the gate is shut" always comes before "a walker goes through"
      And "main opens the gate again" always comes before "a walker goes through"

    Scenario: clear lets nobody go on who waits
      When the demo "event clear wakes nobody" runs
      Then "main opens the gate" always comes before "a walker goes through"
      And at "a walker goes through", answer is always True

  Rule: A timeout ends the waiting, and the answer tells

    Scenario: An event that is not set in time answers False, and no earlier than that
      When the demo "event timeout" runs
      Then at "main gives up", answer is always False
      And it always takes at least 2 units from "main waits" to "main gives up"

    Scenario: An event that is set in time answers True
      When the demo "event timeout" runs
      Then at "main has heard it", answer is always True
      And "the bell rings" always comes before "main has heard it"

  Rule: An event is how one thread asks another to stop
    No thread can end another. It can ask, and the other has to look.

    Scenario: The worker goes on until it is asked, and then comes to its own end
      When the demo "event to stop" runs
      Then "main asks it to stop" always comes before "worker tidies up"
      And "worker tidies up" always comes before "main ends"
      And every "worker works" can come before "worker tidies up"
