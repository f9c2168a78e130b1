Feature: Condition
  A Condition lets threads wait, under a lock, until shared data has changed. A thread that holds the lock and
  finds the data not ready calls `wait()`, which releases the lock and blocks. Another thread acquires the
  lock, changes the data, calls `notify()` and releases the lock. Then `wait()` acquires the lock again and
  returns. Use it when a thread has to wait until shared data is in some state: a buffer has room, all results
  are in.

  ```python
  with condition:
      say("consumer looks")
      while not shelf:
          condition.wait()
      say("consumer takes", item=shelf.pop())
  ...
  with condition:
      say("producer holds the lock")
      shelf.append("bread")
      condition.notify()
  ```

  An [Event](event.feature) is simpler where the news stays true, and a [Queue](../queues/queue.feature) where
  items are handed over. In CPython a Queue happens to be made of one lock and three Conditions.

  A thread that is woken knows nothing about the data, because another thread may have changed it in between.
  So always wait in a `while` loop, or with `wait_for()`, which is that loop. The documentation allows
  `notify()` to [wake more threads than it was asked
  for](https://docs.python.org/3/library/threading.html#threading.Condition.notify), which is called a
  *spurious wakeup*, although today's implementation does not. Which of several waiting threads is woken is
  not promised, nor that it is [the next to get the
  lock](https://docs.python.org/3/library/threading.html#lock-objects). And a notification is not kept: it
  reaches only the threads that wait at that moment. The data is kept, so change the data first, under the
  lock, and then notify.

  Rule: A Condition's wait() releases the lock and acquires it again
    Demos: [condition.py](../../demos/sharing/condition.py),
    [condition_notify_all.py](../../demos/sharing/condition_notify_all.py),
    [condition_lock_kept.py](../../demos/sharing/condition_lock_kept.py),
    [condition_nested.py](../../demos/sharing/condition_nested.py)

    Scenario: While one thread waits in a Condition, another can hold its lock
      When the demo "condition" runs
      Then at "consumer takes", item is always "bread"
      And "producer holds the lock" always comes before "consumer takes"
      And "consumer looks" can come before "producer holds the lock"

    Scenario: Of several threads that are woken, one at a time holds the lock
      When the demo "condition notify all" runs
      Then "a visit starts" always happens 3 times
      And there is never more than 1 thread inside "a visit"

    Scenario: A thread that is woken goes on only after the notifier has released the lock
      When the demo "condition lock kept" runs
      Then "main has notified" always comes before "the waiter goes on"
      And "main is about to leave" always comes before "the waiter goes on"

    Scenario: wait() releases every level of a reentrant lock, and restores them all
      When the demo "condition nested" runs
      Then "main holds the lock twice" always comes before "the baker comes in"
      And "the baker comes in" always comes before "main goes on"
      And at "another thread tries inside the outer with", acquired is always False
      And at "another thread tries after both", acquired is always True

  Rule: A notification wakes only threads that wait at that moment
    Demos: [condition_notify_all.py](../../demos/sharing/condition_notify_all.py),
    [condition_notify.py](../../demos/sharing/condition_notify.py),
    [condition_notify_two.py](../../demos/sharing/condition_notify_two.py),
    [condition_notify_early.py](../../demos/sharing/condition_notify_early.py)

    Scenario: notify_all() wakes every waiting thread
      When the demo "condition notify all" runs
      Then "main opens the door" always comes before any "a visit starts"
      And "a visit ends" always happens 3 times

    Scenario: notify() wakes one waiting thread and can leave the others blocked
      When the demo "condition notify" runs until nothing moves
      Then "main opens the door" always comes before any "a visitor comes in"
      And the demo can get stuck

    Scenario: notify(2) wakes two waiting threads and can leave the others blocked
      When the demo "condition notify two" runs until nothing moves
      Then "visitor number 1 comes in" always happens
      And "visitor number 2 comes in" always happens
      And the demo can get stuck

    Scenario: A notification that comes before wait() is lost
      When the demo "condition notify early" runs
      Then at "main has waited in vain", returned is always False
      And it always takes at least 2 units from "main has notified, and no thread waits" to "main has waited in vain"

  Rule: A thread that is woken at a Condition has to look again
    The two demos differ by one word, `if` or `while`.

    Demos: [condition_with_if.py](../../demos/sharing/condition_with_if.py),
    [condition_with_while.py](../../demos/sharing/condition_with_while.py)

    Scenario: With if, the second of two woken threads goes on although the item is gone
      When the demo "condition with if" runs
      Then "a customer takes a loaf" always happens once
      And "a customer reaches into the void" always happens once

    Scenario: With while, the second of two woken threads waits for the next item
      When the demo "condition with while" runs
      Then "a customer takes a loaf" always happens twice
      And "the baker brings loaf 1" always comes before any "a customer takes a loaf"

  Rule: wait_for() waits until its predicate is true
    Demos: [condition_wait_for.py](../../demos/sharing/condition_wait_for.py),
    [condition_wait_for_timeout.py](../../demos/sharing/condition_wait_for_timeout.py),
    [condition_woken_in_vain.py](../../demos/sharing/condition_woken_in_vain.py),
    [condition_predicate.py](../../demos/sharing/condition_predicate.py)

    Scenario: wait_for() returns only when its predicate is true
      When the demo "condition wait for" runs
      Then "egg 3 is laid" always comes before "the cook begins"
      And at "the cook begins", eggs is always [1, 2, 3]

    Scenario: wait_for() returns what its predicate returned, without waiting if that is true
      When the demo "condition wait for timeout" runs
      Then at "main need not wait", returned is always "it is so"

    Scenario: wait_for() always calls its predicate with the lock of the Condition held
      When the demo "condition predicate" runs
      Then at "wait_for has asked twice", free is always [False, False]

    Scenario: wait_for(predicate, timeout) waits at least that long, and returns what the predicate returned last
      When the demo "condition wait for timeout" runs
      Then it always takes at least 2 units from "main waits" to "main gives up"
      And at "main gives up", returned is always 0

    Scenario: wait_for(predicate, timeout) waits at least that long, even if it is woken in between
      When the demo "condition woken in vain" runs
      Then it always takes at least 4 units from "main waits" to "main gives up"
      And at "main gives up", returned is always False
      And "main is woken in vain" can come before "main gives up"

    Scenario: wait_for(predicate, timeout) can give up although it is woken again and again
      When the demo "condition woken in vain" runs
      Then at "main gives up", returned is always False
      And "main gives up" can come before "the waker stops"

  Rule: A Condition's wait(timeout) tells whether it was notified or time ran out
    Demo: [condition_timeout.py](../../demos/sharing/condition_timeout.py)

    Scenario: A Condition's wait(timeout) returns False if no notification comes, never before the timeout has passed
      When the demo "condition timeout" runs
      Then it always takes at least 2 units from "main waits" to "main gives up"
      And at "main gives up", returned is always False

    Scenario: A Condition's wait(timeout) returns True if it is notified in time
      When the demo "condition timeout" runs
      Then at "main is woken", returned is always True
      And "the notifier notifies" always comes before "main is woken"

  Rule: Only a thread that holds the lock of a Condition may wait and notify
    For any other thread, `wait()` raises "RuntimeError: cannot wait on un-acquired lock", and `notify()`
    "RuntimeError: cannot notify on un-acquired lock".

    Demos: [condition_without_lock.py](../../demos/sharing/condition_without_lock.py),
    [condition_with_lock.py](../../demos/sharing/condition_with_lock.py)

    Scenario: wait() and notify() raise RuntimeError in a thread that does not hold the lock
      When the demo "condition without lock" runs
      Then at "main waits without the lock", raised is always "RuntimeError"
      And at "main notifies without the lock", raised is always "RuntimeError"
      And at "main notifies all without the lock", raised is always "RuntimeError"

    Scenario: Two Conditions that are given the same lock share it
      When the demo "condition with lock" runs
      Then at "main acquires one", locked is always True
      And at "main acquires one", other is always False
      And at "main releases it", locked is always False

  @new
  Rule: From Python 3.14 on a Condition tells whether its lock is held
    What to do: up to 3.13 call `locked()` of the lock that you have given to the Condition.

    Demo: [condition_locked.py](../../demos/sharing/condition_locked.py)

    @since_3_14
    Scenario: A Condition's locked() is True while its lock is held, and False before and after
      When the demo "condition locked" runs
      Then at "main makes a condition", locked is always False
      And at "main acquires it", locked is always True
      And at "main releases it", locked is always False

    @until_3_13
    Scenario: Up to Python 3.13 a Condition has no locked()
      When the demo "condition locked" runs
      Then "this Python's Condition has no locked()" always happens
