Feature: A deque between threads
  `collections.deque` is a list with two ends. Its `append()` and `popleft()` are atomic, so threads can pass items through it
  without a lock. But it is no [queue](queue.feature): nothing blocks.

  ```python
  last_round = all_there.is_set()
  try:
      taken.append(shelf.popleft())
  except IndexError:
      if last_round:
          break
      pause(0.1)
  ```

  A consumer of a deque has to come back again and again, and a producer is never held up. If a thread has to wait for an
  item or for room, use a `Queue`. A deque is the right choice for the last few items of something, which
  several threads add to.

  Rule: append() and popleft() of a deque lose nothing and hand out nothing twice
    The documentation [calls them thread-safe](https://docs.python.org/3/library/collections.html#collections.deque).

    Demo: [deque.py](../../demos/queues/deque.py)

    Scenario: Two producers and two consumers share a deque without a lock, and each item comes out once
      When the demo "deque" runs
      Then at "all is taken", items is always 2000
      And at "all is taken", different is always 2000

  Rule: A deque never blocks
    Demo: [deque_full.py](../../demos/queues/deque_full.py)

    Scenario: appendleft() to a deque that has reached its maxlen drops the item at the right end
      When the demo "deque full" runs
      Then at "main has put one at the left", items is always ["bread", "wine"]

    Scenario: rotate(1) of a deque moves its last item to the front
      When the demo "deque full" runs
      Then at "main has turned three by one", items is always ["cheese", "bread", "wine"]

    Scenario: A deque that has reached its maxlen drops the oldest item, and an empty one raises IndexError
      When the demo "deque full" runs
      Then at "main has put three", items is always ["wine", "cheese"]
      And at "popleft raises", error is always "IndexError"
