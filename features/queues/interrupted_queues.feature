@signals
Feature: Waiting for queues, and signals
  While the main thread waits in `get()`, `put()` or `join()` of a queue, a signal interrupts the
  call, the handler runs, and the call goes on with what is left of its time, unless the handler
  raises ([PEP 475](https://peps.python.org/pep-0475/)). Each kind of queue does so. For locks and
  events see [Waiting for locks and events, and signals](../sharing/interrupted_waits.feature).

  ```python
  def handler(_number, _frame):
      if not handled:
          handled.append(True)
          say("the handler puts something in")
          items.put("a parcel")
  ```

  A handler should put nothing into a Queue. It runs in the middle of whatever the main thread is doing, and
  if that is a `put()`, the handler waits for a lock that its own thread holds. A SimpleQueue is made for this
  case: in CPython its `put()` [may interrupt another put() or
  get()](https://docs.python.org/3/library/queue.html#queue.SimpleQueue.put).

  @new
  Rule: A handler that returns does not end a wait for a queue
    The worker provides what main waits for when the handler has run three times, or at last when the signal has been
    sent fifteen times.

    What to do: up to 3.6 let a handler set a flag, and use a `Queue` between threads.

    Demo: [signal_during_wait.py](../../demos/queues/signal_during_wait.py)

    Scenario Outline: Main stays in <call> until a worker lets it go on, whatever handlers run meanwhile
      Elsewhere, up to Python 3.6, there is no SimpleQueue.

      When the demo "signal during wait" runs as "<call>"
      Then "worker gives what main waits for" always comes before "main goes on"
      And at "main goes on", got is always <got>
      And at "main goes on", left is always <left>
      And at "worker gives what main waits for", handled can be 3

      Examples: get
        | call                             | got        | left |
        | Queue.get                        | "a parcel" | 0    |
        | Queue.get with a timeout         | "a parcel" | 0    |
        | LifoQueue.get                    | "a parcel" | 0    |
        | LifoQueue.get with a timeout     | "a parcel" | 0    |
        | PriorityQueue.get                | "a parcel" | 0    |
        | PriorityQueue.get with a timeout | "a parcel" | 0    |

      @since_3_7 @new
      Examples: get of a SimpleQueue
        | call                           | got        | left |
        | SimpleQueue.get                | "a parcel" | 0    |
        | SimpleQueue.get with a timeout | "a parcel" | 0    |

      Examples: put and join
        | call                             | got  | left |
        | Queue.put                        | None | 1    |
        | Queue.put with a timeout         | None | 1    |
        | LifoQueue.put                    | None | 1    |
        | LifoQueue.put with a timeout     | None | 1    |
        | PriorityQueue.put                | None | 1    |
        | PriorityQueue.put with a timeout | None | 1    |
        | Queue.join                       | None | 1    |
        | LifoQueue.join                   | None | 1    |
        | PriorityQueue.join               | None | 1    |

  @new
  Rule: A handler that returns neither shortens the timeout of a queue nor restarts it
    Four signals come in a unit, up to forty; the timeout is six units.

    What to do: up to 3.12, use a Queue if the main thread handles signals.

    Demo: [signal_during_timeout.py](../../demos/queues/signal_during_timeout.py)

    Scenario Outline: The timeout of <call>() goes on while handlers run, and then it gives up
      Elsewhere, up to Python 3.12, there is no SimpleQueue, or it can fail to (see below).

      When the demo "signal during timeout" runs as "<call>"
      Then it always takes at least 6 units from "main waits" to "main gives up"
      And at "main gives up", error is always <error>
      And at "main gives up", left is always <left>
      And "main gives up" can come before "worker has sent its last signal"

      Examples: with a limit
        | call              | error   | left |
        | Queue.get         | "Empty" | 0    |
        | LifoQueue.get     | "Empty" | 0    |
        | PriorityQueue.get | "Empty" | 0    |
        | Queue.put         | "Full"  | 1    |
        | LifoQueue.put     | "Full"  | 1    |
        | PriorityQueue.put | "Full"  | 1    |

      @since_3_13 @new
      Examples: without a limit, from 3.13 on
        | call            | error   | left |
        | SimpleQueue.get | "Empty" | 0    |

  @breaks
  Rule: A handler that takes longer than the timeout of a queue does not make the wait endless
    CPython's SimpleQueue is the exception, from 3.7 to 3.12: if its time is up when a handler returns, it
    waits forever. A signal that comes at the very end of the timeout is enough for that.

    What to do: up to 3.12, use a Queue if the main thread handles signals.

    Demo: [handler_outlasts_timeout.py](../../demos/queues/handler_outlasts_timeout.py)

    Scenario Outline: <call>() gives up when a handler has taken longer than its timeout
      Elsewhere, up to Python 3.12, there is no SimpleQueue, or it can fail to (see below).

      When the demo "handler outlasts timeout" runs as "<call>"
      Then "main gives up" always happens
      And at "main gives up", error is always <error>
      And at "main gives up", left is always <left>

      Examples: with a limit
        | call              | error   | left |
        | LifoQueue.get     | "Empty" | 0    |
        | PriorityQueue.get | "Empty" | 0    |
        | Queue.put         | "Full"  | 1    |
        | LifoQueue.put     | "Full"  | 1    |
        | PriorityQueue.put | "Full"  | 1    |

      @since_3_13 @breaks
      Examples: without a limit, from 3.13 on
        | call            | error   | left |
        | SimpleQueue.get | "Empty" | 0    |

    @cpython @since_3_7 @until_3_12 @breaks
    Scenario: From 3.7 to 3.12 get(timeout) of a SimpleQueue can wait forever after a slow handler
      Elsewhere, up to Python 3.6, there is no SimpleQueue.

      When the demo "handler outlasts timeout" runs as "SimpleQueue.get" until nothing moves
      Then "the handler begins" can come before "the handler ends"
      And the demo can get stuck

  @new
  Rule: An exception that a handler raises ends a wait for a queue
    The call can raise that exception itself. But a queue is made of
    [Conditions](../sharing/interrupted_waits.feature), and nothing is promised if the signal comes at a [bad
    moment](https://docs.python.org/3/library/signal.html#note-on-signal-handlers-and-exceptions).

    What to do: up to 3.6 let a handler set a flag, and use a `Queue` between threads.

    Demo: [called_off.py](../../demos/queues/called_off.py)

    Scenario Outline: A handler that raises ends <call>, and no item is lost
      Elsewhere, up to Python 3.6, there is no SimpleQueue.

      When the demo "called off" runs as "<call>" until nothing moves
      Then at "main is called off", error can be "CalledOffError"
      And at "main is called off", left can be <left>
      And at "others use it", taken can be <taken>
      And at "others use it", left can be 0

      Examples: with a limit
        | call                             | left | taken  |
        | Queue.get                        | 0    | [2]    |
        | Queue.get with a timeout         | 0    | [2]    |
        | LifoQueue.get                    | 0    | [2]    |
        | LifoQueue.get with a timeout     | 0    | [2]    |
        | PriorityQueue.get                | 0    | [2]    |
        | PriorityQueue.get with a timeout | 0    | [2]    |
        | Queue.put                        | 1    | [1, 2] |
        | Queue.put with a timeout         | 1    | [1, 2] |
        | LifoQueue.put                    | 1    | [1, 2] |
        | LifoQueue.put with a timeout     | 1    | [1, 2] |
        | PriorityQueue.put                | 1    | [1, 2] |
        | PriorityQueue.put with a timeout | 1    | [1, 2] |

      @since_3_7 @new
      Examples: without a limit
        | call                           | left | taken |
        | SimpleQueue.get                | 0    | [2]   |
        | SimpleQueue.get with a timeout | 0    | [2]   |

  @new
  Rule: A handler may put into the SimpleQueue that main waits for
    That is promised for CPython only. With another kind of queue, or on PyPy, it can work while main is
    blocked. If the signal comes while main holds the queue's lock, main and the handler wait for each other.

    What to do: up to 3.6 let a handler set a flag, and use a `Queue` between threads.

    Demos: [handler_puts.py](../../demos/queues/handler_puts.py),
    [handler_puts_amid_put.py](../../demos/queues/handler_puts_amid_put.py)

    @cpython @since_3_7 @new
    Scenario: On CPython main always gets from a SimpleQueue what a handler puts in
      Elsewhere, up to Python 3.6, there is no SimpleQueue.

      When the demo "handler puts" runs as "SimpleQueue"
      Then "the handler puts something in" always comes before "main has it"
      And at "main has it", item is always "a parcel"

    @pypy @breaks
    Scenario: On PyPy main can get from a SimpleQueue what a handler puts in
      Elsewhere, on CPython, it always does.

      When the demo "handler puts" runs as "SimpleQueue" until nothing moves
      Then "the handler puts something in" can come before "main has it"
      And at "main has it", item can be "a parcel"

    Scenario Outline: Main can get from a <kind> what a handler puts in while it waits
      When the demo "handler puts" runs as "<kind>" until nothing moves
      Then "the handler puts something in" can come before "main has it"
      And at "main has it", item can be "a parcel"

      Examples:
        | kind          |
        | Queue         |
        | LifoQueue     |
        | PriorityQueue |

    Scenario: A handler that puts into a PriorityQueue in the middle of another put() waits forever
      When the demo "handler puts amid put" runs until nothing moves
      Then "two patients are compared" always comes before "the handler runs"
      And "the handler has put something in" never happens
      And "the first is called in" never happens
      And the demo always gets stuck
