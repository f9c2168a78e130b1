Feature: Many threads that wait for the same thing
  A tool that works for one waiting thread need not work for twenty. Many bugs appear only with the second
  waiting thread: [one of two that wait for a semaphore is never
  woken](https://github.com/gevent/gevent/issues/1954), or [a notification goes to a thread that has given
  up](https://github.com/python/cpython/issues/112202). So this page lets many threads wait at each tool of
  `threading`.

  ```python
  def wait_for_notification(timeout):
      with condition:
          there.release()
          return condition.wait(timeout)
  ...
  for _ in waiters:
      there.acquire()
  pause(1)
  with condition:
      say("main ends the wait")
  ```

  There are two kinds of waiting. [set()](event.feature), [notify_all()](condition.feature) and the last
  thread at a [Barrier](barrier.feature) wake all waiting threads. A [lock](lock.feature) or the token of a
  [semaphore](semaphore.feature) goes to one thread; when that thread gives it back, it goes to the next,
  until all have had it. [Queues](../queues/every_kind.feature) have both kinds. Do not rely on the order in
  which waiting threads get their turn.

  Rule: set(), notify_all() and the last thread at a Barrier wake every thread that waits
    Twenty threads wait, and every second one has a timeout of an hour.

    Demos: [all_go_on.py](../../demos/sharing/all_go_on.py),
    [event_set_and_cleared.py](../../demos/sharing/event_set_and_cleared.py)

    Scenario Outline: Twenty threads that wait in <call>() all go on, and the call returns to each what it returns to one
      When the demo "all go on" runs as "<call>"
      Then "main ends the wait" always comes before any "a waiter goes on"
      And "a waiter goes on" always happens 20 times
      And at "a waiter goes on", answer is always True

      Examples:
        | call               |
        | Event.wait         |
        | Condition.wait     |
        | Condition.wait_for |
        | Barrier.wait       |

    Scenario: An Event that is set and cleared at once wakes all waiting threads, and their wait() returns True
      Up to Python 3.2 it could return False, because it looked at the flag once more
      (https://bugs.python.org/issue13502).

      When the demo "event set and cleared" runs
      Then at "a runner is off", returned is always True
      And "a runner is off" always happens 4 times
      And every "a runner is off" can come before "main sets it for good"

  Rule: A lock or a token reaches one waiting thread after the other
    Twenty threads wait, and every second one has a timeout of an hour.

    Demo: [all_get_in.py](../../demos/sharing/all_get_in.py)

    Scenario Outline: Twenty threads that wait for a <kind> get in, one after the other, and leave it free
      When the demo "all get in" runs as "<kind>"
      Then "main leaves" always comes before any "visit starts"
      And there is never more than 1 thread inside "visit"
      And "visit ends" always happens 20 times
      And at "two more try", got is always [False, True]

      Examples:
        | kind             |
        | Lock             |
        | RLock            |
        | Condition        |
        | Semaphore        |
        | BoundedSemaphore |

  Rule: A thread that has given up does not hinder the threads that still wait
    Giving up means that a timeout has passed, or that `acquire(blocking=False)` has returned False. A
    Barrier is the exception: the first timeout breaks it for all, and it has to be reset.

    Demos: [guards_given_up.py](../../demos/sharing/guards_given_up.py),
    [waits_given_up.py](../../demos/sharing/waits_given_up.py)

    Scenario Outline: Two threads get a <kind> although five that waited with them have given up
      When the demo "guards given up" runs as "<kind>"
      Then at "an impatient one gives up", got is always [False, False, False]
      And "an impatient one gives up" always happens 5 times
      And "main leaves" always comes before any "visit starts"
      And there is never more than 1 thread inside "visit"
      And "visit ends" always happens twice
      And at "two more try", got is always [False, True]

      Examples:
        | kind             |
        | Lock             |
        | RLock            |
        | Condition        |
        | Semaphore        |
        | BoundedSemaphore |

    Scenario Outline: Four threads come back from <call>() although three before them have given up
      When the demo "waits given up" runs as "<call>"
      Then at "an impatient one gives up", got is always False
      And "an impatient one gives up" always happens 3 times
      And at "a patient one goes on", got is always True
      And "a patient one goes on" always happens 4 times

      Examples:
        | call           |
        | Condition.wait |
        | Event.wait     |
        | Barrier.wait   |

  Rule: A timeout of zero is no time to wait, and where one below zero is allowed, it is none either
    Zero is a number, and not the same as None. A program may compute how much of its time is left, and pass that on without a look at the sign. A
    [Lock](timeout.feature) and a [queue](../queues/every_kind.feature) are stricter: they raise ValueError.

    Demo: [timeouts_below_zero.py](../../demos/sharing/timeouts_below_zero.py)

    Scenario Outline: With a timeout of zero or below <call>() gives up at once
      Python's documentation does not say so for a timeout below zero. It is how CPython and PyPy do it.

      When the demo "timeouts below zero" runs as "<call>"
      Then at "main has waited", got is always [False, False, False, False]

      Examples:
        | call               |
        | Event.wait         |
        | Condition.wait     |
        | Condition.wait_for |
        | Barrier.wait       |
        | Semaphore.acquire  |
        | Thread.join        |
