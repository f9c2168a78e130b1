Feature: Semaphores
  A Semaphore is a number of tokens. `acquire()` takes one and blocks while there is none; `release()` gives
  one back. Use it to limit how many threads do something at the same time, such as downloading files or
  talking to the same server.

  ```python
  semaphore = Semaphore(3)
  ...
  def visit():
      with semaphore:
          say("visit starts")
          pause(1)
          say("visit ends")
  ```

  It does not protect what happens inside: three threads inside a Semaphore(3) need a [lock](lock.feature) for
  what they share. The order in which waiting threads are woken [should not be relied
  on](https://docs.python.org/3/library/threading.html#threading.Semaphore.acquire).
  And it has no owner: any thread can call `release()`, even one that has acquired nothing, and then there is one token more than
  before. A BoundedSemaphore raises ValueError instead. Prefer it, unless the number of tokens is meant to
  grow.

  [The course](../README.md#the-course)'s case 16 prints "release semaphore" after the release. By then the
  next thread may be inside and have said so, so there seem to be four threads inside. The demos here report
  what happens while they hold the token.

  Rule: At most n threads are inside a Semaphore(n)
    Demos: [semaphore.py](../../demos/sharing/semaphore.py),
    [semaphore_three_meet.py](../../demos/sharing/semaphore_three_meet.py),
    [semaphore_fourth_waits.py](../../demos/sharing/semaphore_fourth_waits.py),
    [semaphore_as_often.py](../../demos/sharing/semaphore_as_often.py)

    @case_16
    Scenario: Of eight threads never more than three are inside a Semaphore(3), and all of them get in
      When the demo "semaphore" runs
      Then there are never more than 3 threads inside "visit"
      And "visit ends" always happens 8 times

    @case_16
    Scenario: Three threads can be inside a Semaphore(3) at the same time
      When the demo "semaphore three meet" runs
      Then there can be 3 threads inside "visit"

    @case_16
    Scenario: When all tokens are taken, acquire() blocks until one is given back
      When the demo "semaphore fourth waits" runs
      Then "three tokens are taken" always comes before "the fourth asks"
      And "one token is given back" always comes before "the fourth is inside"

    @case_16
    Scenario: When all threads have left a Semaphore(3), it has three tokens again
      When the demo "semaphore as often" runs
      Then at "all have left", acquired is always [True, True, True, False]

  Rule: A Semaphore's acquire() returns whether it has taken a token
    Demos: [semaphore_without_waiting.py](../../demos/sharing/semaphore_without_waiting.py),
    [semaphore_in_time.py](../../demos/sharing/semaphore_in_time.py),
    [semaphore_given_up.py](../../demos/sharing/semaphore_given_up.py)

    Scenario: A Semaphore's acquire(blocking=False) returns True while there are tokens, then False
      When the demo "semaphore without waiting" runs
      Then at "main has tried three times", acquired is always [True, True, False]

    Scenario: A Semaphore's acquire(timeout=...) returns False, never before its time has passed
      When the demo "semaphore without waiting" runs
      Then at "main gives up", acquired is always False
      And it always takes at least 2 units from "main has tried three times" to "main gives up"

    Scenario: A Semaphore's acquire(timeout=...) returns True as soon as a token is given back
      When the demo "semaphore in time" runs
      Then at "main goes on", acquired is always True
      And "worker releases" always comes before "main goes on"

    Scenario: An acquire() that has timed out takes no token
      When the demo "semaphore given up" runs
      Then at "main gives up", acquired is always False
      And at "main tries again", acquired is always True

  Rule: A Semaphore's release() gives back a token, whether or not the thread has taken one
    A BoundedSemaphore never has more tokens than it began with; its ValueError says "Semaphore released too
    many times".

    What to do: up to 3.8 call `release()` once for each token.

    Demos: [semaphore_released_too_often.py](../../demos/sharing/semaphore_released_too_often.py),
    [semaphore_release_many.py](../../demos/sharing/semaphore_release_many.py),
    [semaphore_bounded_many.py](../../demos/sharing/semaphore_bounded_many.py)

    Scenario: A Semaphore(1) released once too often lets two threads in
      When the demo "semaphore released too often" runs
      Then at "main has released a Semaphore(1) and tries it", acquired is always [True, True, False]

    Scenario: A BoundedSemaphore released once too often raises ValueError, and has its old number of tokens
      When the demo "semaphore released too often" runs
      Then at "main releases a BoundedSemaphore(1)", raised is always "ValueError"
      And at "main tries the BoundedSemaphore", acquired is always [True, False, False]

    @since_3_9 @new
    Scenario: From Python 3.9 on release(2) gives back two tokens, and release(0) raises ValueError
      The documentation does not say what happens for numbers below 1. CPython and PyPy raise ValueError.

      When the demo "semaphore release many" runs
      Then at "main gives back two and tries for three", acquired is always [True, True, False]
      And at "main gives back none", raised is always "ValueError"
      And "main gives back two for the waiters" always comes before any "a waiter has a token"
      And "a waiter has a token" always happens twice

    @until_3_8
    Scenario: Up to Python 3.8 release(2) raises TypeError
      When the demo "semaphore release many" runs
      Then at "this Python's release() takes no number", raised is always "TypeError"

    @since_3_9 @new
    Scenario: release(n) of a BoundedSemaphore that is too many raises ValueError and gives back none
      The documentation asks for the ValueError. That nothing is given back then is how CPython and PyPy do
      it.

      When the demo "semaphore bounded many" runs
      Then at "main takes two of three", acquired is always [True, True]
      And at "main gives back three", raised is always "ValueError"
      And at "main tries to take two more", acquired is always [True, False]

  Rule: A Semaphore(1) is nearly a lock
    Demos: [semaphore_of_one.py](../../demos/sharing/semaphore_of_one.py),
    [semaphore_against_lock.py](../../demos/sharing/semaphore_against_lock.py)

    Scenario: A Semaphore(1) lets one thread in at a time
      When the demo "semaphore of one" runs
      Then there is never more than 1 thread inside "visit"
      And "visit ends" always happens 5 times

    Scenario: Released while it is free, a Lock raises RuntimeError and a Semaphore(1) lets two threads in
      When the demo "semaphore against lock" runs
      Then at "main releases the lock", raised is always "RuntimeError"
      And at "main tries the lock", acquired is always [True, False]
      But at "main tries the semaphore", acquired is always [True, True]

  Rule: A Semaphore begins with zero tokens or more
    Demos: [semaphore_negative.py](../../demos/sharing/semaphore_negative.py),
    [semaphore_default.py](../../demos/sharing/semaphore_default.py)

    Scenario: A Semaphore(0) lets no thread in
      When the demo "semaphore negative" runs
      Then at "main tries a Semaphore(0)", acquired is always False

    Scenario: A Semaphore with a negative number raises ValueError
      When the demo "semaphore negative" runs
      Then at "main makes a Semaphore(-1)", raised is always "ValueError"
      And at "main makes a BoundedSemaphore(-1)", raised is always "ValueError"

    Scenario: A Semaphore and a BoundedSemaphore that are made without a number have one token
      When the demo "semaphore default" runs
      Then at "main has tried twice", acquired is always [True, False]
      And "main has tried twice" always happens twice
