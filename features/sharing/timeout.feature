Feature: Waiting for a lock, but not for ever
  `acquire(timeout=...)` waits for so many seconds at most and answers whether it got the
  lock. It suits a program that can do something else instead: serve the next one,
  report that it is busy, give back what it holds and try again later.

  The answer has to be looked at. The course's case 15 does so for one of its locks and not
  for the other; without the lock one would go on just the same, and release it in the end
  although another thread holds it. A `with` statement has no timeout, so the release
  belongs into a `finally`.

  A timeout is a lower bound. No thread gives up before its time, but on a busy machine it
  may be long after. Up to Python 3.10 it is counted on the clock of the system, and whoever
  sets that clock makes waits shorter or longer. And a timeout cures no deadlock: two threads
  that both give up and both try again can go on so for ever.

  Rule: A timed acquire gives up no earlier than it says

    @case_15
    Scenario: A lock that stays held is given up after the timeout, with False
      When the demo "timeout" runs
      Then at "worker gives up", answer is always False
      And it always takes at least 2 units from "worker asks" to "worker gives up"
      And "worker gives up" always comes before "main releases"

    @case_15
    Scenario: A lock that is freed in time is had, with True
      When the demo "timeout in time" runs
      Then at "worker is answered", answer is always True
      And "main releases" always comes before "worker is answered"

  Rule: A timeout ends a deadlock, and somebody goes without

    @case_15
    Scenario: Of two threads that want each other's lock, one gives up and the other gets both
      When the demo "deadlock timeout" runs
      Then "first holds left" always comes before "second wants left"
      And "second holds right" always comes before "first wants right"
      And it always takes at least 2 units from "first wants right" to "first gives up"
      And "first gives up" always comes before "second has both"
      And "first has both" never happens
      And "all done" always happens

  Rule: The answer matters

    @case_15
    Scenario: Whoever ignores the answer releases a lock that another thread holds
      When the demo "timeout ignored" runs
      Then at "main has the lock", locked is always True
      And at "main thinks that it still has it", locked is always False
      And at "main has nothing to release", error is always "RuntimeError"

  Rule: A timeout is no limit, or a number of seconds
    Two things to remember. "No limit" is -1 here, where `join()`, `wait()` and a semaphore say
    None. And there is a largest timeout, `threading.TIMEOUT_MAX`: 292 years on 64-bit
    Linux, 49 days on Windows. The documentation forbids some arguments without saying which
    exception refuses them; those below are CPython's and PyPy's.

    Scenario: A timeout of 0 does not wait
      When the demo "timeout zero" runs
      Then at "a lock is asked twice", answers is always [True, False]

    Scenario: A timeout of -1 waits as long as it takes
      When the demo "timeout minus one" runs
      Then at "worker is answered", answer is always True
      And "main releases" always comes before "worker is answered"

    Scenario: Other negative timeouts are refused
      When the demo "timeout refused" runs
      Then at "a negative timeout is refused", error is always "ValueError"

    Scenario: A timeout for an acquire that does not wait is refused
      When the demo "timeout refused" runs
      Then at "a timeout without waiting is refused", error is always "ValueError"

    Scenario: None is refused
      When the demo "timeout refused" runs
      Then at "None is refused", error is always "TypeError"

    Scenario: TIMEOUT_MAX is the most, and more than a month
      When the demo "timeout max" runs
      Then at "it is accepted", answer is always True
      And at "more is refused", error is always "OverflowError"
      And at "it is a long time", length_in_days is always at least 31
