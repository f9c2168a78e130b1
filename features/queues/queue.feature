Feature: Queue
  A `queue.Queue` hands items from thread to thread. `put()` adds an item at one end, `get()` removes
  one at the other and returns it. The queue has its own lock, so any number of threads can put and
  get without further precautions. `get()` blocks while the queue is empty, and `put()` blocks while
  it is full.

  ```python
  def consume():
      say("consumer asks")
      item = queue.get()
      say("consumer gets", item=item)
  ...
  queue.put("bread")
  ```

  Use one whenever a thread has something for another thread. With a queue most locks become
  unnecessary, because each item goes to one thread and to no other. For a queue within one thread
  use `collections.deque`; between processes use
  [multiprocessing.Queue](../processes/process_queues.feature).

  A queue does not copy its items: a thread that keeps a reference to one can still change it. Do
  not rely on which of several waiting threads gets the next item. And do not act on `qsize()`,
  `empty()` or `full()`, because what they return may be out of date by the next line.

  Rule: A Queue returns its items in the order in which they were put in
    Demos: [first_in_first_out.py](../../demos/queues/first_in_first_out.py),
    [same_object.py](../../demos/queues/same_object.py)

    @case_13
    Scenario: A Queue returns its first item first
      When the demo "first in first out" runs
      Then at "main takes them out", numbers is always [3, 1, 2]

    Scenario: A Queue holds the object that was put in, not a copy of it
      When the demo "same object" runs
      Then at "main takes the basket", basket is always ["bread", "wine"]

  Rule: Queue.get() blocks until there is an item
    Demo: [get_waits.py](../../demos/queues/get_waits.py)

    @case_13
    Scenario: get() on an empty Queue returns an item that is put in later
      When the demo "get waits" runs
      Then "producer puts" always comes before "consumer gets"
      And "consumer asks" can come before "producer puts"
      And at "consumer gets", item is always "bread"

  Rule: Queue.put() blocks until there is room
    A Queue that is made without a `maxsize`, or with one of 0 or less, has room for any number of
    items.

    Demos: [put_waits.py](../../demos/queues/put_waits.py),
    [no_limit.py](../../demos/queues/no_limit.py)

    Scenario: The third put() waits if the Queue has room for two
      When the demo "put waits" runs
      Then "consumer begins to take" always comes before "put 3 returns"
      And "put 2 returns" can come before "consumer begins to take"
      And at "consumer has taken", numbers is always [1, 2, 3]

    Scenario: A Queue without a limit is never full
      When the demo "no limit" runs
      Then "a thousand are put" always happens 3 times
      And at "a thousand are put", full is always False

  Rule: Queue.get() raises Empty and Queue.put() raises Full when they give up
    With a timeout they give up once that much time has passed, never earlier. `get_nowait()` and
    `put_nowait()` give up at once; they are short for `get(block=False)` and
    `put(item, block=False)`.

    A thread that waits can be woken in vain, because another thread is quicker and takes the item, or
    the room. It then waits for what is left of its timeout, and not for all of it again.

    Demos: [timeouts.py](../../demos/queues/timeouts.py),
    [in_time.py](../../demos/queues/in_time.py),
    [woken_in_vain.py](../../demos/queues/woken_in_vain.py),
    [nowait.py](../../demos/queues/nowait.py)

    Scenario: get(timeout) on an empty Queue raises Empty, never before the timeout has passed
      When the demo "timeouts" runs
      Then it always takes at least 2 units from "main asks" to "main gives up asking"
      And at "main gives up asking", error is always "Empty"

    Scenario: put(timeout) on a full Queue raises Full, never before the timeout has passed
      When the demo "timeouts" runs
      Then it always takes at least 2 units from "main offers" to "main gives up offering"
      And at "main gives up offering", error is always "Full"

    Scenario: get(timeout) returns an item that is there
      When the demo "timeouts" runs
      Then at "main takes what is there", item is always "bread"

    Scenario: get(timeout) and put(timeout) return once there is an item or room
      When the demo "in time" runs
      Then "main puts" always comes before "consumer gets"
      And at "consumer gets", item is always "rye"
      And at "main takes", item is always "oats"
      And "producer has put" always happens

    Scenario: get(timeout) can give up although it is woken in vain again and again
      When the demo "woken in vain" runs as "get"
      Then at "the slow thread gives up", woken_often can be True

    Scenario: put(timeout) can give up although it is woken in vain again and again
      When the demo "woken in vain" runs as "put"
      Then at "the slow thread gives up", woken_often can be True

    Scenario: get_nowait() and put_nowait() raise Empty or Full at once
      When the demo "nowait" runs
      Then at "get_nowait is refused", error is always "Empty"
      And at "get is refused", error is always "Empty"
      And at "put_nowait is refused", error is always "Full"
      And at "put is refused", error is always "Full"
      But at "main takes what is there", item is always "bread"

  Rule: qsize() describes the past
    The producers and consumers of [the course](../README.md#the-course) look at `qsize()` and act
    on what they see. Other threads can act in between, so this is a race condition. The queue
    itself does what the course wants to do: `maxsize` sets a limit, and `get()` waits for an item.

    Demos: [looked_at.py](../../demos/queues/looked_at.py),
    [qsize_and_get.py](../../demos/queues/qsize_and_get.py),
    [qsize_and_put.py](../../demos/queues/qsize_and_put.py),
    [maxsize.py](../../demos/queues/maxsize.py)

    Scenario: qsize(), empty() and full() are exact as long as one thread uses the Queue
      The documentation calls the size approximate
      (https://docs.python.org/3/library/queue.html#queue.Queue.qsize). While no other thread uses
      the queue, it is exact in CPython and PyPy.

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
    Scenario: Of two consumers that both see one item, one finds none
      When the demo "qsize and get" runs
      Then "a customer looks" always happens twice
      And at "a customer looks", seen is always 1
      And "a customer finds nothing" always happens once

    @case_13
    Scenario: Two producers that both check qsize() against a limit exceed it together
      When the demo "qsize and put" runs
      Then at "a baker looks", seen is always 8
      And at "main counts", loaves is always 18

    @case_13
    Scenario: A Queue never holds more items than its maxsize
      When the demo "maxsize" runs
      Then "a baker keeps a loaf" always happens 8 times
      And at "main counts", loaves is always 10
