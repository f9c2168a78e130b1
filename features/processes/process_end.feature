Feature: How a process ends
  A process ends when its target returns, when an exception leaves the target, or when it is killed. `join()`
  blocks until the process has ended, and then `exitcode` tells which of these it was. The exit code is only a
  number; to get results and exceptions back, use [`concurrent.futures`](../tasks/futures.feature).

  ```python
  worker.start()
  say("join begins")
  answer = worker.join(timeout=seconds(2))
  say("join gives up", answer=answer, alive=worker.is_alive(), exitcode=worker.exitcode)
  leave.set()
  answer = worker.join()
  say("join returns", answer=answer, alive=worker.is_alive(), exitcode=worker.exitcode)
  ```

  Unlike a thread, a process can be stopped from outside. `terminate()` and `kill()` stop it wherever it is:
  no `finally` clause runs, and what it shared with others may become unusable, such as a [lock that nobody
  releases](lost_processes.feature) or a queue that nobody can read. Use them on a process that shares
  nothing. From Python 3.14 on, `interrupt()` raises `KeyboardInterrupt` in the process instead, as Ctrl-C
  does, and `finally` clauses run. In any other case, send the process a message that asks it to stop, and
  join it.

  Rule: join() returns only after the process has ended
    With a timeout, `join()` may return earlier. It returns `None` either way, so ask `is_alive()` or
    `exitcode` whether the process has ended.

    Several threads may wait in `join()` of one process. All of them wait, but the system tells the
    exit code once. A thread that comes second under forkserver sets it to 255, and under fork and
    spawn it can find `exitcode` None for a moment
    ([gh-130895](https://github.com/python/cpython/issues/130895)). So let one thread join a
    process, and tell the others.

    Demos: [join.py](../../demos/processes/join.py),
    [joined_by_many.py](../../demos/processes/joined_by_many.py)

    Scenario Outline: No thread that joins a process goes on before it has ended, by <start_method>
      When the demo "joined by many" runs, its processes started by "<start_method>"
      Then "worker ends" always comes before any "a joiner goes on"
      And "a joiner goes on" always happens 8 times

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

    Scenario Outline: When all threads have joined a process, its exit code is there, by <start_method>
      When the demo "joined by many" runs, its processes started by "<start_method>"
      Then at "all have gone on", exitcode is always 3

      Examples:
        | start_method |
        | fork         |
        | spawn        |

    Scenario: The exit code of a process that several threads join can be 255 under forkserver
      When the demo "joined by many" runs, its processes started by "forkserver"
      Then at "all have gone on", exitcode can be 255

    Scenario Outline: A process is alive from its start to its end, by <start_method>
      When the demo "join" runs, its processes started by "<start_method>"
      Then at "main has made a Process", alive is always False
      And at "main has made a Process", exitcode is always None
      And at "join gives up", alive is always True
      And at "join gives up", exitcode is always None
      And "worker ends" always comes before "join returns"
      And at "join returns", alive is always False
      And at "join returns", exitcode is always 0
      And at "join returns", answer is always None
      And "a second join returns" always happens

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

    Scenario Outline: A timeout of join() ends the waiting, not the process, by <start_method>
      When the demo "join" runs, its processes started by "<start_method>"
      Then it always takes at least 2 units from "join begins" to "join gives up"
      And at "join gives up", answer is always None
      And at "join gives up", alive is always True
      And "join gives up" always comes before "worker ends"

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

  Rule: The exit code tells how a process ended
    It is 0 if the target returned, the argument of `sys.exit()`, 1 if an exception left the target,
    and minus the number of the signal that killed the process. The traceback of the exception goes
    to standard error. A text that `sys.exit()` is given goes there too, and the exit code is 1.
    The `finally` clauses run and what was printed is written, unless `os._exit()` or a signal ends the
    process.

    What to do: compare the exit code with 0, or with the negative number of a signal.

    Demos: [exit_codes.py](../../demos/processes/exit_codes.py),
    [ends.py](../../demos/processes/ends.py)

    @fork
    Scenario Outline: After <way> the exit code of a process is <exitcode>, and what it printed is written
      When the demo "ends" runs as "<way>"
      Then "the worker tidies up" always comes before "the worker has ended"
      And at "the worker has ended", exitcode is always <exitcode>
      And at "the worker has ended", printed is always "bread\n"

      Examples:
        | way               | exitcode |
        | return            | 0        |
        | sys.exit(3)       | 3        |
        | sys.exit(text)    | 1        |
        | an exception      | 1        |
        | KeyboardInterrupt | 1        |

      @since_3_9 @breaks
      Examples: from 3.9 on
        | way        | exitcode |
        | sys.exit() | 0        |

      @until_3_8
      Examples: up to 3.8
        | way        | exitcode |
        | sys.exit() | 1        |

    @signals
    Scenario Outline: After <way> the exit code of a process is <exitcode>, and what it printed is lost
      When the demo "ends" runs as "<way>"
      Then "the worker tidies up" never happens
      And at "the worker has ended", exitcode is always <exitcode>
      And at "the worker has ended", printed is always ""

      Examples:
        | way         | exitcode |
        | os._exit(4) | 4        |
        | SIGTERM     | -15      |
        | SIGKILL     | -9       |

    Scenario: A text that a process gives to sys.exit() is on standard error
      When the demo "ends" runs as "sys.exit(text)"
      Then standard error always mentions "no flour"

    @signals
    Scenario Outline: The exit code tells a return, sys.exit(), an exception and a signal apart, by <start_method>
      When the demo "exit codes" runs, its processes started by "<start_method>"
      Then at "one has returned", exitcode is always 0
      And at "one has called sys.exit", exitcode is always 3
      And at "one has failed", exitcode is always 1
      And at "one was killed", exitcode is always -9
      And standard error always mentions "ValueError: out of luck"

      Examples:
        | start_method |
        | fork         |
        | spawn        |

    @since_3_7 @breaks
    Scenario: From 3.7 on the fork server reports the signal that killed a process
      When the demo "exit codes" runs, its processes started by "forkserver"
      Then at "one has returned", exitcode is always 0
      And at "one has called sys.exit", exitcode is always 3
      And at "one has failed", exitcode is always 1
      And at "one was killed", exitcode is always -9

    @until_3_6
    Scenario: Up to 3.6 the fork server reports 255 for a process that a signal killed
      When the demo "exit codes" runs, its processes started by "forkserver"
      Then at "one has returned", exitcode is always 0
      And at "one has called sys.exit", exitcode is always 3
      And at "one has failed", exitcode is always 1
      But at "one was killed", exitcode is always 255

  Rule: A process needs no standard output
    In a program without a console, as under `pythonw.exe`, `sys.stdout` and `sys.stderr` [are
    None](https://docs.python.org/3/library/sys.html#sys.__stdout__).

    Demo: [no_stdout.py](../../demos/processes/no_stdout.py)

    Scenario Outline: A process whose standard output and standard error are None ends with exit code 0, by <start_method>
      When the demo "no stdout" runs, its processes started by "<start_method>"
      Then at "the worker has ended", exitcode is always 0

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

  Rule: Processes that run side by side each have their own end
    A sentinel tells of its own process, and an exit code is kept until somebody asks for it, whatever
    else the program starts and waits for.

    Demo: [side_by_side.py](../../demos/processes/side_by_side.py)

    Scenario Outline: Three processes end in any order, each with its own exit code, by <start_method>
      When the demo "side by side" runs, its processes started by "<start_method>"
      Then at "worker 3 has ended", ended is always [False, False, True]
      And at "worker 2 has ended", ended is always [False, True, True]
      And at "worker 1 has ended", ended is always [True, True, True]
      And at "main has joined them", exitcodes is always [1, 2, 3]

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

    Scenario Outline: Exit codes of processes that have ended are kept while main <does_more>
      When the demo "side by side" runs as "<does_more>"
      Then at "main has joined them", exitcodes is always [1, 2, 3]

      Examples:
        | does_more              |
        | runs another process   |
        | runs a program         |
        | counts active children |

  Rule: terminate() ends a process wherever it is, without its finally clauses
    Demo: [terminate.py](../../demos/processes/terminate.py)

    Scenario Outline: A terminated process does not go on, and its finally clause does not run, by <start_method>
      When the demo "terminate" runs, its processes started by "<start_method>"
      Then "worker works" always comes before "worker has ended"
      And "worker goes on" never happens
      And "worker tidies up" never happens
      And at "worker has ended", alive is always False
      And at "worker has ended", succeeded is always False

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

  Rule: terminate() of a process that has ended changes nothing
    Demo: [terminate_late.py](../../demos/processes/terminate_late.py)

    Scenario: terminate() of a process that has ended raises nothing, and its exit code is always kept
      When the demo "terminate late" runs
      Then at "main has terminated it", exitcode is always 3
      And at "main has joined it again", exitcode is always 3
      And at "main has joined it again", alive is always False

  @new
  Rule: interrupt() lets a process run its finally clauses
    `interrupt()` came with Python 3.14, and sends the signal `SIGINT`. A process that catches
    `KeyboardInterrupt` and goes on is not stopped, and on Windows nothing is promised
    ([Process.interrupt](https://docs.python.org/3/library/multiprocessing.html#multiprocessing.Process.interrupt)).

    What to do: up to 3.13 call `os.kill(process.pid, signal.SIGINT)`.

    Demo: [interrupt.py](../../demos/processes/interrupt.py)

    @since_3_14 @signals
    Scenario Outline: An interrupted process runs its finally clause, and ends with exit code 1, by <start_method>
      When the demo "interrupt" runs, its processes started by "<start_method>"
      Then "worker works" always comes before "worker tidies up"
      And "worker goes on" never happens
      And "worker tidies up" always comes before "worker has ended"
      And at "worker has ended", exitcode is always 1
      And standard error always mentions "KeyboardInterrupt"

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

    @until_3_13 @signals
    Scenario: Up to 3.13 a Process has no interrupt()
      When the demo "interrupt" runs
      Then "this Python has no Process.interrupt" always happens
      And "worker tidies up" never happens

  @new
  Rule: A process can ignore terminate(), but not kill()
    `terminate()` sends the signal `SIGTERM`, which a process may ignore or handle; `kill()` sends
    `SIGKILL`, which it cannot. Windows has no such signals, and
    [both do the same there](https://docs.python.org/3/library/multiprocessing.html#multiprocessing.Process.terminate).

    What to do: up to 3.6 call `os.kill(process.pid, signal.SIGKILL)`.

    Demo: [kill.py](../../demos/processes/kill.py)

    @since_3_7 @signals
    Scenario Outline: kill() ends a process that has ignored terminate(), by <start_method>
      When the demo "kill" runs, its processes started by "<start_method>"
      Then "main has terminated it" always comes before "worker goes on"
      And at "main has its answer", alive is always True
      And "main has killed it" always comes before "worker has ended"
      And "worker ends by itself" never happens
      And at "worker has ended", alive is always False

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

    @until_3_6 @signals
    Scenario Outline: Up to 3.6 a Process has no kill(), and os.kill() has to do it, by <start_method>
      When the demo "kill" runs, its processes started by "<start_method>"
      Then "main has terminated it" always comes before "worker goes on"
      And at "main has its answer", alive is always True
      And "main has killed it" never happens
      And "main has killed it with os.kill" always happens
      And "worker ends by itself" never happens
      And at "worker has ended", alive is always False

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

  Rule: A process ends after its ordinary children, and takes its daemonic children along
    The word *daemon* is borrowed from threads, but its meaning differs. A [daemon
    thread](../threads/daemon.feature) is
    [abandoned](https://docs.python.org/3/library/threading.html#thread-objects) when its process ends; a
    daemonic process is terminated and joined. A daemonic process may not start processes, because nobody
    would terminate them. Python checks this with an `assert` statement, so the check is absent under the
    option [`-O`](https://docs.python.org/3/using/cmdline.html#cmdoption-O).

    What to do: let the target join the threads that it starts.

    Demos: [no_daemon.py](../../demos/processes/no_daemon.py),
    [threads_in_child.py](../../demos/processes/threads_in_child.py),
    [daemon.py](../../demos/processes/daemon.py),
    [daemon_has_no_children.py](../../demos/processes/daemon_has_no_children.py),
    [daemon_set_late.py](../../demos/processes/daemon_set_late.py)

    Scenario Outline: A process waits at its end for its ordinary children, by <start_method>
      When the demo "no daemon" runs, its processes started by "<start_method>"
      Then "starter has nothing left to do" always comes before "worker ends"
      And at "main has waited for a while", alive is always True
      And "worker ends" always comes before "starter has ended"
      And at "starter has ended", exitcode is always 0

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

    Scenario Outline: A process waits at its end for the threads that its target has started, by <start_method>
      When the demo "threads in child" runs, its processes started by "<start_method>"
      Then "the child's target returns" can come before "the child's thread ends"
      And "the child's thread ends" always comes before "the child has ended"
      And at "the child has ended", exitcode is always 0

      Examples: spawned
        | start_method |
        | spawn        |

      @since_3_7
      Examples: forked, from 3.7 on
        | start_method |
        | fork         |
        | forkserver   |

    @until_3_6 @breaks
    Scenario Outline: Up to 3.6 a forked process can end before a thread that its target has started (bpo-18966), by <start_method>
      When the demo "threads in child" runs, its processes started by "<start_method>"
      Then the process can end before "the child's thread ends"
      And at "the child has ended", exitcode is always 0

      Examples:
        | start_method |
        | fork         |
        | forkserver   |

    Scenario Outline: A daemonic process is terminated when its starter ends, by <start_method>
      When the demo "daemon" runs, its processes started by "<start_method>"
      Then "daemon serves" always comes before "starter ends"
      And "starter ends" always comes before "daemon is gone"
      And "daemon answers" never happens
      And "daemon tidies up" never happens

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

    @assertions
    Scenario Outline: A daemonic process may not start a process, and a Process that it makes is daemonic by default, by <start_method>
      Elsewhere, under the option [`-O`](https://docs.python.org/3/using/cmdline.html#cmdoption-O), it may start processes,
      for Python checks this with an `assert` statement.

      When the demo "daemon has no children" runs, its processes started by "<start_method>"
      Then at "a daemon is refused a child", error is always "AssertionError"
      And "grandchild runs" never happens
      And at "main makes a process", daemon is always False
      And at "a daemon is refused a child", daemon is always True

      Examples:
        | start_method |
        | fork         |
        | spawn        |

    @assertions
    Scenario: Once a process has started, setting its daemon flag raises AssertionError and changes nothing
      Elsewhere, under the option [`-O`](https://docs.python.org/3/using/cmdline.html#cmdoption-O), the flag changes,
      for Python checks this with an `assert` statement.

      When the demo "daemon set late" runs
      Then at "it is too late", error is always "AssertionError"
      And at "main looks", daemon is always False
