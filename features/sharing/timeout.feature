Feature: Acquiring a lock with a timeout
  `acquire(timeout=...)` blocks until it has acquired the lock, or until that many seconds have passed, and
  returns whether it has acquired the lock. Use it in a program that can do something else instead: serve the
  next request, report that it is busy, or release what it holds and try again later.

  ```python
  if right.acquire(timeout=seconds(2)):
      try:
          say("first has both")
      finally:
          right.release()
  else:
      say("first gives up")
  ```

  Look at what it returns. [The course](../README.md#the-course)'s case 15 does so for one of its two locks
  and not for the other. A thread that ignores a False goes on without the lock, and in the end releases it
  although another thread holds it. A `with` statement takes no timeout, so put the `release()` into a
  `finally`.

  A timed `acquire()` never gives up before its time has passed; on a busy machine it may give up later. There
  is one exception, if somebody sets the system's clock meanwhile: on Unix, CPython up to 3.8 and early
  releases of 3.9 and 3.10 measure timeouts by that clock ([why, and since when
  not](https://github.com/python/cpython/issues/85876)), and so does PyPy ([to be
  changed](https://github.com/pypy/pypy/issues/5037)).

  Rule: A timed acquire() gives up when its time has passed, and not before
    Demos: [timeout.py](../../demos/sharing/timeout.py), [timeout_in_time.py](../../demos/sharing/timeout_in_time.py)

    @case_15
    Scenario: acquire(timeout=...) returns False if the lock is not released in time, and never before its time has passed
      When the demo "timeout" runs
      Then at "worker gives up", acquired is always False
      And it always takes at least 2 units from "worker asks" to "worker gives up"
      And "worker gives up" always comes before "main releases"

    @case_15
    Scenario: acquire(timeout=...) returns True as soon as the lock is released
      When the demo "timeout in time" runs
      Then at "worker goes on", acquired is always True
      And "main releases" always comes before "worker goes on"

  Rule: A timeout ends a deadlock, because one thread gives up
    Giving up alone is not a cure. If two threads both give up and both try again, always at the same time,
    neither gets any further; that is called a *livelock*.

    Demo: [deadlock_timeout.py](../../demos/sharing/deadlock_timeout.py)

    @case_15
    Scenario: Of two threads that want each other's lock, one gives up and the other gets both
      When the demo "deadlock timeout" runs
      Then "first holds left" always comes before "second wants left"
      And "second holds right" always comes before "first wants right"
      And it always takes at least 2 units from "first wants right" to "first gives up"
      And "first gives up" always comes before "second has both"
      And "first has both" never happens
      And "all done" always happens

  Rule: A timed acquire() that has failed has not acquired the lock
    Demo: [timeout_ignored.py](../../demos/sharing/timeout_ignored.py)

    @case_15
    Scenario: A thread that ignores what acquire(timeout=...) returns releases a lock that another thread holds
      When the demo "timeout ignored" runs
      Then at "main has the lock", locked is always True
      And at "main believes that it still has it", locked is always False
      And at "main has nothing to release", raised is always "RuntimeError"

  Rule: A lock's timeout is a number of seconds, or -1 for no limit
    For a Lock and an RLock, -1 means no limit. For `join()`, `wait()` and a Semaphore, None does, and a
    Semaphore that is given -1 does not wait at all. There is a longest timeout, `threading.TIMEOUT_MAX`; a
    longer one [raises OverflowError](https://docs.python.org/3/library/threading.html#threading.TIMEOUT_MAX).
    On CPython for 64-bit Linux, TIMEOUT_MAX happens to be 292 years. The documentation forbids a timeout
    [when blocking is False](https://docs.python.org/3/library/threading.html#threading.Lock.acquire), and
    does not say which exception is raised; CPython and PyPy happen to raise ValueError, and TypeError for
    None.

    Demos: [timeout_zero.py](../../demos/sharing/timeout_zero.py),
    [timeout_minus_one.py](../../demos/sharing/timeout_minus_one.py),
    [timeout_of_a_semaphore.py](../../demos/sharing/timeout_of_a_semaphore.py),
    [timeout_refused.py](../../demos/sharing/timeout_refused.py),
    [timeout_max.py](../../demos/sharing/timeout_max.py),
    [timeout_max_of_waits.py](../../demos/sharing/timeout_max_of_waits.py)

    Scenario: acquire(timeout=0) returns False while the lock is held
      When the demo "timeout zero" runs
      Then at "main has tried twice", acquired is always [True, False]

    Scenario: acquire(timeout=-1) blocks until the lock is released
      When the demo "timeout minus one" runs
      Then at "worker goes on", acquired is always True
      And "main releases" always comes before "worker goes on"

    Scenario: A Semaphore's acquire(timeout=-1) returns False at once, and with timeout=None it blocks
      When the demo "timeout of a semaphore" runs
      Then at "main has waited with -1", acquired is always False
      And at "main has waited with None", acquired is always True
      And "main has waited with -1" always comes before "worker releases"
      And "worker releases" always comes before "main has waited with None"

    Scenario: acquire() with a negative timeout other than -1 raises ValueError
      When the demo "timeout refused" runs
      Then at "a timeout of -2", raised is always "ValueError"

    Scenario: acquire(blocking=False) with a timeout raises ValueError
      When the demo "timeout refused" runs
      Then at "a timeout without blocking", raised is always "ValueError"

    Scenario: acquire(timeout=None) raises TypeError
      When the demo "timeout refused" runs
      Then at "a timeout of None", raised is always "TypeError"

    Scenario: A timeout longer than TIMEOUT_MAX raises OverflowError, and TIMEOUT_MAX is more than a month
      When the demo "timeout max" runs
      Then at "main waits no longer than that", acquired is always True
      And at "main asks for more", raised is always "OverflowError"
      And at "main looks it up", days is always at least 31

    Scenario: join(), wait() and a Semaphore's acquire() raise OverflowError for more than TIMEOUT_MAX as well
      When the demo "timeout max of waits" runs
      Then at "main asks for more", outcomes is always ["OverflowError", "OverflowError", "OverflowError", "OverflowError", "OverflowError"]

  @new
  Rule: From 3.15 on a timeout of threading can be any real number
    A Fraction is an example. On PyPy it can be one on every version that was tested.

    What to do: on CPython up to 3.14 pass `float(timeout)`.

    Demo: [timeout_of_a_fraction.py](../../demos/sharing/timeout_of_a_fraction.py)

    @cpython @since_3_15
    Scenario: From 3.15 on CPython takes a Fraction as a timeout
      When the demo "timeout of a fraction" runs
      Then at "main has waited", outcomes is always [False, False, False]

    @cpython @until_3_14
    Scenario: Up to 3.14 CPython raises TypeError if a timeout is a Fraction
      When the demo "timeout of a fraction" runs
      Then at "main has waited", outcomes is always ["TypeError", "TypeError", "TypeError"]

    @pypy
    Scenario: PyPy takes a Fraction as a timeout
      When the demo "timeout of a fraction" runs
      Then at "main has waited", outcomes is always [False, False, False]
