Feature: Condition
  A Condition is a lock with a waiting room. A thread that holds the lock, looks at what the
  lock guards and does not find what it needs may wait: it gives up the lock, sleeps until
  another thread notifies, and has the lock again when it goes on.

  Reach for it when a thread has to wait until shared data are in some state: a buffer has
  room, all results are in. An Event is simpler where the news stays true, and a
  `queue.Queue`, which is made of a lock and three Conditions, where things are handed over.

  Being woken promises nothing about the data. Another thread may have had the lock in
  between; and the documentation allows `notify()` to wake more threads than it was asked
  for, although today's does not. So always wait in a `while`, or with `wait_for()`, which is
  one. Nor is it promised who of several is woken, nor that who is woken has the lock next. A
  notification is not kept: it concerns those who wait at that time. What is kept is the
  data, and so one changes the data first, under the lock, and notifies then.

  Rule: wait() gives up the lock and takes it again

    Scenario: While one thread waits, another can have the lock
      When the demo "condition" runs
      Then "consumer looks" can come before "producer holds the lock"
      And "producer holds the lock" always comes before "consumer takes"
      And at "consumer takes", item is always "bread"

    Scenario: Of all those who are woken, one at a time has the lock
      When the demo "condition notify all" runs
      Then "a visit starts" always happens 3 times
      And there is never more than 1 thread inside "a visit"

    Scenario: Who is woken waits on until the notifier has left
      When the demo "condition lock kept" runs
      Then "main has notified" always comes before "the waiter goes on"
      And "main is about to leave" always comes before "the waiter goes on"

    Scenario: wait gives up the lock however often it was taken, and takes it as often again
      When the demo "condition nested" runs
      Then "main holds the lock twice" always comes before "the baker comes in"
      And "the baker comes in" always comes before "main goes on"
      And at "another asks inside the outer with", answer is always False
      And at "another asks after both", answer is always True

  Rule: A notification wakes those who wait now

    Scenario: notify_all wakes all
      When the demo "condition notify all" runs
      Then "main opens the door" always comes before any "a visit starts"
      And "a visit ends" always happens 3 times

    Scenario: notify wakes one and can leave the others waiting for ever
      When the demo "condition notify" runs until nothing moves
      Then "main opens the door" always comes before "a visitor comes in"
      And the demo can get stuck

    Scenario: notify with a number wakes as many, and can leave the others waiting for ever
      When the demo "condition notify two" runs until nothing moves
      Then "visitor number 1 comes in" always happens
      And "visitor number 2 comes in" always happens
      And the demo can get stuck

    Scenario: A notification that comes before the wait is lost
      When the demo "condition notify early" runs
      Then at "main has waited in vain", answer is always False
      And it always takes at least 2 units from "main has notified, and nobody waits" to "main has waited in vain"

  Rule: Being woken is no proof
    The two programs differ by one word.

    Scenario: With an if, who comes second goes on with nothing there
      When the demo "condition with if" runs
      Then "a customer takes the loaf" always happens once
      And "a customer reaches into the void" always happens once

    Scenario: With a while, who comes second waits on
      When the demo "condition with while" runs
      Then "a customer takes the loaf" always happens twice
      And "a customer reaches into the void" never happens

  Rule: wait_for() waits until it is true

    Scenario: wait_for goes on only when its question is answered with yes
      When the demo "condition wait for" runs
      Then "egg 3 is laid" always comes before "the cook begins"
      And "the cook begins" always happens once

    Scenario: wait_for answers what its question answered
      When the demo "condition wait for" runs
      Then at "the cook begins", eggs is always [1, 2, 3]

    Scenario: wait_for does not wait for what is true already
      When the demo "condition wait for timeout" runs
      Then at "main need not wait", answer is always "it is so"

    Scenario: wait_for with a timeout waits no less than that, and answers the last answer
      When the demo "condition wait for timeout" runs
      Then it always takes at least 2 units from "main waits" to "main gives up"
      And at "main gives up", answer is always False

    Scenario: wait_for with a timeout waits no less than that even if it is woken
      When the demo "condition woken in vain" runs
      Then it always takes at least 4 units from "main waits" to "main gives up"
      And at "main gives up", answer is always False
      And "main is woken in vain" can come before "main gives up"

  Rule: A timeout ends the waiting, and the answer tells

    Scenario: Who is not woken in time is answered False, and no earlier than that
      When the demo "condition timeout" runs
      Then it always takes at least 2 units from "main waits" to "main gives up"
      And at "main gives up", answer is always False

    Scenario: Who is woken in time is answered True
      When the demo "condition timeout" runs
      Then at "main is woken", answer is always True
      And "the notifier notifies" always comes before "main is woken"

  Rule: The lock comes first

    Scenario: Waiting and notifying without the lock are refused
      When the demo "condition without lock" runs
      Then at "wait is refused", error is always "RuntimeError"
      And at "notify is refused", error is always "RuntimeError"
      And at "notify_all is refused", error is always "RuntimeError"

    Scenario: A Condition that is given a lock has that one, and may share it with others
      When the demo "condition with lock" runs
      Then at "main holds one", locked is always True
      And at "main holds one", other is always False
      And at "main holds none", locked is always False
      And "the lock alone is enough to notify" always happens
