Feature: LifoQueue, PriorityQueue and SimpleQueue
  Besides Queue, the module `queue` has three more kinds of queue. A LifoQueue returns the newest item first:
  it is a stack. A PriorityQueue returns the smallest item first: it is a heap, and an item is often a pair of
  a priority and the data. A SimpleQueue returns the oldest item first, and does less than a Queue: it has no
  limit and no `join()`.

  ```python
  patients = PriorityQueue()
  patients.put((2, "a broken arm"))
  patients.put((1, "a heart attack"))
  patients.put((3, "a cold"))
  names = [patients.get()[1] for _ in range(3)]
  ```

  Use a LifoQueue if the newest work is the most important. Its oldest items come out last, so they wait as
  long as newer items keep coming. In a PriorityQueue the same can happen to the least urgent items.

  A PriorityQueue keeps no order among equals. It compares whole items, so between two pairs with the
  same priority it compares the second elements. If those cannot be compared, it raises TypeError,
  but only on the day when two priorities are equal for the first time. Put a running number
  between priority and data.

  Use a SimpleQueue where nothing has to be limited or joined, and where `put()` is called from a
  destructor or a weakref callback. In CPython its `put()` [can interrupt another put() or get() of
  the same thread](https://docs.python.org/3/library/queue.html#queue.SimpleQueue.put) without
  blocking or doing harm, which is promised for no other kind of queue and no other Python.

  Rule: A LifoQueue returns the newest item first
    Demo: [last_in_first_out.py](../../demos/queues/last_in_first_out.py)

    Scenario: A LifoQueue returns the items that are there in the reverse order
      When the demo "last in first out" runs
      Then at "main takes two", numbers is always [2, 1]
      And at "main takes the rest", numbers is always [4, 3]

  Rule: A PriorityQueue returns the smallest item first
    CPython and PyPy happen to word the TypeError "'<' not supported between instances of 'Patient'
    and 'Patient'". The item that `put()` has refused in this way happens to be in the queue all the same:
    `qsize()` and `full()` count it, and `get()` returns it, but `join()` and `task_done()` do not know of
    it. Do not go on with such a queue.

    Demos: [priority.py](../../demos/queues/priority.py),
    [priority_ties.py](../../demos/queues/priority_ties.py),
    [priority_not_comparable.py](../../demos/queues/priority_not_comparable.py),
    [priority_numbered.py](../../demos/queues/priority_numbered.py)

    Scenario: A PriorityQueue returns the smallest of the items that are there
      When the demo "priority" runs
      Then at "main takes two numbers", numbers is always [1, 2]
      And at "main takes the rest", numbers is always [0, 3]

    Scenario: A PriorityQueue returns pairs in the order of their first elements
      When the demo "priority" runs
      Then at "the doctor sees the patients", names is always ["a heart attack", "a broken arm", "a cold"]

    Scenario: Between pairs with the same priority the second elements decide
      When the demo "priority ties" runs
      Then at "the doctor sees the patients", names is always ["Ada", "Grace", "Mary"]

    Scenario: Pairs with the same priority raise TypeError if their data cannot be compared
      When the demo "priority not comparable" runs
      Then at "the doctor sees the patients", names is always ["Ada", "Mary"]
      But at "the doctor cannot tell who is first", error is always "TypeError"

    Scenario: With a running number in between, equal priorities come out in the order of arrival
      When the demo "priority numbered" runs
      Then at "the doctor sees the patients", names is always ["Grace", "Edith", "Mary", "Ada"]

  Rule: get() and put() of a LifoQueue and a PriorityQueue block like those of a Queue
    Demo: [waiting_kinds.py](../../demos/queues/waiting_kinds.py)

    Scenario: get() of an empty LifoQueue and put() into a full one block
      When the demo "waiting kinds" runs
      Then "main puts into the stack" always comes before "get from the stack returns"
      And "a consumer asks the stack" can come before "main puts into the stack"
      And "main gets from the stack" always comes before "a second put into the stack returns"
      And "a producer has filled the stack" can come before "main gets from the stack"

    Scenario: get() of an empty PriorityQueue and put() into a full one block
      When the demo "waiting kinds" runs
      Then "main puts into the heap" always comes before "get from the heap returns"
      And "a consumer asks the heap" can come before "main puts into the heap"
      And "main gets from the heap" always comes before "a second put into the heap returns"
      And "a producer has filled the heap" can come before "main gets from the heap"

  Rule: A PriorityQueue compares its items in the middle of put() and get()
    The queue holds its lock meanwhile. So a `__lt__()` that is written in Python must not use the same queue,
    nor call anything that does.

    Demo: [used_by_its_items.py](../../demos/queues/used_by_its_items.py)

    Scenario: An item whose __lt__() puts into the same PriorityQueue waits forever
      When the demo "used by its items" runs as "the same queue" until nothing moves
      Then "two patients are compared" always happens once
      And "the comparison is written down" never happens
      And the demo always gets stuck

    Scenario: An item whose __lt__() puts into another queue is put in
      When the demo "used by its items" runs as "another queue"
      Then "two patients are compared" always happens
      And "the comparison is written down" always comes before "the first is called in"
      And at "the first is called in", name is always "Ada"

  @new
  Rule: A SimpleQueue has put(), get(), qsize() and empty(), and no more
    It came with Python 3.7.

    What to do: up to 3.6 use a `Queue`.

    Demos: [simple_queue.py](../../demos/queues/simple_queue.py),
    [simple_queue_looked_at.py](../../demos/queues/simple_queue_looked_at.py)

    @since_3_7
    Scenario: get() of a SimpleQueue blocks, and returns the oldest item first
      When the demo "simple queue" runs
      Then "main puts" always comes before "consumer has taken"
      And at "consumer has taken", dishes is always ["soup", "fish", "cake"]

    @since_3_7
    Scenario: get(timeout) of a SimpleQueue raises Empty, never before the timeout has passed
      When the demo "simple queue" runs
      Then it always takes at least 2 units from "consumer asks once more" to "consumer gives up"
      And at "consumer gives up", error is always "Empty"
      And at "consumer finds nothing", error is always "Empty"

    @since_3_7
    Scenario: A SimpleQueue has no full(), join(), task_done() or shutdown()
      When the demo "simple queue" runs
      Then at "main looks at it", has_full is always False
      And at "main looks at it", has_join is always False
      And at "main looks at it", has_task_done is always False
      And at "main looks at it", has_shutdown is always False

    @since_3_7
    Scenario: qsize() and empty() of a SimpleQueue are exact as long as one thread uses it
      When the demo "simple queue looked at" runs
      Then at "nothing is there", qsize is always 0
      And at "nothing is there", empty is always True
      And at "two dishes are there", qsize is always 2
      And at "two dishes are there", empty is always False

    @until_3_6
    Scenario: Up to 3.6 there is no SimpleQueue
      When the demo "simple queue" runs
      Then "this Python has no SimpleQueue" always happens
      And "main puts" never happens
