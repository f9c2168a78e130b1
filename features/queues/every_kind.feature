Feature: What all kinds of queue have in common
  Queue, LifoQueue and PriorityQueue differ in [the order of their items](kinds.feature), and in nothing else:
  what this specification says of a [Queue](queue.feature), of [join()](join.feature) and of
  [shutdown()](shutdown.feature) is true of all three. A SimpleQueue has fewer methods, but they work alike.
  This page tests each kind, because a library can get one kind right and another wrong.

  ```python
  consumers = [start(get, HOUR if number % 2 else None) for number in MANY]
  for thread in impatient:
      thread.join()
  pause(2)  # only so that all wait by now
  say("main begins to put")
  for number in MANY:
      tasks.put(number)
  ```

  So you can change a program's Queue into a PriorityQueue and keep the rest of it. Only the items
  have to be comparable then.

  @new
  Rule: Each item of a queue goes to one thread, however many wait
    Ten threads wait, and every second one has a timeout of an hour. Two more have given up before any item
    came.

    What to do: up to 3.6 use a `Queue`.

    Demos: [many_wait.py](../../demos/queues/many_wait.py),
    [thousands.py](../../demos/queues/thousands.py)

    Scenario Outline: Ten threads that wait in get() of a <kind> get an item each
      Elsewhere, up to Python 3.6, there is no SimpleQueue.

      When the demo "many wait" runs as "<kind>"
      Then "one gives up" always happens <times>
      And "a consumer goes on" always happens 10 times
      And "main begins to put" always comes before any "a consumer goes on"
      And at "all consumers have got one", taken is always [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
      And at "all consumers have got one", left is always 0

      Examples: with a limit
        | kind          | times   |
        | Queue         | 4 times |
        | LifoQueue     | 4 times |
        | PriorityQueue | 4 times |

      @since_3_7 @new
      Examples: without a limit
        | kind        | times |
        | SimpleQueue | twice |

    Scenario Outline: Ten threads that wait in put() of a full <kind> find room, one after the other
      When the demo "many wait" runs as "<kind>"
      Then "main begins to take" always comes before any "a producer goes on"
      And "a producer goes on" always happens 10 times
      And at "all producers have put one", taken is always [-1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
      And at "all producers have put one", left is always 0

      Examples:
        | kind          |
        | Queue         |
        | LifoQueue     |
        | PriorityQueue |

    Scenario Outline: Of three thousand items in a <kind>, three consumers take each one once
      Elsewhere, up to Python 3.6, there is no SimpleQueue.

      When the demo "thousands" runs as "<kind>"
      Then at "all is taken out", taken is always 3000
      And at "all is taken out", different is always 3000
      And at "all is taken out", left is always 0

      Examples: with room for seven
        | kind          |
        | Queue         |
        | LifoQueue     |
        | PriorityQueue |

      @since_3_7 @new
      Examples: without a limit
        | kind        |
        | SimpleQueue |

  @new
  Rule: A get() or put() of any queue that gives up leaves the queue as it was
    The demo calls each method with block=False, then with a timeout of 0, then with a longer timeout.

    What to do: up to 3.6 use a `Queue`.

    Demo: [give_up_kinds.py](../../demos/queues/give_up_kinds.py)

    Scenario Outline: get() of an empty <kind> raises Empty when it gives up, and takes nothing that comes later
      Elsewhere, up to Python 3.6, there is no SimpleQueue.

      When the demo "give up kinds" runs as "<kind>"
      Then at "main gives up asking", refused is always ["Empty", "Empty", "Empty"]
      And at "main gives up asking", left is always 0
      And at "main takes what was put in then", items is always [1]

      Examples: with a limit
        | kind          |
        | Queue         |
        | LifoQueue     |
        | PriorityQueue |

      @since_3_7 @new
      Examples: without a limit
        | kind        |
        | SimpleQueue |

    Scenario Outline: put() into a full <kind> raises Full when it gives up, and puts nothing in
      When the demo "give up kinds" runs as "<kind>"
      Then at "main gives up offering", refused is always ["Full", "Full", "Full"]
      And at "main gives up offering", left is always 2
      And at "main gives up offering", full is always True
      And at "main empties it", items is always [2, 2]

      Examples:
        | kind          |
        | Queue         |
        | LifoQueue     |
        | PriorityQueue |

  @new
  Rule: The timeout of a queue counts only with block=True, and must not be below zero
    On [PyPy and wherever a SimpleQueue is written in
    Python](https://github.com/python/cpython/issues/156476), `get(block=False, timeout=1)` raises
    ValueError instead of Empty.

    What to do: give no timeout to a call that is not to block; up to 3.6 use a `Queue`.

    Demo: [odd_timeouts.py](../../demos/queues/odd_timeouts.py)

    Scenario Outline: With block=False a <kind> ignores the timeout
      Elsewhere, up to Python 3.6, there is no SimpleQueue.

      When the demo "odd timeouts" runs as "<kind>"
      Then at "main will not wait", refused is always ["Empty", "Empty"]

      Examples: everywhere
        | kind          |
        | Queue         |
        | LifoQueue     |
        | PriorityQueue |

      @cpython @since_3_7
      Examples: on CPython
        | kind        |
        | SimpleQueue |

    @pypy @breaks
    Scenario: On PyPy a SimpleQueue raises ValueError for a timeout with block=False
      Elsewhere, on CPython, a SimpleQueue is written in C.

      When the demo "odd timeouts" runs as "SimpleQueue"
      Then at "main will not wait", refused can be ["ValueError", "ValueError"]

    Scenario Outline: put() into a full <kind> raises Full without time to wait, and ValueError below zero
      When the demo "odd timeouts" runs as "<kind>"
      Then at "main has no time for a full one", refused is always ["Full", "ValueError"]
      And at "main has no time for a full one", left is always 1

      Examples:
        | kind          |
        | Queue         |
        | LifoQueue     |
        | PriorityQueue |

    Scenario Outline: A timeout below zero makes get() of a <kind> raise ValueError
      Elsewhere, up to Python 3.6, there is no SimpleQueue.

      When the demo "odd timeouts" runs as "<kind>"
      Then at "main waits less than nothing", refused is always "ValueError"
      And at "main puts and gets", item is always "a parcel"

      Examples: with a limit
        | kind          |
        | Queue         |
        | LifoQueue     |
        | PriorityQueue |

      @since_3_7 @new
      Examples: without a limit
        | kind        |
        | SimpleQueue |

  Rule: Queue, LifoQueue and PriorityQueue count, round after round
    `put()`, `put()` with a timeout and `put_nowait()` add one to the count. A `put()` that raises Full adds
    nothing to the count, and a `task_done()` that raises ValueError subtracts nothing.

    Demo: [join_kinds.py](../../demos/queues/join_kinds.py)

    Scenario Outline: join() of a <kind> releases all three threads that wait in it, after the last task
      When the demo "join kinds" runs as "<kind>"
      Then every "a task of round 1 is done" always comes before any "a waiter of round 1 goes on"
      And "a task of round 1 is done" always happens 3 times
      And "a waiter of round 1 goes on" always happens 3 times

      Examples:
        | kind          |
        | Queue         |
        | LifoQueue     |
        | PriorityQueue |

    Scenario Outline: A <kind> that has refused an item and a task_done() counts as before in the next round
      When the demo "join kinds" runs as "<kind>"
      Then "a fourth task is refused" always happens 4 times
      And at "a fourth task is refused", error is always "Full"
      And at "one task_done() is refused", error is always "ValueError"
      And "one task_done() is refused" always happens twice
      And every "a task of round 2 is done" always comes before any "a waiter of round 2 goes on"
      And "a waiter of round 2 goes on" always happens 3 times

      Examples:
        | kind          |
        | Queue         |
        | LifoQueue     |
        | PriorityQueue |

  @new
  Rule: Queue, LifoQueue and PriorityQueue can be shut down alike, from 3.13 on
    Elsewhere, up to Python 3.12, no kind of queue has `shutdown()`.

    What to do: up to 3.12 put a sentinel for each consumer.

    Demos: [shutdown_kinds.py](../../demos/queues/shutdown_kinds.py),
    [shutdown_drains.py](../../demos/queues/shutdown_drains.py)

    @since_3_13
    Scenario Outline: shutdown() of a <kind> wakes three threads each in get(), put() and join()
      When the demo "shutdown kinds" runs as "<kind>"
      Then "main shuts them down" always comes before any "a consumer gets ShutDown"
      And "a consumer gets ShutDown" always happens 3 times
      And "a producer gets ShutDown" always happens 3 times
      And "a join returns" always happens 3 times
      And at "all have gone home", left is always 0

      Examples:
        | kind          |
        | Queue         |
        | LifoQueue     |
        | PriorityQueue |

    @since_3_13
    Scenario Outline: A <kind> that was shut down still returns the items in it, in its order
      When the demo "shutdown drains" runs as "<kind>"
      Then at "putting is refused", refused is always ["ShutDown", "ShutDown"]
      And at "main takes the rest", taken is always <taken>
      And at "getting is refused", refused is always ["ShutDown", "ShutDown"]

      Examples:
        | kind          | taken     |
        | Queue         | [2, 1, 3] |
        | LifoQueue     | [3, 1, 2] |
        | PriorityQueue | [1, 2, 3] |
