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
      Then the numbers at "main takes them out" are always [3, 1, 2]

  Rule: get() waits for something to get

    @case_13
    Scenario: A consumer that asks first gets what is put later
      When the demo "get waits" runs
      Then "producer puts" always comes before "consumer gets"
      And "consumer asks" can come before "producer puts"
      And the item at "consumer gets" is always "bread"

  Rule: put() waits for room

    Scenario: The third put waits where there is room for two
      When the demo "put waits" runs
      Then "consumer begins to take" always comes before "put 3 returns"
      And "put 2 returns" can come before "consumer begins to take"
      And the numbers at "consumer has taken" are always [1, 2, 3]

    Scenario: A queue without a limit is never full
      When the demo "no limit" runs
      Then "a thousand are put" always happens 3 times
      And the full at "a thousand are put" is always False

  Rule: Who does not want to wait for ever need not

    Scenario: With a timeout get raises Empty, and no earlier than that
      When the demo "timeouts" runs
      Then "main asks" to "main gives up asking" always takes at least 2 units
      And the error at "main gives up asking" is always "Empty"

    Scenario: With a timeout put raises Full, and no earlier than that
      When the demo "timeouts" runs
      Then "main offers" to "main gives up offering" always takes at least 2 units
      And the error at "main gives up offering" is always "Full"

    Scenario: Within the timeout, what is there is given out
      When the demo "timeouts" runs
      Then the item at "main takes what is there" is always "bread"

    Scenario: What comes within the timeout ends the waiting
      When the demo "in time" runs
      Then "main puts" always comes before "consumer gets"
      And the item at "consumer gets" is always "rye"
      And the item at "main takes" is always "oats"
      And "producer has put" always happens

    Scenario: Whoever does not wait at all gets Empty or Full
      When the demo "nowait" runs
      Then the error at "get_nowait is refused" is always "Empty"
      And the error at "get is refused" is always "Empty"
      And the error at "put_nowait is refused" is always "Full"
      And the error at "put is refused" is always "Full"
      But the item at "main takes what is there" is always "bread"

  Rule: qsize() is a hint
    The course's producers and consumers look at `qsize()` and act on what they saw. In
    between, others act as well. What the course means, the queue does by itself:
    `maxsize` keeps a limit, and `get()` waits for what is not there.

    Scenario: It tells how many things are there, if none is, and if there is no room
      The documentation calls the number approximate. With one thread it is exact in CPython and PyPy.

      When the demo "looked at" runs
      Then the qsize at "nothing is there" is always 0
      And the empty at "nothing is there" is always True
      And the full at "nothing is there" is always False
      And the qsize at "one loaf is there" is always 1
      And the empty at "one loaf is there" is always False
      And the full at "one loaf is there" is always False
      And the qsize at "two loaves are there" is always 2
      And the full at "two loaves are there" is always True
      And the full at "one was taken" is always False

    @case_13
    Scenario: Two threads see one thing, and one of them finds nothing
      When the demo "qsize and get" runs
      Then "a customer looks" always happens twice
      And the seen at "a customer looks" is always 1
      And "a customer finds nothing" always happens once

    @case_13
    Scenario: Two threads keep to a limit that they look up, and together go beyond it
      When the demo "qsize and put" runs
      Then the seen at "a baker looks" is always 8
      And the loaves at "main counts" are always 18

    @case_13
    Scenario: A limit that is given to the queue is kept
      When the demo "maxsize" runs
      Then "a baker keeps a loaf" always happens 8 times
      And the loaves at "main counts" are always 10
