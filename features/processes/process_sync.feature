Feature: Locks, events, semaphores, barriers between processes
  All that threads have to wait for each other, processes have as well, under the same names,
  in `multiprocessing`. Those of `threading` do not reach beyond their process, and under fork
  nobody says so.

  They are handed over as arguments at the start of a process. Between processes that share
  nothing there is less to guard than between threads: a file, a terminal, a device; memory
  that is shared on purpose. Mostly a queue is what is wanted.

  One thing is worse than with threads: a process can be killed, and what it held is
  then held for ever.

  Rule: A Lock has at most one holder among all processes

    Scenario Outline: Two processes hold it one after the other, by <start_method>
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

    Scenario Outline: Any process may release a Lock, but only the owner an RLock, by <start_method>
      When the demo "lock released by another" runs, its processes started by "<start_method>"
      Then "child releases the Lock" always comes before "main has the Lock again"
      And at "the RLock is not child's to release", error is always "AssertionError"

      Examples:
        | start_method |
        | fork         |
        | spawn        |

    Scenario: Who waits with a timeout gives up no earlier, with False
      When the demo "lock timeout" runs
      Then at "main has the lock", acquired is always True
      And it always takes at least 2 units from "main asks again" to "main gives up"
      And at "main gives up", acquired is always False

    Scenario Outline: <way> with a timeout goes on as soon as it can
      When the demo "in time" runs as "<way>"
      Then "child gives it" always comes before "main goes on"

      Examples:
        | way             |
        | Lock.acquire    |
        | Event.wait      |
        | Queue.get       |
        | Connection.poll |
        | Process.join    |

    Scenario Outline: with gives back what it took when its body fails: <kind>
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

  Rule: An Event tells all who wait for it

    Scenario Outline: Nobody goes on before it is set, and then all do, by <start_method>
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

  Rule: A Semaphore lets in as many as it has places

    Scenario Outline: Two can dine at once, a third cannot, by <start_method>
      When the demo "semaphore" runs, its processes started by "<start_method>"
      Then there are never more than 2 threads inside "dinner"
      And "dinner ends" always happens 3 times
      And there can be 2 threads inside "dinner"

      Examples:
        | start_method |
        | fork         |
        | spawn        |

  Rule: At a Barrier nobody goes on before all have come

    Scenario Outline: The one who comes first waits for the one who comes last, by <start_method>
      When the demo "barrier" runs, its processes started by "<start_method>"
      Then "right comes" always comes before "left goes on"
      And "left comes" always comes before "right goes on"

      Examples:
        | start_method |
        | fork         |
        | spawn        |
