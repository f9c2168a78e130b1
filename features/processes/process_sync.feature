Feature: Locks, events, semaphores and barriers between processes
  `multiprocessing` has `Lock`, `RLock`, `Semaphore`, `BoundedSemaphore`, `Condition`, `Event` and `Barrier`
  for processes that wait for each other. Use them if processes do share something, such as a file, a terminal
  or [memory](shared_memory.feature). Often a [queue](process_queues.feature) is simpler. The locks of
  `threading` work [in one process only](nothing_shared.feature).

  ```python
  lock, all_are_here = Lock(), Barrier(2)
  children = [Process(target=work, args=(lock, all_are_here)) for _ in range(2)]
  for child in children:
      child.start()
  for child in children:
      child.join()
  say("main tries", acquired=lock.acquire(block=False))
  ```

  The names are the same as in `threading`, but the arguments are not. `acquire()` takes `block` instead of
  `blocking`, `release()` of a Semaphore takes no number, and `locked()` came only with Python 3.14. Hand
  these objects over as arguments when a process starts; later that is not possible.

  A process does not give up before its timeout has passed, unless somebody sets the system's clock. On Linux
  every CPython up to 3.15 happens to measure these timeouts by that clock (`_multiprocessing` calls
  `sem_timedwait()`), so a wait gets shorter when the clock is set forward. Today the locks of `threading` use
  a [monotonic clock](https://github.com/python/cpython/issues/85876).

  There is one danger that threads do not have: a process that is killed while it holds a lock [never releases
  it](lost_processes.feature).

  Rule: A Lock has at most one holder among all processes
    Demos: [lock.py](../../demos/processes/lock.py),
    [lock_released_by_another.py](../../demos/processes/lock_released_by_another.py),
    [lock_timeout.py](../../demos/processes/lock_timeout.py),
    [in_time.py](../../demos/processes/in_time.py),
    [with_fails.py](../../demos/processes/with_fails.py)

    Scenario Outline: Two processes hold a Lock one after the other, by <start_method>
      When the demo "lock" runs, its processes started by "<start_method>"
      Then there is never more than 1 thread inside "holding"
      And "holding ends" always happens twice
      And at "main tries", acquired is always True
      But at "main tries again", acquired is always False

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

    Scenario Outline: Any process may release a Lock, but only its owner an RLock, by <start_method>
      When the demo "lock released by another" runs, its processes started by "<start_method>"
      Then "child releases the Lock" always comes before "main has the Lock again"
      And at "the RLock is not child's to release", error is always "AssertionError"

      Examples:
        | start_method |
        | fork         |
        | spawn        |

    Scenario: acquire(timeout=...) between processes returns False, and not before the time has passed
      When the demo "lock timeout" runs
      Then at "main has the lock", acquired is always True
      And it always takes at least 2 units from "main asks again" to "main gives up"
      And at "main gives up", acquired is always False

    Scenario Outline: <way> with a timeout returns as soon as another process lets it
      When the demo "in time" runs as "<way>"
      Then "child gives it" always comes before "main goes on"

      Examples:
        | way             |
        | Lock.acquire    |
        | Event.wait      |
        | Queue.get       |
        | Connection.poll |
        | Process.join    |

    Scenario Outline: Leaving a with block by an exception releases the <kind> between processes
      When the demo "with fails" runs as "<kind>"
      Then at "another asks inside the with", acquired is always False
      And at "another asks after the failure", acquired is always True

      Examples:
        | kind             |
        | Lock             |
        | RLock            |
        | Condition        |
        | Semaphore        |
        | BoundedSemaphore |

  Rule: The tools of multiprocessing keep the promises of those of threading
    Demo: [as_in_threading.py](../../demos/processes/as_in_threading.py)

    Scenario: A BoundedSemaphore of multiprocessing that is released once too often always raises ValueError
      Elsewhere, on macOS, where semaphores [cannot be asked for their
      value](https://docs.python.org/3/library/multiprocessing.html#multiprocessing.BoundedSemaphore), nothing is raised.

      When the demo "as in threading" runs as "BoundedSemaphore"
      Then at "one release too many", error is always "ValueError"
      And at "main takes all tokens", got is always [True, True, False]

    Scenario: An RLock of multiprocessing is always free after as many releases as acquires, and not before
      When the demo "as in threading" runs as "RLock"
      Then at "another thread has tried before and after each release", got is always [False, False, False, True]

    Scenario: wait() of a Condition of multiprocessing releases a lock that is held twice, and restores it
      When the demo "as in threading" runs as "Condition"
      Then "main notifies" always comes before "the waiter is woken"
      And "the waiter leaves" always comes before "main has the lock again"
      And at "main has the lock again", got is always True
      And at "main has the lock again", woken is always [True]

    Scenario: abort() of a Barrier of multiprocessing turns back two waiting threads, and reset() mends it for three
      When the demo "as in threading" runs as "Barrier"
      Then at "main closes the bridge", broken is always True
      And "a hiker turns back" always happens twice
      And "a hiker crosses" always happens 3 times
      And at "main has opened it again", broken is always False

  Rule: The locks of multiprocessing have other arguments than those of threading
    [Lock.acquire()](https://docs.python.org/3/library/multiprocessing.html#multiprocessing.Lock.acquire)
    is `acquire(block=True, timeout=None)`, and `acquire(blocking=False)` raises `TypeError`. So does
    `release(2)` of a Semaphore. A negative timeout is no time at all, where `threading` raises ValueError, and
    `release()` of a free Lock raises ValueError, where `threading` raises RuntimeError.

    What to do: up to 3.13 try `acquire(block=False)`.

    Demos: [lock_arguments.py](../../demos/processes/lock_arguments.py),
    [locked.py](../../demos/processes/locked.py)

    Scenario: acquire(blocking=False) and release(2) between processes raise TypeError
      When the demo "lock arguments" runs
      Then at "acquire(block=False) returns", acquired is always True
      And at "acquire(blocking=False) raises an error", error is always "TypeError"
      And at "release(2) raises an error", error is always "TypeError"

    Scenario: acquire() of a Lock between processes takes a negative timeout for no time at all
      When the demo "lock arguments" runs
      Then at "acquire(timeout=-5) returns", acquired is always False

    Scenario: release() of a free Lock between processes raises ValueError
      When the demo "lock arguments" runs
      Then at "release of a free Lock raises an error", error is always "ValueError"

    @since_3_14 @new
    Scenario Outline: From 3.14 on locked() tells whether a <kind> between processes is held
      When the demo "locked" runs as "<kind>"
      Then at "main has acquired it", locked is always True
      And at "main has released it", locked is always False

      Examples:
        | kind      |
        | Lock      |
        | RLock     |
        | Semaphore |

    @until_3_13
    Scenario Outline: Up to 3.13 a <kind> between processes has no locked()
      When the demo "locked" runs as "<kind>"
      Then "this Python has no locked() between processes" always happens
      And "main has acquired it" never happens

      Examples:
        | kind      |
        | Lock      |
        | RLock     |
        | Semaphore |

  Rule: A semaphore, an event or a queue can be asked what another process has done to it
    The answer can be wrong by the next line, so use it in tests and in messages. Elsewhere, on macOS, `get_value()` and
    `qsize()` [raise
    NotImplementedError](https://docs.python.org/3/library/multiprocessing.html#multiprocessing.Queue.qsize).

    Demo: [asked.py](../../demos/processes/asked.py)

    @linux
    Scenario: get_value() of a Semaphore and is_set() of an Event tell what a process did that has ended
      When the demo "asked" runs
      Then at "main has made them", value is always 2
      And at "main has made them", is_set is always False
      But at "child has ended", value is always 1
      And at "child has ended", is_set is always True

    @linux
    Scenario: qsize() and full() of a queue between processes count what a process put that has ended
      When the demo "asked" runs
      Then at "the queue is new", size is always 0
      And at "the queue is new", full is always False
      But at "the queue has an item", size is always 1
      And at "the queue has an item", full is always True

  Rule: A lock, an event or a queue is handed over only when a process starts
    Pass it as an argument to Process. Sending it later raises `RuntimeError: Lock objects should only be
    shared between processes through inheritance`.

    Demo: [sent_later.py](../../demos/processes/sent_later.py)

    Scenario Outline: Sending a <kind> of multiprocessing through a pipe raises RuntimeError
      When the demo "sent later" runs as "<kind>"
      Then at "send() raises an error", error is always "RuntimeError"

      Examples:
        | kind  |
        | Lock  |
        | Event |
        | Queue |

  Rule: A process that waits goes on when another gives what it waits for, and not before
    This is what all these tools have in common, [those of a manager](managers.feature) included. An
    Event, a `notify_all()` of a Condition, a Barrier and the last `task_done()` let all
    waiting processes go on; a release or an item is for one of them.

    Demo: [two_wait.py](../../demos/processes/two_wait.py)

    Scenario Outline: Two processes wait for one <kind>, and both go on when main gives it to all
      When the demo "two wait" runs as "<kind>"
      Then "main gives" always comes before any "a child goes on"
      And "a child goes on" always happens twice
      And at "a child goes on", got is always True

      Examples:
        | kind               |
        | Event              |
        | Condition.wait     |
        | Condition.wait_for |
        | Barrier            |
        | JoinableQueue.join |

    Scenario Outline: Two processes wait for one <kind>, and each goes on when main gives it to one
      When the demo "two wait" runs as "<kind>"
      Then "main gives" always comes before any "a child goes on"
      And "a child goes on" always happens twice
      And at "a child goes on", got is always True

      Examples:
        | kind             |
        | Lock             |
        | Semaphore        |
        | BoundedSemaphore |
        | Queue            |
        | JoinableQueue    |

  Rule: A wait that was given up leaves no trace
    What comes later goes to those who come later, and once.

    Demo: [given_up.py](../../demos/processes/given_up.py)

    Scenario Outline: After a timeout a <kind> between processes is as good as new
      When the demo "given up" runs as "<kind>"
      Then at "main gives up", got is always False
      And at "main tries again, and once more", got is always [True, False]

      Examples:
        | kind             |
        | Lock             |
        | Semaphore        |
        | BoundedSemaphore |
        | Event            |
        | Condition        |
        | Queue.get        |
        | Queue.put        |
        | JoinableQueue    |

  Rule: set() of an Event wakes every process that waits for it
    Demo: [event.py](../../demos/processes/event.py)

    Scenario Outline: No process goes on before the Event is set, and then all do, by <start_method>
      When the demo "event" runs, its processes started by "<start_method>"
      Then "main sets it" always comes before any "a child goes on"
      And "a child goes on" always happens twice
      And at "a child goes on", answer is always True
      And at "main has waited", answer is always False

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

  Rule: At most n processes are inside a Semaphore(n)
    Demo: [semaphore.py](../../demos/processes/semaphore.py)

    Scenario Outline: Two processes can be inside a Semaphore(2) at the same time, and never a third, by <start_method>
      When the demo "semaphore" runs, its processes started by "<start_method>"
      Then there are never more than 2 threads inside "dinner"
      And "dinner ends" always happens 3 times
      And there can be 2 threads inside "dinner"

      Examples:
        | start_method |
        | fork         |
        | spawn        |

  Rule: At a Barrier no process goes on before all have come
    Its action, its timeout and the numbers that `wait()` returns are as [in threading](../sharing/barrier.feature).

    Demos: [barrier.py](../../demos/processes/barrier.py),
    [barrier_action.py](../../demos/processes/barrier_action.py),
    [barrier_timeout.py](../../demos/processes/barrier_timeout.py)

    Scenario Outline: The first process at a Barrier waits for the last one, by <start_method>
      When the demo "barrier" runs, its processes started by "<start_method>"
      Then "right comes" always comes before "left goes on"
      And "left comes" always comes before "right goes on"

      Examples:
        | start_method |
        | fork         |
        | spawn        |

    Scenario Outline: The action of a Barrier between processes runs once, before any process goes on, by <start_method>
      When the demo "barrier action" runs, its processes started by "<start_method>"
      Then "the gate opens" always happens once
      And "the gate opens" always comes before "a child goes on"
      And "the gate opens" always comes before "main goes on"
      And at "both have crossed", numbers is always [0, 1]

      Examples:
        | start_method |
        | fork         |
        | spawn        |

    Scenario: n_waiting of a Barrier counts a process that waits there, and parties those that it needs
      When the demo "barrier action" runs
      Then at "main sees the child wait", waiting is always 1
      And at "main sees the child wait", parties is always 2

    Scenario: A Barrier between processes whose timeout has passed is broken in every process, and not before
      When the demo "barrier timeout" runs
      Then it always takes at least 2 units from "child comes" to "child gives up"
      And at "child gives up", error is always "BrokenBarrierError"
      And at "main comes", broken is always True
      And at "main is turned back", error is always "BrokenBarrierError"
