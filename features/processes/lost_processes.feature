Feature: Processes that die or never end
  If a process dies, the processes that wait for it go on waiting: a queue or a lock does not tell them. So
  wait in a way that tells you when a process has ended.

  ```python
  names = {receiver: "the receiver", producer.sentinel: "the sentinel"}
  say("main can receive", ready=[names[one] for one in wait(list(names))])
  say("main receives", item=receiver.recv())
  leave.set()
  say("main learns of the end", ready=[names[one] for one in wait(list(names))])
  ```

  - `multiprocessing.connection.wait()` waits for connections and for processes, by their attribute
    `sentinel`, at the same time.
  - [A pipe](pipes.feature) raises `EOFError` or `ConnectionResetError` when the other process has ended.
  - After a timeout, `is_alive()` tells whether it is worth waiting again.
  - [A pool of `concurrent.futures`](../tasks/process_pools.feature) raises
    [BrokenProcessPool](https://docs.python.org/3/library/concurrent.futures.html#concurrent.futures.process.BrokenProcessPool)
    by itself.

  The opposite happens as well: a process does not end, because nobody takes what it has put into a queue. Get
  all items first, and join afterwards.

  Rule: multiprocessing.connection.wait() tells of the end of a process
    Demo: [wait_for_either.py](../../demos/processes/wait_for_either.py)

    Scenario Outline: wait() returns the connection that has something to read, or the sentinel of a process that has ended, by <start_method>
      When the demo "wait for either" runs, its processes started by "<start_method>"
      Then at "main can receive", ready is always ["the receiver"]
      And at "main receives", item is always "bread"
      And at "main learns of the end", ready is always ["the sentinel"]
      And at "the producer has ended", exitcode is always 3

      Examples:
        | start_method |
        | fork         |
        | spawn        |

  Rule: A queue does not tell that a producer has died
    Demo: [producer_dies.py](../../demos/processes/producer_dies.py)

    Scenario Outline: The consumer of a producer that dies takes what was put, and waits forever, by <start_method>
      When the demo "producer dies" runs until nothing moves, its processes started by "<start_method>"
      Then "main gets something" always happens once
      And at "main gets something", item is always "bread"
      And "the producer fails" always happens
      And "main ends" never happens
      And the demo always gets stuck

      Examples:
        | start_method |
        | fork         |
        | spawn        |

  Rule: A lock that a killed process held stays held
    This is also true of the locks inside a queue: a process that waits in `get()` holds one, and if it is
    terminated there, all others may be unable to use the queue ([the documentation
    warns](https://docs.python.org/3/library/multiprocessing.html#multiprocessing.Process.terminate)). The
    documentation says only that this can lead to a deadlock; CPython and PyPy never release the lock.

    Demos: [killed_with_lock.py](../../demos/processes/killed_with_lock.py),
    [terminated_in_get.py](../../demos/processes/terminated_in_get.py)

    @signals
    Scenario Outline: A lock that a process holds when it is killed is never released, by <start_method>
      When the demo "killed with lock" runs, its processes started by "<start_method>"
      Then "child holds the lock" always comes before "child is dead"
      And at "main has tried", acquired is always False

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

    Scenario Outline: A consumer that is terminated in get() can leave a queue that nobody can read, by <start_method>
      When the demo "terminated in get" runs, its processes started by "<start_method>"
      Then "something is there" can come before "main cannot get it"

      Examples:
        | start_method |
        | fork         |
        | spawn        |

  Rule: A process does not end before what it put into a queue is flushed to the pipe
    A pipe takes a limited number of bytes, so a large item is flushed only when another process gets
    it. Python's
    [programming guidelines](https://docs.python.org/3/library/multiprocessing.html#programming-guidelines)
    warn of joining such a process first. After `cancel_join_thread()` a process ends all the same, and
    what it has not flushed is lost.

    Demos: [join_before_get.py](../../demos/processes/join_before_get.py),
    [put_too_much.py](../../demos/processes/put_too_much.py),
    [cancel_join_thread.py](../../demos/processes/cancel_join_thread.py)

    Scenario Outline: join() of a process waits in vain if nobody gets the large item that the process has put, by <start_method>
      When the demo "join before get" runs, its processes started by "<start_method>"
      Then "child has put it" always comes before "join gives up"
      And at "join gives up", alive is always True
      And at "main gets it", size is always 10000000
      And at "join returns", alive is always False

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

    @disputed
    Scenario: A program never ends if nobody takes the large item that it has put into its own queue
      The documentation of
      [join_thread()](https://docs.python.org/3/library/multiprocessing.html#multiprocessing.Queue.join_thread)
      says that a process joins the queue's thread at its exit if it is not the creator of the queue.
      The creator joins it too.

      When the demo "put too much" runs until nothing moves
      Then "main returns" always happens
      And the demo always gets stuck

    Scenario Outline: After cancel_join_thread() a process ends though nobody takes what it put, by <start_method>
      When the demo "cancel join thread" runs, its processes started by "<start_method>"
      Then "child has put it" always comes before "child has ended"
      And at "child has ended", exitcode is always 0

      Examples:
        | start_method |
        | fork         |
        | spawn        |
