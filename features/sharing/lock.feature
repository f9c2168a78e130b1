Feature: Locks
  A Lock is held or it is not. `acquire()` waits until it is not, and takes it;
  `release()` gives it back. What stands between the two is done by one thread at a time.
  One reaches for a lock when several steps have to look like one to everybody else; and
  for the `with` statement, which gives the lock back whatever happens.

  The course calls a lock a token, and asks whom it locks. Nobody and nothing: it is a
  token, and the threads agree to touch a certain thing only while they have it. The
  agreement lies in the program, all of it. Whoever touches the thing without asking is
  not stopped.

  A lock does not know who holds it, so anybody may release it, and whoever asks for it
  twice waits for ever (see the RLock). It promises no order: who has waited longest
  need not be next. It does not make anything faster.

  Rule: No update is lost under a lock

    @case_12
    Scenario: Two loops that add and take away under one lock always end at zero
      When the demo "lock" runs
      Then at "both are done", total is always 0

  Rule: A lock has at most one holder

    @case_12
    Scenario: Five threads go in one at a time, and all of them get in
      When the demo "lock one inside" runs
      Then there is never more than 1 thread inside "visit"
      And "visit ends" always happens 5 times

    @case_12
    Scenario: Whoever asks for a lock that is held waits until it is released
      When the demo "lock second waits" runs
      Then "main has the lock" always comes before "worker asks"
      And "main releases" always comes before "worker has the lock"

    Scenario: Whoever asks without waiting is told False while the lock is held
      When the demo "lock without waiting" runs
      Then at "main is answered", answer is always True
      And at "worker is answered", answer is always False
      And "worker is answered" always comes before "main releases"

    Scenario: A lock can be asked whether it is held
      When the demo "locked" runs
      Then at "before", locked is always False
      And at "while it is held", locked is always True
      And at "after", locked is always False

  Rule: with gives the lock back

    Scenario: with releases the lock when its body fails
      When the demo "lock with" runs
      Then at "inside the with", locked is always True
      And at "the with has failed", locked is always False

    Scenario: A failure between acquire and release leaves the lock held
      When the demo "lock with" runs
      Then at "the pair of calls has failed", locked is always True

    Scenario Outline: All that has a with gives back what it took when the body fails: <kind>
      When the demo "with fails" runs as "<kind>"
      Then at "another asks inside the with", answer is always False
      And at "another asks after the failure", answer is always True

      Examples:
        | kind             |
        | Lock             |
        | RLock            |
        | Condition        |
        | Semaphore        |
        | BoundedSemaphore |

  Rule: A lock is a token without an owner

    @case_12
    Scenario: Another thread may release a lock
      When the demo "lock released by another" runs
      Then at "main has taken it", locked is always True
      And at "worker has released it", locked is always False
      And at "main asks again", answer is always True

    Scenario: A lock that nobody holds cannot be released
      When the demo "lock not held" runs
      Then at "a release before any acquire is refused", error is always "RuntimeError"
      And at "a second release is refused", error is always "RuntimeError"
      And at "main ends", locked is always False

  Rule: A lock stops only those who ask for it

    @case_12
    Scenario: A thread that does not ask is not stopped
      When the demo "lock ignored" runs
      Then at "main has the lock", words is always []
      And at "main still has it", words is always ["hello"]
      And at "main still has it", locked is always True

    @case_12
    Scenario: Two locks do not exclude one another
      When the demo "two locks" runs
      Then "left is inside" always comes before "right leaves"
      And "right is inside" always comes before "left leaves"
