Feature: Locks
  A Lock (a *mutex*) lets one thread at a time into a *critical section*. `acquire()` blocks until no thread
  holds the lock, and takes it; `release()` gives it back. Use one where several steps must not be interrupted
  by other threads (*mutual exclusion*), and use it in a `with` statement, which releases the lock whatever
  happens.

  ```python
  def add():
      global total
      begin.wait()
      for _ in range(TIMES):
          with lock:
              total += one()
  ```

  [The course](../README.md#the-course) calls a lock a token, and asks whom it locks. It locks no thread and
  no object: the threads agree to touch some data only while they hold the token. The agreement lies in the
  program, all of it. A thread that touches the data without acquiring the lock is not stopped.

  A Lock does not know which thread holds it. So another thread can release it, and a thread that acquires it
  twice blocks until another thread does so, which is usually never. An [RLock](rlock.feature) knows which
  thread owns it, and lets that thread in again.

  Which of several waiting threads gets the lock next is [not
  defined](https://docs.python.org/3/library/threading.html#lock-objects): the one that has waited longest
  need not be the first.

  Rule: No update is lost under a lock
    Demo: [lock.py](../../demos/sharing/lock.py)

    @case_12
    Scenario: Two loops that add and subtract under a lock always end at zero
      When the demo "lock" runs
      Then at "both are done", total is always 0

  Rule: At most one thread holds a Lock
    If another thread calls `acquire()`, it blocks; with `blocking=False` it gets False at once. For
    `acquire(timeout=...)` see [timeouts](timeout.feature).

    Demos: [lock_one_inside.py](../../demos/sharing/lock_one_inside.py),
    [lock_second_waits.py](../../demos/sharing/lock_second_waits.py),
    [lock_without_waiting.py](../../demos/sharing/lock_without_waiting.py),
    [locked.py](../../demos/sharing/locked.py)

    @case_12
    Scenario: Five threads enter a locked section one at a time, and all of them get in
      When the demo "lock one inside" runs
      Then there is never more than 1 thread inside "visit"
      And "visit ends" always happens 5 times

    @case_12
    Scenario: A Lock's acquire() blocks until the thread that holds the lock releases it
      When the demo "lock second waits" runs
      Then "main has the lock" always comes before "worker asks"
      And "main releases" always comes before "worker has the lock"

    Scenario: acquire(blocking=False) returns False while another thread holds the Lock, and True afterwards
      When the demo "lock without waiting" runs
      Then at "worker tries while main holds the lock", acquired is always False
      And at "worker tries after main has released it", acquired is always True

    Scenario: A Lock's locked() is True while the lock is held, and False before and after
      When the demo "locked" runs
      Then at "main makes a lock", locked is always False
      And at "main acquires it", locked is always True
      And at "main releases it", locked is always False

  Rule: A with statement releases what it has acquired
    Demos: [lock_with.py](../../demos/sharing/lock_with.py), [with_fails.py](../../demos/sharing/with_fails.py)

    Scenario: A with statement releases its Lock before an exception leaves it
      When the demo "lock with" runs
      Then at "the with statement begins", locked is always True
      And at "the with statement has failed", locked is always False

    Scenario: An exception between acquire() and release() leaves a Lock held
      When the demo "lock with" runs
      Then at "the pair of calls has failed", locked is always True

    Scenario Outline: A with statement releases a <kind> when its body raises
      When the demo "with fails" runs as "<kind>"
      Then at "another thread tries inside the with", acquired is always False
      And at "another thread tries after the failure", acquired is always True

      Examples:
        | kind             |
        | Lock             |
        | RLock            |
        | Condition        |
        | Semaphore        |
        | BoundedSemaphore |

  Rule: A Lock has no owner
    Releasing a Lock that is not held raises "RuntimeError: release unlocked lock" on CPython, and "cannot
    release un-acquired lock" on PyPy.

    Demos: [lock_released_by_another.py](../../demos/sharing/lock_released_by_another.py),
    [lock_freed_by_another.py](../../demos/sharing/lock_freed_by_another.py),
    [lock_not_held.py](../../demos/sharing/lock_not_held.py)

    @case_12
    Scenario: A Lock that main has acquired is released by a worker's release()
      When the demo "lock released by another" runs
      Then at "main has acquired it", locked is always True
      And at "worker has released it", locked is always False
      And at "main tries again", acquired is always True

    Scenario: A thread that acquires a Lock twice goes on when another thread releases it
      When the demo "lock freed by another" runs
      Then "worker releases the lock" always comes before "main holds the lock again"

    Scenario: release() of a Lock that is not held raises RuntimeError
      When the demo "lock not held" runs
      Then at "release before any acquire", raised is always "RuntimeError"
      And at "release once too often", raised is always "RuntimeError"
      And at "main ends", locked is always False

  Rule: A Lock stops only those threads that acquire it
    Demos: [lock_ignored.py](../../demos/sharing/lock_ignored.py), [two_locks.py](../../demos/sharing/two_locks.py)

    @case_12
    Scenario: A thread that does not acquire the Lock is not stopped by it
      When the demo "lock ignored" runs
      Then at "main has the lock", words is always []
      And at "main still has it", words is always ["hello"]
      And at "main still has it", locked is always True

    @case_12
    Scenario: Two Locks do not exclude each other
      When the demo "two locks" runs
      Then "left is inside" always comes before "right leaves"
      And "right is inside" always comes before "left leaves"

  Rule: threading.Lock is a class from 3.13 on
    Up to 3.12 it is a function, so `isinstance(lock, threading.Lock)` raises TypeError. Elsewhere, on PyPy, it is [a
    function](https://docs.python.org/3/library/threading.html#threading.Lock) as well.

    What to do: up to 3.12 ask for `type(threading.Lock())`.

    Demo: [lock_class.py](../../demos/sharing/lock_class.py)

    @since_3_13 @cpython @new
    Scenario: From 3.13 on isinstance() tells whether an object is a threading.Lock
      When the demo "lock class" runs
      Then at "main asks", answer is always True

    @until_3_12
    Scenario: Up to 3.12 isinstance() raises TypeError for threading.Lock
      When the demo "lock class" runs
      Then at "main cannot ask", error is always "TypeError"
