Feature: Reentrant locks
  An RLock knows who holds it, and lets its owner take it again. It is free when it has been
  released as often as it was taken. One reaches for it when functions that take a lock
  call one another, or themselves: with a plain Lock the second call would wait for the
  first, which waits for the second.

  To everybody else it is a lock like any other. And since it has an owner, only the owner can
  release it: it cannot be handed from thread to thread, as a plain Lock can.

  It does not help against a deadlock of two threads. And it has a price: inside the second
  call one can no longer be sure that what the lock guards is in order, for the first one
  may be half done. Where the work can be split into a public method that takes the lock and
  a private one that relies on it, a plain Lock does.

  Rule: The owner may take it again

    @case_18
    Scenario: A method that holds the lock may call another that takes it
      When the demo "rlock" runs
      Then there is never more than 1 thread inside "change"
      And "the value is told" always happens 5 times
      And at "all have added one", value is always 5

    @case_18
    Scenario: A function that takes an RLock may call itself
      When the demo "recursion rlock" runs
      Then "the function holds the lock" always happens 3 times
      And "all done" always happens

    @case_18
    Scenario: A function that takes a plain Lock and calls itself is stuck
      When the demo "recursion lock" runs until nothing moves
      Then the demo always gets stuck
      And "the function holds the lock" always happens once
      And "all done" never happens

    @case_18
    Scenario: The owner has it at once, even if it asks without waiting
      When the demo "rlock tried" runs
      Then at "main asks twice more", answers is always [True, True]
      And at "another asks before the last release", answer is always False
      And at "another asks after the last release", answer is always True

  Rule: Others wait for as many releases as there were acquires

    @case_18
    Scenario: An RLock taken a hundred times is free after a hundred releases
      When the demo "rlock as often" runs
      Then at "main has taken it", answers is always 100
      And at "another asks after 100 acquires", answer is always False
      And at "another asks after 1 release", answer is always False
      And at "another asks after 99 releases", answer is always False
      And at "another asks after 100 releases", answer is always True

    @case_18
    Scenario: with inside with gives the lock back at the end of the outer one
      When the demo "rlock nested" runs
      Then at "another asks inside both", answer is always False
      And at "another asks inside the outer one", answer is always False
      And at "another asks after both", answer is always True

    @case_18
    Scenario: A thread that waits gets in after the last release
      When the demo "rlock second waits" runs
      Then "main has the lock twice" always comes before "worker asks"
      And "main releases it again" always comes before "worker has the lock"

  Rule: Only the owner releases

    Scenario: The release of another thread is refused
      When the demo "rlock owner" runs
      Then at "the worker's release is refused", error is always "RuntimeError"
      And "the worker's release is accepted" never happens
      And "main has released it" always happens

    Scenario: An RLock that nobody holds cannot be released
      When the demo "rlock owner" runs
      Then at "the release of a free one is refused", error is always "RuntimeError"

  Rule: An RLock can be asked whether it is held

    @since_3_14
    Scenario: locked tells whether an RLock is held
      When the demo "rlock locked" runs
      Then at "before", locked is always False
      And at "while it is held", locked is always True
      And at "after", locked is always False

    @until_3_13
    Scenario: An RLock does not yet tell whether it is held
      When the demo "rlock locked" runs
      Then "there is no locked()" always happens
