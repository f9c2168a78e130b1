Feature: Closing a queue between processes, and SimpleQueue
  A `Queue` of multiprocessing has a thread in each process that puts items in: `put()` gives the item to that thread, which
  [pickles and sends it](https://docs.python.org/3/library/multiprocessing.html#pipes-and-queues). This page is about the end of that thread, and about the queue that has none.

  ```python
  items.put("bread")
  items.close()
  items.join_thread()
  news.send("all is sent")
  ```

  A process calls `close()` when it will put nothing more, and `join_thread()` if it has to know that everything has been
  sent. A process that ends [does both by itself](lost_processes.feature). `close()` does not tell other
  processes that nothing more will come; use [a sentinel](sentinels.feature) for that.

  Rule: After close() a process cannot put into a queue, and join_thread() waits until all is sent
    Elsewhere, up to 3.7, an `assert` statement refuses `put()` after `close()`.

    What to do: do not catch the error, and put nothing after `close()`.

    Demo: [queue_closed.py](../../demos/processes/queue_closed.py)

    Scenario: After join_thread() another process always finds what was put
      When the demo "queue closed" runs
      Then at "main asks without waiting", item is always "bread"

    @since_3_8 @breaks
    Scenario: From 3.8 on put() into a queue that this process has closed raises ValueError
      When the demo "queue closed" runs
      Then at "put is refused", error is always "ValueError"

  Rule: A SimpleQueue of multiprocessing sends each item in put() itself
    So it is there when `put()` returns, and an item that cannot be sent raises an exception where it can be
    caught. The documentation says only that it is
    [close to a locked pipe](https://docs.python.org/3/library/multiprocessing.html#multiprocessing.SimpleQueue).

    Demo: [simple_queue.py](../../demos/processes/simple_queue.py)

    Scenario: A SimpleQueue between processes is not empty once put() has returned
      When the demo "simple queue" runs
      Then at "main has made a queue", empty is always True
      And at "main has put", empty is always False
      And at "main gets", item is always "bread"

    Scenario: put() of a SimpleQueue between processes raises an exception for an item that cannot be sent
      When the demo "simple queue" runs
      Then at "put raises", error is always "RuntimeError"
      And at "put raises", empty is always True
