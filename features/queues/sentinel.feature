Feature: Sentinels
  A consumer in a loop cannot know that no more items will come: if the queue is empty, perhaps the
  next item has not been put in yet. A *sentinel*, also called a poison pill, is an item that says
  that no more will come. Use `None` if no real item is None, and an `object()` of your own
  otherwise. (Between processes that needs more care: see [sentinels between
  processes](../processes/sentinels.feature).)

  ```python
  while True:
      item = queue.get()
      if item is SENTINEL:
          break
      taken.append(item)
  ```

  A sentinel comes out after all items that were put in before it, so nothing is lost. It stops the
  one consumer that takes it: to stop five consumers put five sentinels in, or let each consumer put
  the sentinel back for the next. And it must not be put in before all producers are done.

  From Python 3.13 on [Queue.shutdown()](shutdown.feature) is simpler.

  Rule: A sentinel stops the consumer that takes it
    Demos: [sentinel.py](../../demos/queues/sentinel.py),
    [sentinel_for_two.py](../../demos/queues/sentinel_for_two.py),
    [sentinel_for_each.py](../../demos/queues/sentinel_for_each.py)

    Scenario: A consumer takes all items that came before the sentinel, and ends
      When the demo "sentinel" runs
      Then at "the consumer ends", taken is always [1, 2, 3]
      And "main puts the sentinel in" always comes before "the consumer ends"
      And "main ends" always happens before the process ends

    Scenario: One sentinel leaves the second of two consumers waiting forever
      When the demo "sentinel for two" runs until nothing moves
      Then "a consumer takes an item" always happens 3 times
      And "a consumer ends" always happens once
      And the demo always gets stuck

    Scenario: One sentinel for each consumer stops them all
      When the demo "sentinel for each" runs
      Then "a consumer takes an item" always happens 4 times
      And "a consumer ends" always happens 3 times
      And at "main ends", empty is always True

  Rule: A sentinel that each consumer puts back stays in the queue
    It stops any number of consumers, and nothing has to count them. But the last one to put it back
    leaves it there, as an item that is never done: [Queue.join()](join.feature) then waits forever.

    Demos: [sentinel_put_back.py](../../demos/queues/sentinel_put_back.py),
    [sentinel_counted.py](../../demos/queues/sentinel_counted.py)

    Scenario: One sentinel stops all consumers if each puts it back
      When the demo "sentinel put back" runs
      Then "a consumer takes an item" always happens 4 times
      And "a consumer ends" always happens 3 times
      And at "main ends", left is always True

    Scenario: A sentinel that was put back leaves Queue.join() waiting forever
      When the demo "sentinel counted" runs until nothing moves
      Then "a consumer takes an item" always happens 3 times
      And "a consumer ends" always happens twice
      And "join of the queue returns" never happens
      And the demo always gets stuck

  Rule: An item put in after the sentinel is never taken
    Demo: [sentinel_too_early.py](../../demos/queues/sentinel_too_early.py)

    Scenario: A sentinel that one of two producers puts in too early leaves an item behind
      When the demo "sentinel too early" runs
      Then at "the consumer ends", taken is always ["egg"]
      And at "something is left behind", left is always "loaf"

  Rule: Without a sentinel consumers do not end
    Case 13 of [the course](../README.md#the-course) stops none of its threads.

    Demo: [no_sentinel.py](../../demos/queues/no_sentinel.py)

    @case_13
    Scenario: Without a sentinel consumers take all items, and wait forever
      When the demo "no sentinel" runs until nothing moves
      Then "a consumer takes an item" always happens 3 times
      And "the consumers have ended" never happens
      And the demo always gets stuck
