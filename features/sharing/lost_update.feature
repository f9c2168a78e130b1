Feature: The lost update
  Threads share memory. Two of them that change one thing in one moment may undo each
  other's work: both read the old value, both compute a new one, both write, and the
  second write covers the first. Nothing fails and nothing is said. The result is
  wrong, now and then.

  It takes a read, something in between, and a write. `total += 1` is all three, and so
  are `stock[0] += 1`, "if it is not there, put it there", and `x = x or make()`. The remedy
  is the same each time: one lock around the whole of it, taken by everybody who touches
  the thing.

  The course's case 11 is a bare loop of `total += 1` in one thread against `total -= 1` in
  another, and it expects a total other than 0. Whoever runs it today mostly sees 0, and
  learns that `+=` is safe. It is not. Since 3.10 CPython with a GIL changes threads
  only at calls and at the end of a loop's turn, and in this one loop neither falls
  between the read and the write. That is an accident of one implementation, and it is
  promised nowhere. It does not hold on older or free-threaded CPythons. It does not hold
  on PyPy either, which hides it well: a loop that has been compiled is seldom interrupted
  in its middle. And it is gone as soon as the 1 becomes a call.

  Rule: Two reads before a write lose an update
    Here nothing is left to luck. What is added waits, in the midst of `+=`, until the
    other thread has read as well.

    @case_11
    Scenario: Two threads that both read before either writes lose one of two updates
      When the demo "both read first" runs
      Then at "update starts", read is always 0
      And every "update starts" always comes before any "update ends"
      And at "both have added one", total is always 1

    @case_12
    Scenario: With a lock around the update the second reader waits, and nothing is lost
      When the demo "both read first locked" runs
      Then there is never more than 1 thread inside "update"
      And at "both have added one", total is always 2

    Scenario: An element of a list is no safer than a variable
      When the demo "list element" runs
      Then at "update starts", read is always 0
      And at "both have delivered", stock is always [1]

    Scenario: With a lock an element of a list loses nothing
      When the demo "list element locked" runs
      Then at "both have delivered", stock is always [2]

  Rule: What was checked may have changed

    Scenario: Two threads that both check before either acts both act
      When the demo "check then act" runs
      Then "a guest has the seat" always happens twice
      And "a guest is turned away" never happens
      But at "both have tried", seats is always 1

    Scenario: With a lock around the check and the act one of them acts
      When the demo "check then act locked" runs
      Then "a guest has the seat" always happens once
      And "a guest is turned away" always happens once

    Scenario: What is made when there is none can be made twice
      When the demo "made twice" runs
      Then "a connection is made" always happens twice

    Scenario: With a lock around it, what is made when there is none is made once
      When the demo "made once" runs
      Then "a connection is made" always happens once

  Rule: A bare loop is safe only by accident
    The course's program, with fewer turns and more chances. Elsewhere, on PyPy, the total is so
    seldom off zero that neither is claimed.

    @case_11 @cpython @until_3_9
    Scenario: Up to CPython 3.9 the bare loop can end off zero
      When the demo "bare loop" runs
      Then at "the last round is over", total can be other than 0

    @case_11 @cpython @no_gil
    Scenario: On a free-threaded CPython the bare loop can end off zero
      When the demo "bare loop" runs
      Then at "the last round is over", total can be other than 0

    @case_11 @cpython @gil @since_3_10
    Scenario: From CPython 3.10 on, with a GIL, the bare loop never ends off zero
      When the demo "bare loop" runs
      Then at "the last round is over", total is always 0

    @case_11 @cpython @gil
    Scenario: With a call inside, the loop can end off zero on any CPython with a GIL
      When the demo "call in between" runs
      Then at "the last round is over", total can be other than 0

    @case_11
    Scenario: With a call inside that lets others run, the loop can end off zero everywhere
      When the demo "wait in between" runs
      Then at "the last round is over", total can be other than 0
