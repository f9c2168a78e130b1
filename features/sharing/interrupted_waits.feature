@signals
Feature: Waiting for locks and events, and signals
  A signal interrupts the main thread wherever it waits. Python runs the handler, and if the handler returns,
  the wait goes on as if nothing had happened: it does not end, it is not cut short, and its timeout does not
  begin again ([PEP 475](https://peps.python.org/pep-0475/)). If the handler raises, the exception ends the
  wait. Each call has to take care of this, and some have failed to: [a lock began its timeout
  anew](https://github.com/python/cpython/issues/74953), [a queue ran no
  handler](https://github.com/RustPython/RustPython/issues/8250). So this page tests them all. [Signals and
  threads](../interpreter/signals.feature) tells which thread a signal interrupts, and when a handler runs;
  for queues see [Waiting for queues, and signals](../queues/interrupted_queues.feature).

  ```python
  for _ in range(40):
      if given_up:
          break
      signal.pthread_kill(threading.main_thread().ident, signal.SIGUSR1)
      pause(0.25)
  say("worker has sent its last signal")
  ```

  Prefer a handler that sets a flag or an [Event](event.feature) to one that raises. A Lock and an RLock
  survive an exception in the middle of `acquire()`. A Condition, an Event, a Semaphore and a Barrier consist
  of several parts, and can survive it; but if the exception comes between two of their steps, a lock may stay
  held ([the documentation
  warns](https://docs.python.org/3/library/signal.html#note-on-signal-handlers-and-exceptions)).

  Rule: A handler that returns does not end a wait
    The worker provides what main waits for when the handler has run three times, or at last when the signal has been
    sent fifteen times.

    Demo: [signal_during_wait.py](../../demos/sharing/signal_during_wait.py)

    Scenario Outline: Main stays in <call>() until it gets what it waits for, whatever handlers run meanwhile
      When the demo "signal during wait" runs as "<call>"
      Then "worker gives what main waits for" always comes before "main has it"
      And at "main has it", got is always True
      And at "worker gives what main waits for", handled can be 3

      Examples: without a timeout
        | call                     |
        | Lock.acquire             |
        | RLock.acquire            |
        | Condition.acquire        |
        | Semaphore.acquire        |
        | BoundedSemaphore.acquire |
        | Condition.wait           |
        | Condition.wait_for       |
        | Event.wait               |
        | Barrier.wait             |
        | Thread.join              |

      Examples: with a timeout of an hour
        | call                                    |
        | Lock.acquire with a timeout             |
        | RLock.acquire with a timeout            |
        | Condition.acquire with a timeout        |
        | Semaphore.acquire with a timeout        |
        | BoundedSemaphore.acquire with a timeout |
        | Condition.wait with a timeout           |
        | Condition.wait_for with a timeout       |
        | Event.wait with a timeout               |
        | Barrier.wait with a timeout             |
        | Thread.join with a timeout              |

  Rule: A handler that returns neither shortens a timeout nor makes it begin anew
    Four signals come in a unit, up to forty; the timeout is six units. If it began anew with each signal,
    main would give up only after the last.

    Demo: [signal_during_timeout.py](../../demos/sharing/signal_during_timeout.py)

    Scenario Outline: The timeout of <call>() runs on while handlers run, and is neither shortened nor restarted
      When the demo "signal during timeout" runs as "<call>"
      Then it always takes at least 6 units from "main waits" to "main gives up"
      And at "main gives up", got is always False
      And at "main gives up", signals can be other than 0
      And "main gives up" can come before "worker has sent its last signal"

      Examples:
        | call                     |
        | Lock.acquire             |
        | RLock.acquire            |
        | Semaphore.acquire        |
        | BoundedSemaphore.acquire |
        | Condition.wait           |
        | Condition.wait_for       |
        | Event.wait               |
        | Barrier.wait             |
        | Thread.join              |
        | time.sleep               |

  Rule: A handler that takes longer than the timeout does not make the wait endless
    When the handler returns, nothing is left of the time, and the call gives up. An older
    [SimpleQueue](../queues/interrupted_queues.feature) fails to.

    Demo: [signal_during_timeout.py](../../demos/sharing/signal_during_timeout.py)

    Scenario Outline: <call>() gives up after a handler that took longer than its timeout
      When the demo "signal during timeout" runs as "<call> and a slow handler"
      Then "main gives up" always happens
      And at "main gives up", got is always False
      And it always takes at least 6 units from "main waits" to "main gives up"

      Examples:
        | call                     |
        | Lock.acquire             |
        | RLock.acquire            |
        | Semaphore.acquire        |
        | BoundedSemaphore.acquire |
        | Condition.wait           |
        | Condition.wait_for       |
        | Event.wait               |
        | Barrier.wait             |
        | Thread.join              |
        | time.sleep               |

  Rule: A lock that a handler's exception has called main away from works as before
    Demo: [called_off.py](../../demos/sharing/called_off.py)

    Scenario Outline: A handler that raises ends <call>(), and the lock then lets a thread in as before
      When the demo "called off" runs as "<call>"
      Then at "main is called off", error is always "CalledOffError"
      And at "others use it", got is always [False, True]

      Examples:
        | call                         |
        | Lock.acquire                 |
        | Lock.acquire with a timeout  |
        | RLock.acquire                |
        | RLock.acquire with a timeout |

    Scenario Outline: A handler that raises ends <call>(), and the tool can work as before
      When the demo "called off" runs as "<call>" until nothing moves
      Then at "main is called off", error can be "CalledOffError"
      And at "others use it", got can be <got>

      Examples:
        | call                                    | got           |
        | Semaphore.acquire                       | [False, True] |
        | Semaphore.acquire with a timeout        | [False, True] |
        | BoundedSemaphore.acquire                | [False, True] |
        | BoundedSemaphore.acquire with a timeout | [False, True] |
        | Condition.wait                          | [True, True]  |
        | Condition.wait with a timeout           | [True, True]  |
        | Event.wait                              | [True, True]  |
        | Event.wait with a timeout               | [True, True]  |
        | Barrier.wait                            | [0, 1]        |
        | Barrier.wait with a timeout             | [0, 1]        |

  Rule: A handler may release the Lock that main waits for
    The handler runs in the main thread, in the middle of the wait. A Lock has no owner, so this is right at
    any moment. A handler that sets an Event, releases a Semaphore or notifies a Condition can work as well.
    But if the signal comes while main holds [a lock inside one of these](https://bugs.python.org/issue34486),
    main waits for itself.

    Demo: [handler_gives.py](../../demos/sharing/handler_gives.py)

    Scenario: A handler that releases the Lock that main waits for lets main go on
      When the demo "handler gives" runs as "Lock.release"
      Then "the handler gives what main waits for" always comes before "main has it"
      And at "main has it", got is always True

    Scenario Outline: A handler that calls <call>() can let main go on
      When the demo "handler gives" runs as "<call>" until nothing moves
      Then "the handler gives what main waits for" can come before "main has it"
      And at "main has it", got can be True

      Examples:
        | call              |
        | Event.set         |
        | Semaphore.release |
        | Condition.notify  |
