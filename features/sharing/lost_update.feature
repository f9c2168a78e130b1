Feature: The lost update
  Threads share memory. When two of them update the same variable at the same time, one update can be lost:
  both read the old value, both compute a new one, both write, and the second write overwrites the first. This
  is a *race condition*: nothing raises, nothing is printed, and the result is wrong, now and then.

  ```python
  def deliver():
      global stock
      old = stock
      say("a thread reads", stock=old)
      both_have_read.wait()  # the other thread reads as well
      stock = old + 1
  ```

  An update is a read, something in between, and a write, and it is not *atomic*: another thread can run in
  between. `total += 1` hides all three in one line. So do `stock[0] += 1`, `if seat not in seats: seats[seat]
  = guest` and `x = x or make()`. The remedy is the same each time: one [lock](lock.feature) around the whole
  update, held by every thread that makes one.

  ```text
  one thread      the other
  reads 0
                  reads 0
  writes 1
                  writes 1       and the first update is lost
  ```

  Does `+=` lose updates? As a rule, yes. This is what a bare loop of `total += 1` does:

  - On CPython up to 3.9 it can lose updates.
  - On CPython 3.10 and later with a GIL, such as an ordinary 3.13 or 3.14, it loses none, by accident.
  - On a free-threaded CPython, such as 3.13t, it can lose updates.
  - With a call in place of the 1, as in `total += one()`, it can lose updates on every Python.
  - On PyPy it depends on what the compiler happens to make of the loop.

  The accident is this. With a GIL, CPython 3.11 and later happens to switch threads only at a call, at the
  jump back to the start of a loop, or when a thread waits, and in the bare loop none of these lies between
  the read and the write. CPython 3.10 also switches at other jumps, so a conditional expression is enough to
  lose updates there: `total += 1 if cheap else 2`. None of this is promised; Python's FAQ counts `i = i+1`
  among the operations that [are not
  atomic](https://docs.python.org/3/faq/library.html#what-kinds-of-global-value-mutation-are-thread-safe).

  [The course](../README.md#the-course)'s case 11 is such a bare loop, `+= 1` in one thread against `-= 1` in
  another, and expects a total other than 0. Run today, it usually prints 0 and seems to show that `+=` is
  safe.

  Rule: Two reads before a write lose an update
    The demos without a lock leave nothing to luck: each thread waits, between its read and its write, until
    the other has read as well. This works inside `+=`, too, because [Python reads the target before it
    evaluates the right
    side](https://docs.python.org/3/reference/simple_stmts.html#augmented-assignment-statements).

    Demos: [lost_update.py](../../demos/sharing/lost_update.py),
    [lost_update_locked.py](../../demos/sharing/lost_update_locked.py),
    [both_read_first.py](../../demos/sharing/both_read_first.py),
    [both_read_first_locked.py](../../demos/sharing/both_read_first_locked.py),
    [list_element.py](../../demos/sharing/list_element.py),
    [list_element_locked.py](../../demos/sharing/list_element_locked.py)

    Scenario: Two threads that both read before either writes lose one of two updates
      When the demo "lost update" runs
      Then at "a thread reads", stock is always 0
      And every "a thread reads" always comes before any "a thread writes"
      And at "both have delivered one piece", stock is always 1

    Scenario: With a lock around the read and the write, no update is lost
      When the demo "lost update locked" runs
      Then there is never more than 1 thread inside "update"
      And at "both have delivered one piece", stock is always 2

    @case_11
    Scenario: total += one() overwrites what another thread wrote during the call
      When the demo "both read first" runs
      Then at "both have added one", total is always 1

    @case_12
    Scenario: With a lock around total += one(), no update is lost
      When the demo "both read first locked" runs
      Then there is never more than 1 thread inside "update"
      And at "both have added one", total is always 2

    Scenario: stock[0] += one() overwrites what another thread wrote during the call
      When the demo "list element" runs
      Then at "both have delivered", stock is always [1]

    Scenario: With a lock around stock[0] += one(), no update is lost
      When the demo "list element locked" runs
      Then at "both have delivered", stock is always [2]

  Rule: A check and the act that follows it are two steps
    A check tells what was true at that moment. By the time the thread acts on it, another thread may have
    acted.

    Demos: [check_then_act.py](../../demos/sharing/check_then_act.py),
    [check_then_act_locked.py](../../demos/sharing/check_then_act_locked.py),
    [made_twice.py](../../demos/sharing/made_twice.py),
    [made_once.py](../../demos/sharing/made_once.py)

    Scenario: A check and an act without a lock let two threads through
      When the demo "check then act" runs
      Then "a guest gets the seat" always happens twice
      And "a guest is turned away" never happens
      But at "both have tried", seats is always 1

    Scenario: With a lock around the check and the act, only one of two threads acts
      When the demo "check then act locked" runs
      Then "a guest gets the seat" always happens once
      And "a guest is turned away" always happens once

    Scenario: x = x or make() makes two objects when two threads look before either has made one
      When the demo "made twice" runs
      Then "a connection is made" always happens twice

    Scenario: With a lock around it, x = x or make() makes one object
      When the demo "made once" runs
      Then "a connection is made" always happens once

  Rule: A bare loop of += is safe only by accident
    The first demo is the course's program, and the others vary it. All but the last one tell the interpreter
    to switch threads as often as it can. Elsewhere, on PyPy, the result depends on what the compiler makes of
    the loop, so nothing is claimed.

    What to do: hold a lock around the `+=`, on every Python.

    Demos: [bare_loop.py](../../demos/sharing/bare_loop.py),
    [jump_in_between.py](../../demos/sharing/jump_in_between.py),
    [call_in_between.py](../../demos/sharing/call_in_between.py),
    [wait_in_between.py](../../demos/sharing/wait_in_between.py)

    @case_11 @cpython @until_3_9 @breaks
    Scenario: Up to CPython 3.9 a bare loop of += 1 can lose updates
      When the demo "bare loop" runs
      Then at "both loops are over", total can be other than 0

    @case_11 @cpython @gil @since_3_10 @accident
    Scenario: From CPython 3.10 on, with a GIL, a bare loop of += 1 never loses an update
      When the demo "bare loop" runs
      Then at "both loops are over", total is always 0

    @case_11 @cpython @no_gil @breaks
    Scenario: On a free-threaded CPython a bare loop of += 1 can lose updates
      When the demo "bare loop" runs
      Then at "both loops are over", total can be other than 0

    @cpython @until_3_10 @breaks
    Scenario: Up to CPython 3.10 a loop with a conditional expression after += can lose updates
      When the demo "jump in between" runs
      Then at "both loops are over", total can be other than 0

    @cpython @gil @since_3_11 @accident
    Scenario: From CPython 3.11 on, with a GIL, a loop with a conditional expression after += never loses an update
      When the demo "jump in between" runs
      Then at "both loops are over", total is always 0

    @cpython @no_gil @breaks
    Scenario: On a free-threaded CPython a loop with a conditional expression after += can lose updates
      When the demo "jump in between" runs
      Then at "both loops are over", total can be other than 0

    @case_11 @cpython @gil
    Scenario: With a call after +=, a loop can lose updates on any CPython with a GIL
      When the demo "call in between" runs
      Then at "both loops are over", total can be other than 0

    @case_11
    Scenario: With a call after += that waits, a loop can lose updates on every Python
      When the demo "wait in between" runs
      Then at "both loops are over", total can be other than 0
