Feature: Joining a thread
  A thread runs beside whoever started it. `join()` is how somebody waits for it: it
  returns when the thread has ended and not before, and whatever the thread wrote is
  then there to read.

  Join a thread when you need what it does, or need it to be over. `join()` says nothing
  of success, for a thread that failed is joined like any other, and it brings no
  result. Where results and failures matter, `concurrent.futures` fits better.

  Rule: join() returns only after the thread has ended

    @case_05
    Scenario: The main thread waits for both loops
      When the demo "join" runs
      Then "loop 1 ends" always comes before "all done"
      And "loop 2 ends" always comes before "all done"
      And "loop 1" and "loop 2" can overlap

    @case_05
    Scenario: Threads may be joined in another order than they end in
      When the demo "join shorter first" runs
      Then "loop 2 ends" always comes before "loop 2 is joined"
      And "loop 1 ends" always comes before "loop 1 is joined"
      And "loop 2 is joined" can come before "loop 1 ends"

    Scenario: Joining a thread again is harmless
      When the demo "join twice" runs
      Then "worker ends" always comes before "the first join returns"
      And "the second join returns" always happens

    Scenario: What the thread wrote is seen after join
      When the demo "join and read" runs
      Then at "main reads", squares is always [1, 4, 9, 16]

  Rule: Several threads may join one
    Elsewhere than on CPython from 3.13 on they may as well, but two of them that go on in the
    same moment can get in each other's way: now and then one fails with an AssertionError
    (https://github.com/python/cpython/issues/116372,
    https://github.com/pypy/pypy/issues/5079), so nothing is claimed.

    @cpython @since_3_13
    Scenario: Several threads may join one, and each of them waits
      When the demo "join by several" runs
      Then "worker ends" always comes before any "a waiter goes on"
      And "a waiter goes on" always happens twice
      And "worker ends" always comes before "main goes on"

  Rule: Without join() nobody waits
    The programs of cases 4 and 5 differ by two lines. This is what the two lines do.

    @case_04
    Scenario: The main thread is done first
      When the demo "no join" runs
      Then "all done" can come before "loop 1 ends"
      And "all done" can come before "loop 2 ends"
      But "loop 1 ends" always happens before the process ends
      And "loop 2 ends" always happens before the process ends

  Rule: A timeout ends the waiting, not the thread

    Scenario: join with a timeout waits no less than that and leaves the thread alive
      When the demo "join timeout" runs
      Then it always takes at least 2 units from "join begins" to "join gives up"
      And at "join gives up", alive is always True
      And "join gives up" always comes before "worker ends"

    Scenario: join answers None, whether the thread has ended or not
      When the demo "join timeout" runs
      Then at "join gives up", answer is always None
      And at "join returns", answer is always None
      And at "join returns", alive is always False

    Scenario: join with a timeout returns as soon as the thread has ended
      When the demo "join in time" runs
      Then "worker ends" always comes before "join returns"
      And at "join returns", alive is always False

  Rule: What would wait for ever is refused

    Scenario: A thread cannot join itself
      When the demo "join refused" runs
      Then "joining oneself is refused" always happens twice
      And at "joining oneself is refused", error is always "RuntimeError"

    Scenario: A thread that was not started cannot be joined
      When the demo "join refused" runs
      Then at "joining what was not started is refused", error is always "RuntimeError"
