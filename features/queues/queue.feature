Feature: Queue
  A `queue.Queue` is a line that threads can share: things go in at one end and come out at
  the other. It has its lock inside, so that any number of threads may put and get; and who
  finds nothing to get, or no room to put, waits.

  Reach for it whenever one thread has something for another. It is the tool that makes
  most locks unnecessary: a thing belongs to whoever has taken it out, and to nobody else.
  For a line within one thread there is `collections.deque`, and between processes there
  is `multiprocessing.Queue`.

  It does not promise that a thing which lies in it stays as it is, where a thread has kept
  hold of it; nor which of several waiting threads is served next. And `qsize()`, `empty()`
  and `full()` promise nothing about the next line of a program. They say how it was.

  Rule: What goes in first comes out first

    @case_13
    Scenario: Things come out in the order in which they were put in
      When the demo "first in first out" runs
      Then at "main takes them out", numbers is always [3, 1, 2]

  Rule: get() waits for something to get

    @case_13
    Scenario: A consumer that asks first gets what is put later
      When the demo "get waits" runs
      Then "producer puts" always comes before "consumer gets"
      And "consumer asks" can come before "producer puts"
      And at "consumer gets", item is always "bread"

  Rule: put() waits for room

    Scenario: The third put waits where there is room for two
      When the demo "put waits" runs
      Then "consumer begins to take" always comes before "put 3 returns"
      And "put 2 returns" can come before "consumer begins to take"
      And at "consumer has taken", numbers is always [1, 2, 3]

    Scenario: A queue without a limit is never full
      When the demo "no limit" runs
      Then "a thousand are put" always happens 3 times
      And at "a thousand are put", full is always False

  Rule: Who does not want to wait for ever need not

    Scenario: With a timeout get raises Empty, and no earlier than that
      When the demo "timeouts" runs
      Then it always takes at least 2 units from "main asks" to "main gives up asking"
      And at "main gives up asking", error is always "Empty"

    Scenario: With a timeout put raises Full, and no earlier than that
      When the demo "timeouts" runs
      Then it always takes at least 2 units from "main offers" to "main gives up offering"
      And at "main gives up offering", error is always "Full"

    Scenario: Within the timeout, what is there is given out
      When the demo "timeouts" runs
      Then at "main takes what is there", item is always "bread"

    Scenario: What comes within the timeout ends the waiting
      When the demo "in time" runs
      Then "main puts" always comes before "consumer gets"
      And at "consumer gets", item is always "rye"
      And at "main takes", item is always "oats"
      And "producer has put" always happens

    Scenario: Whoever does not wait at all gets Empty or Full
      When the demo "nowait" runs
      Then at "get_nowait is refused", error is always "Empty"
      And at "get is refused", error is always "Empty"
      And at "put_nowait is refused", error is always "Full"
      And at "put is refused", error is always "Full"
      But at "main takes what is there", item is always "bread"

  Rule: qsize() is a hint
    The course's producers and consumers look at `qsize()` and act on what they saw. In
    between, others act as well. What the course means, the queue does by itself:
    `maxsize` keeps a limit, and `get()` waits for what is not there.

    Scenario: It tells how many things are there, if none is, and if there is no room
      The documentation calls the number approximate. With one thread it is exact in CPython and PyPy.

      When the demo "looked at" runs
      Then at "nothing is there", qsize is always 0
      And at "nothing is there", empty is always True
      And at "nothing is there", full is always False
      And at "one loaf is there", qsize is always 1
      And at "one loaf is there", empty is always False
      And at "one loaf is there", full is always False
      And at "two loaves are there", qsize is always 2
      And at "two loaves are there", full is always True
      And at "one was taken", full is always False

    @case_13
    Scenario: Two threads see one thing, and one of them finds nothing
      When the demo "qsize and get" runs
      Then "a customer looks" always happens twice
      And at "a customer looks", seen is always 1
      And "a customer finds nothing" always happens once

    @case_13
    Scenario: Two threads keep to a limit that they look up, and together go beyond it
      When the demo "qsize and put" runs
      Then at "a baker looks", seen is always 8
      And at "main counts", loaves is always 18

    @case_13
    Scenario: A limit that is given to the queue is kept
      When the demo "maxsize" runs
      Then "a baker keeps a loaf" always happens 8 times
      And at "main counts", loaves is always 10
