@signals
Feature: Calls that wait, and signals
  A [signal](signals.feature) interrupts a call that waits. If the handler returns, the call goes on, and what it returns is
  what it would have returned without the signal. This page asks that of every call that waits: for a lock, an item, a
  process, a task, a program. It also shows what a signal without a handler does.

  ```python
  say("main waits")
  try:
      main_can_be_called_off.set()
      got = wait(**limits.get(way, {}))
      say("main goes on", got=got)
  except GIVEN_UP:
      say("main goes on", got=None)
  ```

  Rule: When a handler returns, the main thread goes on waiting
    It goes on until it has what it waits for, or until its timeout has passed. Signals that keep
    coming do not end a timeout early, and do not make it begin anew. So a program need not catch
    InterruptedError and call again.

    Demos: [handler_returns.py](../../demos/interpreter/handler_returns.py),
    [signal_in_any_wait.py](../../demos/interpreter/signal_in_any_wait.py),
    [handler_during_sleep.py](../../demos/interpreter/handler_during_sleep.py)

    Scenario Outline: A handler that returns does not end a blocked <call>()
      The worker provides what main waits for only after the handler has run.

      When the demo "handler returns" runs as "<call>"
      Then "worker gives what main waits for" always comes before "main has it"
      And at "main has it", got is always <got>

      Examples:
        | call         | got        |
        | Lock.acquire | True       |
        | Event.wait   | True       |
        | Queue.get    | "a parcel" |
        | os.read      | "a letter" |

    Scenario Outline: After a handler has returned, <call>() waits on for what it waited for
      When the demo "signal in any wait" runs as "<call>: the handler returns"
      Then "worker gives what main waits for" always comes before "main goes on"
      And at "main goes on", got is always <got>

      Examples:
        | call                              | got        |
        | Semaphore.acquire                 | True       |
        | Condition.wait                    | True       |
        | Barrier.wait                      | True       |
        | Thread.join                       | None       |
        | Queue.put                         | None       |
        | Queue.join                        | None       |
        | socket.recv                       | "a call"   |
        | select.select                     | 1          |
        | os.waitpid                        | 3          |
        | Process.join                      | None       |
        | Connection.recv                   | "a letter" |
        | Connection.poll                   | True       |
        | connection.wait                   | 1          |
        | multiprocessing.Lock.acquire      | True       |
        | multiprocessing.Semaphore.acquire | True       |
        | multiprocessing.Event.wait        | True       |
        | multiprocessing.Condition.wait    | True       |
        | multiprocessing.Barrier.wait      | True       |
        | multiprocessing.Queue.get         | "a parcel" |
        | multiprocessing.Queue.put         | None       |
        | JoinableQueue.join                | None       |
        | Future.result                     | True       |
        | Future.exception                  | None       |
        | futures.wait                      | 1          |
        | as_completed                      | 1          |
        | Executor.shutdown                 | None       |
        | Popen.wait                        | 3          |
        | Popen.communicate                 | 3          |

    Scenario Outline: After a handler has returned, <call>() with a timeout waits on as well
      When the demo "signal in any wait" runs as "<call>: with a timeout"
      Then "worker gives what main waits for" always comes before "main goes on"
      And at "main goes on", got is always <got>

      Examples:
        | call                              | got        |
        | Lock.acquire                      | True       |
        | Semaphore.acquire                 | True       |
        | Event.wait                        | True       |
        | Condition.wait                    | True       |
        | Thread.join                       | None       |
        | Queue.get                         | "a parcel" |
        | Queue.put                         | None       |
        | select.select                     | 1          |
        | Process.join                      | None       |
        | Connection.poll                   | True       |
        | connection.wait                   | 1          |
        | multiprocessing.Lock.acquire      | True       |
        | multiprocessing.Semaphore.acquire | True       |
        | multiprocessing.Event.wait        | True       |
        | multiprocessing.Condition.wait    | True       |
        | multiprocessing.Queue.get         | "a parcel" |
        | multiprocessing.Queue.put         | None       |
        | Future.result                     | True       |
        | Future.exception                  | None       |
        | futures.wait                      | 1          |
        | as_completed                      | 1          |
        | Popen.wait                        | 3          |

    Scenario Outline: Signals that keep coming neither shorten nor renew the timeout of <call>()
      When the demo "signal in any wait" runs as "<call>: signals keep coming"
      Then it always takes at least 5 units from "main waits" to "main goes on"
      And "main goes on" can come before "worker sends no more signals"

      Examples:
        | call                              |
        | time.sleep                        |
        | Lock.acquire                      |
        | Semaphore.acquire                 |
        | Event.wait                        |
        | Condition.wait                    |
        | Thread.join                       |
        | Queue.get                         |
        | Queue.put                         |
        | Process.join                      |
        | Connection.poll                   |
        | connection.wait                   |
        | multiprocessing.Lock.acquire      |
        | multiprocessing.Semaphore.acquire |
        | multiprocessing.Event.wait        |
        | multiprocessing.Queue.get         |
        | Future.result                     |
        | Future.exception                  |
        | futures.wait                      |
        | as_completed                      |

    Scenario: A handler that returns does not shorten a sleep
      When the demo "handler during sleep" runs
      Then it always takes at least 5 units from "main falls asleep" to "main wakes up"
      And "the handler runs" always happens once

  Rule: A signal that is ignored ends no wait, and one that has its default ends the process
    `signal.SIG_IGN` and `signal.SIG_DFL` stand for the two. It makes no difference who sends the signal, another process,
    `os.kill()` or a timer.

    Demo: [signal_ignored.py](../../demos/interpreter/signal_ignored.py)

    Scenario Outline: An ignored SIGALRM that <call> sends never ends wait() of an Event
      When the demo "signal ignored" runs as "<call>, ignored"
      Then "worker lets main go on" always comes before "main goes on"
      And at "main goes on", got is always True

      Examples:
        | call      |
        | os.kill   |
        | setitimer |

    Scenario Outline: A SIGALRM with its default that <call> sends always ends the process in the middle of a wait
      When the demo "signal ignored" runs as "<call>, default"
      Then the exit status is always -14
      And "main waits" always happens
      And "main goes on" never happens

      Examples:
        | call      |
        | os.kill   |
        | setitimer |

  Rule: A program that ignores SIGCHLD does not learn how its children end
    The system forgets them as soon as they end. subprocess then reports [status
    0](https://bugs.python.org/issue15756), and multiprocessing None. A program inherits what its starter ignores, so it can
    ignore SIGCHLD without a line of its own.

    What to do: set SIGCHLD to `signal.SIG_DFL` at the beginning of a program that needs exit statuses.

    Demo: [sigchld_ignored.py](../../demos/interpreter/sigchld_ignored.py)

    Scenario: Where SIGCHLD is ignored, a program that fails always has the exit status 0
      When the demo "sigchld ignored" runs as "program"
      Then at "SIGCHLD has its default", status is always 3
      And at "SIGCHLD is ignored", status is always 0
      And at "SIGCHLD has its default again", status is always 3

    @fork
    Scenario: Where SIGCHLD is ignored, a forked process that fails always has the exit code None
      When the demo "sigchld ignored" runs as "process"
      Then at "SIGCHLD has its default", status is always 3
      And at "SIGCHLD is ignored", status is always None
      And at "SIGCHLD has its default again", status is always 3
