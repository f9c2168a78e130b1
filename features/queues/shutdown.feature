@new
Feature: Shutting down a queue
  `Queue.shutdown()`, from Python 3.13 on, says that no more items will be put in. From then on
  `put()` raises `ShutDown`, and so does `get()` as soon as the queue is empty. Use it to end the
  loops of consumers: one call stops any number of them.

  ```python
  while True:
      try:
          order = orders.get()
      except queue.ShutDown:
          break
      served.append(order)
  ...
  orders.shutdown()
  ```

  Before 3.13 you need [sentinels](sentinel.feature). A shutdown, in contrast, needs no special
  item, and nobody has to count the consumers. It also stops the producers, because their `put()`
  raises `ShutDown`.

  It does not wait for anything: to learn that the work is done, join the consumers' threads or
  [the queue](join.feature). With `immediate=True` it drops the items in the queue and counts them as
  done. `join()` then waits only for items that were taken before. A
  [SimpleQueue](kinds.feature) has no `shutdown()`.

  What to do: up to 3.12 put a sentinel for each consumer.

  Rule: A queue that was shut down takes no more items
    The items that are in the queue still come out.

    Demo: [shutdown.py](../../demos/queues/shutdown.py)

    @since_3_13
    Scenario: put() raises ShutDown after shutdown()
      When the demo "shutdown" runs
      Then at "put raises", error is always "ShutDown"

    @since_3_13
    Scenario: get() drains a queue that was shut down, then raises ShutDown
      When the demo "shutdown" runs
      Then at "what is there is sold", goods is always ["bread", "wine"]
      And at "get raises", error is always "ShutDown"

  Rule: A shutdown ends the loop of every consumer
    Demo: [shutdown_ends_loops.py](../../demos/queues/shutdown_ends_loops.py)

    @since_3_13
    Scenario: One shutdown() stops five consumers, after they have taken all items
      When the demo "shutdown ends loops" runs
      Then "main shuts the queue down" always comes before any "a consumer ends"
      And "a consumer ends" always happens 5 times
      And at "all consumers have ended", served is always [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

  Rule: A shutdown wakes every thread that waits in get() or put()
    Demo: [shutdown_wakes.py](../../demos/queues/shutdown_wakes.py)

    @since_3_13
    Scenario: shutdown() wakes the threads that wait in get(), with ShutDown
      When the demo "shutdown wakes" runs
      Then "main shuts them down" always comes before any "a consumer gets ShutDown"
      And "a consumer gets ShutDown" always happens 3 times
      And every "a consumer asks" can come before "main shuts them down"

    @since_3_13
    Scenario: shutdown() wakes a thread that waits in put(), with ShutDown
      When the demo "shutdown wakes" runs
      Then "main shuts them down" always comes before "the producer gets ShutDown"
      And "the producer offers" can come before "main shuts them down"

  Rule: An immediate shutdown drops the items in the queue, and counts them as done
    Demos: [shutdown_now.py](../../demos/queues/shutdown_now.py),
    [shutdown_now_under_way.py](../../demos/queues/shutdown_now_under_way.py)

    @since_3_13
    Scenario: get() raises ShutDown after an immediate shutdown, although items were in the queue
      When the demo "shutdown now" runs
      Then at "shutdown returns", empty is always True
      And at "get raises", error is always "ShutDown"

    @since_3_13
    Scenario: After an immediate shutdown join() does not wait for the items that were dropped
      When the demo "shutdown now" runs
      Then "join returns" always happens

    @since_3_13
    Scenario: After an immediate shutdown join() still waits for an item that was taken
      When the demo "shutdown now under way" runs
      Then at "shutdown returns", empty is always True
      And "the worker is done" always comes before "join returns"

  Rule: Before Python 3.13 a queue has no shutdown()
    Demo: [shutdown.py](../../demos/queues/shutdown.py)

    @until_3_12
    Scenario: Up to 3.12 a Queue cannot be shut down
      When the demo "shutdown" runs
      Then "a queue of this Python cannot be shut down" always happens
      And "main shuts the shop" never happens
