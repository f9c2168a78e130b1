Feature: Queues between processes
  `multiprocessing.Queue` is to processes what [queue.Queue](../queues/queue.feature) is to threads: any
  process may put items, and any process may get them, without a lock of your own. With a timeout, or without
  waiting, `get()` raises `queue.Empty` and `put()` raises `queue.Full`.

  ```python
  def produce(queue, name):
      for number in range(5):
          queue.put((name, number))
  ...
      queue = Queue()
      producers = [Process(target=produce, args=(queue, name)) for name in ("left", "right")]
  ...
      taken = [queue.get() for _ in range(10)]
  ```

  It is a pipe with a buffer in front. `put()` appends the item to the buffer of its own process and returns;
  a thread of the queue, the feeder thread, pickles the item and writes it to the pipe later. So it is weaker
  than a queue between threads:

  - An item is not visible to other processes at once.
  - [`empty()` and `qsize()`](https://docs.python.org/3/library/multiprocessing.html#multiprocessing.Queue.qsize)
    are not reliable, and `qsize()` raises `NotImplementedError` on macOS.
  - [Items from two processes may arrive in any order](https://docs.python.org/3/library/multiprocessing.html#pipes-and-queues).
  - A pickling error is raised in the feeder thread, after `put()` has returned.
  - [There is no `task_done()`, `join()` or `shutdown()`](https://docs.python.org/3/library/multiprocessing.html#multiprocessing.Queue);
    for the first two use a [JoinableQueue](joinable_queue.feature).
  - A process that has put items does not end before [they are flushed to the pipe](lost_processes.feature).

  Start processes before the first `put()`: after it your process has several threads, and [forking
  it](../interpreter/fork.feature) is [not safe](https://docs.python.org/3/library/os.html#os.fork).

  Rule: Between processes each item is taken once, and one producer's items in order
    Demo: [two_producers.py](../../demos/processes/two_producers.py)

    Scenario Outline: All items of two producers arrive, each once and in its producer's order, by <start_method>
      When the demo "two producers" runs, its processes started by "<start_method>"
      Then at "main has taken all", left is always [0, 1, 2, 3, 4]
      And at "main has taken all", right is always [0, 1, 2, 3, 4]
      And at "main has taken all", empty is always True

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

  Rule: A queue that was used before a process starts can be used in both
    Main's queue has a feeder thread by then. A forked child, which has none of its parent's threads,
    starts one of its own, and does not send again what its parent has put.

    Demo: [used_before.py](../../demos/processes/used_before.py)

    Scenario Outline: Two children put into a queue that main has used before, and all items arrive once, by <start_method>
      When the demo "used before" runs, its processes started by "<start_method>"
      Then at "main looks", counts is always [1, 1, 1, 1, 1]
      And at "main looks", empty is always True

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

  Rule: Between processes get() blocks until there is an item, and put() until there is room
    Demos: [queue_waits.py](../../demos/processes/queue_waits.py),
    [queue_timeouts.py](../../demos/processes/queue_timeouts.py),
    [queue_nowait.py](../../demos/processes/queue_nowait.py)

    Scenario Outline: get() and put() wait until another process puts or takes an item, by <start_method>
      When the demo "queue waits" runs, its processes started by "<start_method>"
      Then "child puts a word" always comes before "main gets"
      And at "main gets", word is always "hello"
      And "main begins to take loaves" always comes before "child's second loaf is in"
      And at "main has taken", loaves is always ["white", "brown"]

      Examples:
        | start_method |
        | fork         |
        | spawn        |

    Scenario: get(timeout=...) between processes raises Empty, and not before the time has passed, and put() raises Full
      When the demo "queue timeouts" runs
      Then it always takes at least 2 units from "main asks" to "main gives up asking"
      And at "main gives up asking", error is always "Empty"
      And at "main gives up offering", error is always "Full"
      And at "main takes what is there", item is always "bread"

    Scenario: get_nowait() and put_nowait() between processes raise Empty and Full, and get_nowait() can return an item
      When the demo "queue nowait" runs
      Then at "get_nowait is refused", error is always "Empty"
      And at "put_nowait is refused", error is always "Full"
      And it always takes at least 2 units from "main offers" to "main gives up offering"
      And at "main gives up offering", error is always "Full"
      And at "main takes what is there", item can be "bread"

  Rule: Between processes put() does not wait until the item has been pickled and sent
    Demos: [queue_late.py](../../demos/processes/queue_late.py),
    [queue_not_picklable.py](../../demos/processes/queue_not_picklable.py)

    Scenario: An item can be missing from a queue between processes after put() has returned
      When the demo "queue late" runs
      Then "put has returned" can come before "nothing is there yet"

    Scenario: An item that is changed after put() has returned can arrive changed in another process
      When the demo "queue late" runs
      Then at "main receives", content can be "a stone"

    @since_3_6_2
    Scenario: An item that cannot be pickled is dropped by a queue between processes, with a traceback on standard error
      The documentation does not say what happens to such an item. Elsewhere, in 3.6.0 and 3.6.1, the error
      ends the feeder thread, and what is put next is lost as well
      ([gh-74599](https://github.com/python/cpython/issues/74599)).

      When the demo "queue not picklable" runs
      Then "both are put" always happens
      And at "main gets", item is always "bread"
      And standard error always mentions "pickle"

  @new
  Rule: From 3.7 on an item that cannot be pickled takes up no room in a queue between processes
    What to do: up to 3.6 give a queue with a limit only what `pickle.dumps()` accepts.

    Demo: [queue_not_picklable_limit.py](../../demos/processes/queue_not_picklable_limit.py)

    @since_3_7
    Scenario: An item that cannot be pickled takes up no room in a queue between processes with a limit
      When the demo "queue not picklable limit" runs
      Then "both are put" always happens
      And at "main gets", item is always "bread"

    @until_3_6
    Scenario: Up to 3.6 an item that cannot be pickled takes up room in a queue between processes for good
      It is a bug that was mended: https://github.com/python/cpython/issues/77259

      When the demo "queue not picklable limit" runs until nothing moves
      Then "the first is put" always happens
      And the demo always gets stuck
      And "both are put" never happens
