@signals
Feature: Signals and threads
  A signal interrupts a process, from outside or from within: Ctrl-C sends SIGINT, the command
  `kill` sends SIGTERM, and a program can send any signal with `os.kill()`. Python runs the handler
  of a signal in the main thread, between two of its steps, whichever thread the system delivers the
  signal to. Python's own handler for SIGINT raises KeyboardInterrupt.

  ```python
  signal.signal(signal.SIGUSR1, handler)
  lock.acquire()
  Thread(target=work).start()
  try:
      main_can_be_called_off.set()
      lock.acquire()
      say("acquire returns")
  except CalledOffError:
      say("main is called off")
  ```

  While the main thread is blocked in `acquire()`, `join()`, `get()` or `sleep()`, a signal
  interrupts the call, the handler runs, and [the call goes on waiting](signals_in_waits.feature) unless the handler raises
  ([PEP 475](https://peps.python.org/pep-0475/)). Before Python 3.2 Ctrl-C could not stop a program
  whose main thread waited for a lock
  ([Lock.acquire](https://docs.python.org/3/library/threading.html#threading.Lock.acquire)).

  Code in C that does not check for signals delays the handler until it returns
  ([signal](https://docs.python.org/3/library/signal.html#execution-of-python-signal-handlers)).
  Python's documentation gives the search by a regular expression as an example, but CPython does
  interrupt such a search.

  Python records a signal and checks the record [between two
  steps](https://docs.python.org/3/library/signal.html#execution-of-python-signal-handlers). In
  CPython and PyPy, a signal that arrives after the last check, but before the main thread blocks,
  goes unnoticed until the call returns or another signal arrives. The window is microseconds wide,
  but free-threaded builds have been seen to hit it. If you need an answer to a signal, send it
  again.

  A worker is never interrupted. To stop it, ask it: let the main thread catch KeyboardInterrupt and
  set an [Event](../sharing/event.feature) that the worker checks. A handler should do no more than
  that either, because it runs in the middle of whatever the main thread was doing, perhaps while
  that holds a lock.

  Windows has Ctrl-C and few other signals, and this feature does not speak of it. From 3.14 on
  Ctrl-C interrupts `Lock.acquire()` on Windows, too
  ([Lock.acquire](https://docs.python.org/3/library/threading.html#threading.Lock.acquire)).

  Rule: A signal's handler runs in the main thread
    `signal.signal()` raises a ValueError in any other thread; its message begins with "signal only
    works in main thread".

    Demos: [handler_in_main.py](../../demos/interpreter/handler_in_main.py),
    [handler_installed.py](../../demos/interpreter/handler_installed.py),
    [handler_replaced.py](../../demos/interpreter/handler_replaced.py)

    Scenario Outline: The main thread runs the handler of a signal that a worker sends with <call>
      When the demo "handler in main" runs as "<call>"
      Then "worker sends a signal" never happens in the main thread
      And "the handler runs" always happens in the main thread
      And "the handler runs" always happens once
      And at "the handler runs", signal is always "SIGUSR1"
      And "worker sends a signal" always comes before "the handler runs"

      Examples:
        | call         |
        | os.kill      |
        | pthread_kill |

    Scenario: signal() installs a handler in the main thread, and raises a ValueError in any other
      When the demo "handler installed" runs
      Then at "worker is refused", error is always "ValueError"
      And at "main looks", is_installed is always False
      And "main installs a handler" always happens
      And at "main looks again", is_installed is always True

    Scenario: signal() returns the handler installed before, so a program may put it back
      When the demo "handler replaced" runs
      Then at "main replaces the first handler", before is always "first"
      And at "main puts it back", before is always "second"

  Rule: Ctrl-C interrupts the main thread and no other
    Demos: [ctrl_c.py](../../demos/interpreter/ctrl_c.py),
    [interrupt_main.py](../../demos/interpreter/interrupt_main.py)

    Scenario Outline: A SIGINT sent with <call> interrupts main, and the worker goes on
      When the demo "ctrl c" runs as "<call>"
      Then "worker presses Ctrl-C" always comes before "main is interrupted"
      And "main is interrupted" always happens in the main thread
      And "main is interrupted" always comes before "worker goes on"
      And "worker is interrupted" never happens

      Examples:
        | call         |
        | os.kill      |
        | pthread_kill |

    Scenario: A thread that calls interrupt_main() interrupts the main thread as Ctrl-C would
      When the demo "interrupt main" runs
      Then "worker interrupts main" always comes before "main is interrupted"
      And "main is interrupted" always happens in the main thread

  Rule: From 3.11 on Ctrl-C cancels the main task of asyncio.run()
    The coroutine runs on to its next `await`, which raises CancelledError, so it can tidy up in peace. Then
    `asyncio.run()` raises KeyboardInterrupt
    ([Handling Keyboard
    Interruption](https://docs.python.org/3/library/asyncio-runner.html#handling-keyboard-interruption)). Up to 3.10 a
    coroutine that runs is interrupted in the middle of a line, as any other function. Elsewhere, on 3.6, there is no
    `asyncio.run()`.

    What to do: tidy up in `finally` clauses, and catch KeyboardInterrupt around `asyncio.run()` only.

    Demo: [ctrl_c_in_asyncio.py](../../demos/interpreter/ctrl_c_in_asyncio.py)

    @since_3_11 @breaks
    Scenario: From 3.11 on a coroutine runs on after Ctrl-C, and is cancelled at its next await
      When the demo "ctrl c in asyncio" runs
      Then "the coroutine goes on" always happens
      And at "the coroutine is stopped", error is always "CancelledError"
      And "the coroutine has tidied up" always comes before "main is interrupted"

    @since_3_7 @until_3_10 @new
    Scenario: Up to 3.10 Ctrl-C raises KeyboardInterrupt in the coroutine that runs
      When the demo "ctrl c in asyncio" runs
      Then at "the coroutine is stopped", error is always "KeyboardInterrupt"
      And "the coroutine has tidied up" always comes before "main is interrupted"

  Rule: A KeyboardInterrupt that nobody catches ends the main thread alone
    Elsewhere, on PyPy, it depends on the version whether the process waits for its worker: PyPy 3.9
    does not, PyPy 3.11 does.

    What to do: if you check for the exit status 1 after Ctrl-C, also accept an end by SIGINT.

    Demo: [ctrl_c_uncaught.py](../../demos/interpreter/ctrl_c_uncaught.py)

    @since_3_8 @breaks
    Scenario: From 3.8 on an uncaught KeyboardInterrupt ends the process by SIGINT
      When the demo "ctrl c uncaught" runs
      Then the exit status is always -2
      And "worker presses Ctrl-C" always happens
      And standard error always mentions "KeyboardInterrupt"

    @cpython @since_3_8
    Scenario: From 3.8 on CPython waits for the worker before SIGINT ends the process
      When the demo "ctrl c uncaught" runs
      Then the exit status is always -2
      And "worker presses Ctrl-C" always comes before "worker ends"
      And "worker ends" always happens before the process ends

    @cpython @until_3_7
    Scenario: Up to 3.7 an uncaught KeyboardInterrupt leads to exit status 1, after the worker's end
      When the demo "ctrl c uncaught" runs
      Then the exit status is always 1
      And "worker presses Ctrl-C" always comes before "worker ends"
      And "worker ends" always happens before the process ends
      And standard error always mentions "KeyboardInterrupt"

  Rule: An exception that a handler raises ends the call that blocks the main thread
    It does so whatever the call waits for: a lock, an item, a process, a task, a program.

    Demos: [ctrl_c_ends_waiting.py](../../demos/interpreter/ctrl_c_ends_waiting.py),
    [signal_in_any_wait.py](../../demos/interpreter/signal_in_any_wait.py),
    [handler_raises.py](../../demos/interpreter/handler_raises.py)

    Scenario Outline: Ctrl-C always makes a blocked <call>() raise KeyboardInterrupt
      When the demo "ctrl c ends waiting" runs as "<call>"
      Then "worker presses Ctrl-C" always comes before "the call is ended"
      And "the call is ended" always happens in the main thread
      And at "the call is ended", error is always "KeyboardInterrupt"
      And "the call returns" never happens

      Examples:
        | call         |
        | Lock.acquire |
        | Thread.join  |

    Scenario Outline: Ctrl-C ends a blocked <call>(), which can raise KeyboardInterrupt
      A Condition releases its lock and then waits, and so does what is built on it. An interrupt
      between the two can make its `with` raise a RuntimeError, as it leaves a lock that it does not
      hold. Python's documentation
      [warns](https://docs.python.org/3/library/signal.html#note-on-signal-handlers-and-exceptions)
      that a KeyboardInterrupt may appear at any point.

      When the demo "ctrl c ends waiting" runs as "<call>"
      Then "worker presses Ctrl-C" always comes before "the call is ended"
      And "the call is ended" always happens in the main thread
      And at "the call is ended", error can be "KeyboardInterrupt"
      And "the call returns" never happens

      Examples:
        | call              |
        | Event.wait        |
        | Condition.wait    |
        | Semaphore.acquire |
        | Queue.get         |

    Scenario Outline: A handler that raises ends <call>()
      When the demo "signal in any wait" runs as "<call>: the handler raises"
      Then "main is called off" always happens in the main thread
      And "main goes on" never happens

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
        | Queue.join                        |
        | socket.recv                       |
        | select.select                     |
        | os.waitpid                        |
        | Process.join                      |
        | Connection.recv                   |
        | Connection.poll                   |
        | connection.wait                   |
        | multiprocessing.Lock.acquire      |
        | multiprocessing.Semaphore.acquire |
        | multiprocessing.Event.wait        |
        | multiprocessing.Condition.wait    |
        | multiprocessing.Queue.get         |
        | multiprocessing.Queue.put         |
        | JoinableQueue.join                |
        | Future.result                     |
        | Future.exception                  |
        | futures.wait                      |
        | as_completed                      |
        | Executor.shutdown                 |
        | Popen.wait                        |
        | Popen.communicate                 |

    Scenario: A blocked acquire() raises the exception that a signal handler raises
      When the demo "handler raises" runs
      Then "the handler runs" always comes before "main is called off"
      And "main is called off" always happens in the main thread
      And "acquire returns" never happens

  Rule: On CPython an exception that a handler raises ends a search by a regular expression
    On CPython a search by a regular expression checks for signals. On PyPy it does not, so the
    handler runs after the search.

    What to do: run a search that may take forever in a process that you can kill.

    Demo: [handler_during_search.py](../../demos/interpreter/handler_during_search.py)

    @cpython @disputed
    Scenario: On CPython a handler that raises ends a search before it finds its match
      Python's documentation says that such a search "may run uninterrupted for an arbitrary amount
      of time, regardless of any signals received":
      https://docs.python.org/3/library/signal.html#execution-of-python-signal-handlers

      When the demo "handler during search" runs
      Then at "main is called off", matches is always 0
      And "main has searched in time" never happens

    @pypy @breaks
    Scenario: On PyPy the handler runs only after the search has found its match
      When the demo "handler during search" runs
      Then at "main is called off", matches is always 1
      And "main has searched in time" never happens

  Rule: A thread whose join() was ended by Ctrl-C is alive as before, except in 3.9 to 3.12
    In 3.9 to 3.12 `join()` takes the thread for ended, and the process does not wait for it
    ([gh-90882](https://github.com/python/cpython/issues/90882)). Elsewhere, on PyPy, the same can
    happen.

    What to do: do not ask `is_alive()` after an interrupted `join()`; wait for an Event that the
    thread sets.

    Demo: [ctrl_c_during_join.py](../../demos/interpreter/ctrl_c_during_join.py)

    @cpython @until_3_8
    Scenario: Up to 3.8 a thread whose join() was ended by Ctrl-C is alive, and Python waits for it
      When the demo "ctrl c during join" runs
      Then at "main is interrupted", worker_is_alive is always True
      And "worker ends" always happens before the process ends

    @cpython @since_3_9 @until_3_12 @breaks
    Scenario: From 3.9 to 3.12 a thread whose join() was ended by Ctrl-C can be taken for ended
      When the demo "ctrl c during join" runs
      Then at "main is interrupted", worker_is_alive can be False
      And the process can end before "worker ends"

    @cpython @since_3_13
    Scenario: From 3.13 on a thread whose join() was ended by Ctrl-C is alive again, and Python waits for it
      When the demo "ctrl c during join" runs
      Then at "main is interrupted", worker_is_alive is always True
      And "worker ends" always happens before the process ends

  Rule: Only a signal that is delivered to the main thread wakes it
    Signals are usually sent to a process, and the system picks a thread; `pthread_kill()` sends one
    to a thread of your choice
    ([signal](https://docs.python.org/3/library/signal.html#signal.pthread_kill)). A signal that is
    delivered to a worker does not wake a main thread that is blocked, so the handler can run late:
    after main has got what it waits for. CPython and PyPy both behave like this; Python's
    documentation does not ask for it.

    Demo: [handler_late.py](../../demos/interpreter/handler_late.py)

    Scenario: The handler of a signal that is delivered to a worker can run late
      When the demo "handler late" runs
      Then "worker gets the signal" always comes before "the handler runs"
      And "worker lets go" can come before "the handler runs"
      And "the handler runs" always happens in the main thread

  Rule: The main thread does nothing else while it runs a signal handler
    Demo: [handler_wants_lock.py](../../demos/interpreter/handler_wants_lock.py)

    Scenario: A handler never gets a Lock that the main thread holds
      When the demo "handler wants lock" runs as "Lock"
      Then "main has the lock" always comes before "the handler has tried"
      And "the handler has tried" always comes before "main lets go"
      And at "the handler has tried", got is always False

    Scenario: A handler always gets an RLock that the main thread holds, being the same thread
      When the demo "handler wants lock" runs as "RLock"
      Then "main has the lock" always comes before "the handler has tried"
      And "the handler has tried" always comes before "main lets go"
      And at "the handler has tried", got is always True

  Rule: A blocked signal is pending until it is unblocked
    Demos: [signal_blocked.py](../../demos/interpreter/signal_blocked.py),
    [sigwait.py](../../demos/interpreter/sigwait.py)

    Scenario: The handler of a blocked signal runs once the signal is unblocked
      When the demo "signal blocked" runs
      Then at "main looks", is_pending is always True
      And "main unblocks the signal" always comes before "the handler runs"
      And "the handler runs" always happens once
      And at "main looks again", is_pending is always False

    Scenario: pthread_sigmask() returns the signals that were blocked before the call
      When the demo "signal blocked" runs
      Then at "main has asked", was_blocked is always True
      And at "main has asked", is_blocked is always False

    Scenario: sigwait() takes a signal that all threads block, and its handler does not run
      When the demo "sigwait" runs
      Then at "worker takes the signal", signal is always "SIGUSR1"
      And "worker takes the signal" never happens in the main thread
      And "worker takes the signal" always comes before "main ends"
      And "the handler runs" never happens

  @new
  Rule: The main thread handles a signal that a worker sends to itself
    `signal.raise_signal()` came with Python 3.8; up to 3.7 use `pthread_kill()` with the thread's
    own ident.

    What to do: up to 3.7 call `signal.pthread_kill(threading.get_ident(), number)`.

    Demo: [raise_signal.py](../../demos/interpreter/raise_signal.py)

    @since_3_8
    Scenario: From 3.8 on raise_signal() in a worker runs the handler in the main thread
      When the demo "raise signal" runs
      Then "worker calls raise_signal" always comes before "the handler runs"
      And "the handler runs" always happens in the main thread
      And at "the handler runs", signal is always "SIGUSR1"

    @until_3_7
    Scenario: Up to 3.7 there is no raise_signal(), and pthread_kill() takes its place
      When the demo "raise signal" runs
      Then "worker calls raise_signal" never happens
      And "worker has no raise_signal, and calls pthread_kill" always comes before "the handler runs"
      And "the handler runs" always happens in the main thread

  @new
  Rule: interrupt_main() acts as if a signal had been delivered to the main thread
    Up to 3.9 the signal is SIGINT; from 3.10 on `interrupt_main()` takes the number of another.

    What to do: up to 3.9 call `os.kill(os.getpid(), number)`.

    Demo: [interrupt_main_with_signal.py](../../demos/interpreter/interrupt_main_with_signal.py)

    @since_3_10
    Scenario: From 3.10 on interrupt_main(number) runs that signal's handler in the main thread
      When the demo "interrupt main with signal" runs
      Then at "the handler runs", signal is always "SIGUSR1"
      And "the handler runs" always happens in the main thread
      And "worker is refused" never happens

    @until_3_9
    Scenario: Up to 3.9 interrupt_main() refuses a signal's number
      When the demo "interrupt main with signal" runs
      Then at "worker is refused", error is always "TypeError"
      And "the handler runs" never happens

  @new
  Rule: interrupt_main() does nothing where SIGINT is ignored or left to the system, from 3.7.4 on
    What to do: up to 3.7.3 see whether `signal.getsignal(signal.SIGINT)` is callable, before you call `interrupt_main()`.

    Demo: [interrupt_main_ignored.py](../../demos/interpreter/interrupt_main_ignored.py)

    @since_3_7_4
    Scenario Outline: Where SIGINT is <setting>, interrupt_main() from a thread does nothing, from 3.7.4 on
      When the demo "interrupt main ignored" runs as "<setting>"
      Then "main goes on" always happens
      And "main is interrupted" never happens

      Examples:
        | setting |
        | ignored |
        | default |

    @until_3_7_3
    Scenario Outline: Where SIGINT is <setting>, interrupt_main() from a thread raises a TypeError in main, up to 3.7.3
      It is a bug that was mended: https://bugs.python.org/issue23395

      When the demo "interrupt main ignored" runs as "<setting>"
      Then at "main is interrupted", error is always "TypeError"
      And "main goes on" never happens

      Examples:
        | setting |
        | ignored |
        | default |
