Feature: Reentrant locks
  An RLock is a lock that knows which thread owns it, and lets that thread in again: the owner can acquire it
  once more, and it is free when it has been released as often as it was acquired. Use it when functions that
  acquire a lock call one another, or themselves. With a plain Lock, the inner call would wait forever for the
  outer one.

  ```python
  def add(self):
      with self.lock:
          ...
          self.value += 1
          self.tell()
  ...
  def tell(self):
      with self.lock:
          say("the value is told", value=self.value)
  ```

  For every other thread it is a lock like any other. And because it has an owner, only the owner can release
  it: unlike a plain [Lock](lock.feature), it cannot be handed from thread to thread.

  It does not help against a [deadlock](deadlock.feature) of two threads. And be careful in the inner call:
  the data that the lock guards may be half changed, because the outer call is not over. Consider splitting
  the work into public methods that acquire a plain Lock and private ones that expect it to be held.

  Rule: The owner of an RLock acquires it again at once
    Demos: [rlock.py](../../demos/sharing/rlock.py),
    [recursion_rlock.py](../../demos/sharing/recursion_rlock.py),
    [recursion_lock.py](../../demos/sharing/recursion_lock.py),
    [rlock_tried.py](../../demos/sharing/rlock_tried.py)

    @case_18
    Scenario: A method that holds an RLock calls another that acquires it again, and no other thread gets in between
      When the demo "rlock" runs
      Then there is never more than 1 thread inside "change"
      And "the value is told" always happens 5 times
      And at "all have added one", value is always 5

    @case_18
    Scenario: A function that acquires an RLock and calls itself gets it each time
      When the demo "recursion rlock" runs
      Then "the function holds the lock" always happens 3 times
      And "all done" always happens

    @case_18
    Scenario: A function that acquires a plain Lock and calls itself is stuck
      When the demo "recursion lock" runs until nothing moves
      Then the demo always gets stuck
      And "the function holds the lock" always happens once
      And "all done" never happens

    @case_18
    Scenario: acquire() of an RLock returns True to its owner, without blocking or with a timeout
      When the demo "rlock tried" runs
      Then at "main acquires it twice more", acquired is always [True, True]
      And at "another thread tries before the last release", acquired is always False
      And at "another thread tries after the last release", acquired is always True

  Rule: An RLock is free after as many releases as acquires
    Demos: [rlock_as_often.py](../../demos/sharing/rlock_as_often.py),
    [rlock_nested.py](../../demos/sharing/rlock_nested.py),
    [rlock_second_waits.py](../../demos/sharing/rlock_second_waits.py)

    @case_18
    Scenario: An RLock acquired a hundred times is free after a hundred releases
      When the demo "rlock as often" runs
      Then at "main has acquired it", times is always 100
      And at "another thread tries after 100 acquires", acquired is always False
      And at "another thread tries after 1 release", acquired is always False
      And at "another thread tries after 99 releases", acquired is always False
      And at "another thread tries after 100 releases", acquired is always True

    @case_18
    Scenario: Nested with statements release an RLock at the end of the outermost
      When the demo "rlock nested" runs
      Then at "another thread tries inside both", acquired is always False
      And at "another thread tries inside the outer one", acquired is always False
      And at "another thread tries after both", acquired is always True

    @case_18
    Scenario: A thread that waits for an RLock gets it after the owner's last release
      When the demo "rlock second waits" runs
      Then "main has acquired it twice" always comes before "worker asks"
      And "main releases it again" always comes before "worker has the lock"

  Rule: Only the owner releases an RLock
    Any other thread gets "RuntimeError: cannot release un-acquired lock".

    Demo: [rlock_owner.py](../../demos/sharing/rlock_owner.py)

    Scenario: release() of an RLock that another thread holds raises RuntimeError
      When the demo "rlock owner" runs
      Then at "worker cannot release main's lock", raised is always "RuntimeError"
      And "main has released its lock" always happens

    Scenario: release() of an RLock that is not held raises RuntimeError
      When the demo "rlock owner" runs
      Then at "main cannot release a free lock", raised is always "RuntimeError"

  @new
  Rule: From Python 3.14 on an RLock tells whether it is held
    `locked()` gives the right answer to every thread; [in the first betas of
    3.14](https://github.com/python/cpython/issues/134323) only the owner got it.

    What to do: up to 3.13 keep a variable that tells whether the lock is held, and change it only while you
    hold the lock.

    Demos: [rlock_locked.py](../../demos/sharing/rlock_locked.py),
    [locked_by_another.py](../../demos/sharing/locked_by_another.py)

    @since_3_14
    Scenario: An RLock's locked() is True while the lock is held, and False before and after
      When the demo "rlock locked" runs
      Then at "main makes a lock", locked is always False
      And at "main acquires it", locked is always True
      And at "main releases it", locked is always False

    Scenario Outline: locked() of a <kind> is True while another thread holds it
      Elsewhere, up to Python 3.13, an RLock and a Condition have no locked().

      When the demo "locked by another" runs as "<kind>"
      Then at "main asks before anybody holds it", locked is always False
      And at "main asks while a worker holds it", locked is always True
      And at "main asks when the worker has gone", locked is always False

      Examples: everywhere
        | kind |
        | Lock |

      @since_3_14
      Examples: from 3.14 on
        | kind      |
        | RLock     |
        | Condition |

    @until_3_13
    Scenario: Up to Python 3.13 an RLock has no locked()
      When the demo "rlock locked" runs
      Then "this Python's RLock has no locked()" always happens
