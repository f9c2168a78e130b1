Feature: The end of the interpreter
  A program ends in four steps. The main thread ends: at its last line, by `sys.exit()`, or by an
  exception. Then Python waits for every thread that is not a daemon. Then it calls the functions
  that were registered with `atexit`, the last one first, in the main thread. Then the interpreter
  is torn down, and the process ends together with the [daemons](../threads/daemon.feature) that are
  left.

  ```python
  def main():
      worker = Thread(target=work)
      atexit.register(first, worker)
      atexit.register(last)
      worker.start()
      say("main ends")
  ```

  So an exit function finds all ordinary threads ended. It cannot ask them to stop, because it is
  called only after they have ended. Set an [Event](../sharing/event.feature) before main ends
  instead.

  `os._exit()` and a signal that has no handler skip all four steps: no thread is waited for, no
  exit function is called, no `finally` runs.

  It is less clear what an exit function may do. According to the
  [documentation](https://docs.python.org/3/library/atexit.html#atexit.register), starting a thread
  or forking in an exit function has raised a RuntimeError since 3.12. In fact it does so in 3.12.0
  to 3.12.2, "can't create new thread at interpreter shutdown"; this broke so many programs that
  3.12.3 took it back ([gh-113964](https://github.com/python/cpython/issues/113964)). From 3.15 on
  Python waits for a thread that an exit function starts
  ([gh-136003](https://github.com/python/cpython/issues/136003)); up to 3.14, join it.

  A daemon cannot be joined in the last step. From 3.14 on `join()` then raises a
  PythonFinalizationError, and a daemon that wants to run Python code is blocked until the process
  ends ([gh-87135](https://github.com/python/cpython/issues/87135)).

  Rule: Exit functions are called after the last ordinary thread has ended, the last one first
    Demos: [exit_functions.py](../../demos/interpreter/exit_functions.py),
    [exit_function_raises.py](../../demos/interpreter/exit_function_raises.py),
    [exit_function_unregistered.py](../../demos/interpreter/exit_function_unregistered.py),
    [exit_function_twice.py](../../demos/interpreter/exit_function_twice.py)

    Scenario: Python always waits for ordinary threads before it calls exit functions
      When the demo "exit functions" runs
      Then "main ends" can come before "the worker ends"
      And "the worker ends" always comes before "the last exit function is called"
      And "the last exit function is called" always comes before "the first exit function is called"
      And "the first exit function is called" always happens in the main thread
      And at "the first exit function is called", worker_is_alive is always False

    @disputed
    Scenario: An exit function that raises does not keep the others from being called
      The exit status is 0. Python's documentation says that the last exception is raised again when
      all exit functions have run: https://docs.python.org/3/library/atexit.html

      When the demo "exit function raises" runs as "ValueError"
      Then "one exit function raises" always comes before "the other is called"
      And standard error always mentions "ValueError"
      And the exit status is always 0

    @disputed
    Scenario: An exit function that calls sys.exit() does not change the exit status
      The documentation says the same of SystemExit, https://docs.python.org/3/library/atexit.html,
      and that no traceback is printed for it, but from 3.10 on there is one.

      When the demo "exit function raises" runs as "SystemExit"
      Then "one exit function raises" always comes before "the other is called"
      And the exit status is always 0

    Scenario: An exit function is called with the arguments it was registered with, unless it is unregistered
      When the demo "exit function unregistered" runs
      Then "main ends" always comes before "an exit function greets"
      And at "an exit function greets", words is always ["hello", "Ada"]
      And at "an exit function greets", mark is always "!"
      And "an exit function says farewell" never happens

    Scenario: A function that is registered twice with atexit is called twice, and register() returns it
      When the demo "exit function twice" runs
      Then at "main ends", kept is always True
      And "a guest leaves" always happens twice
      And "the door is locked" always happens once

    Scenario: atexit.unregister() takes back every method that is equal to its argument
      When the demo "exit function twice" runs
      Then "main ends" always happens
      And "a guest stays" never happens

  Rule: weakref.finalize() calls its function at the end of the program, if its object lives until then
    Set `atexit` of what it returns to False, and nothing is called at the end.

    Demo: [finalize_at_the_end.py](../../demos/interpreter/finalize_at_the_end.py)

    Scenario: The finalizers that are left are called when main has ended, the last one first
      When the demo "finalize at the end" runs
      Then "main ends" always comes before "the second oven is cold"
      And "the second oven is cold" always comes before "the first oven is cold"
      And "the third oven is cold" never happens

  @breaks
  Rule: However main ends, Python waits for its threads, and the exit status is main's
    That includes Ctrl-C, and `sys.exit()` in the handler of a signal. The `finally` clauses of main run
    first, and what it has printed is written last. A text that `sys.exit()` is given goes to standard
    error. After Ctrl-C the process ends as [one that SIGINT has killed](signals.feature).
    Elsewhere, on PyPy 3.9, neither threads nor exit functions have their turn after Ctrl-C
    ([pypy 4995](https://github.com/pypy/pypy/issues/4995)).

    What to do: take every exit status other than 0 for a failure. After Ctrl-C it is 1 up to 3.7.

    Demo: [main_ends.py](../../demos/interpreter/main_ends.py)

    Scenario Outline: When main ends by <way>, Python waits for its thread, and the exit status is <status>
      When the demo "main ends" runs as "<way>"
      Then the exit status is always <status>
      And "main ends" always happens
      And "the worker ends" always happens before the process ends
      And "the worker ends" always comes before "the exit function is called"

      Examples:
        | way            | status |
        | its end        | 0      |
        | sys.exit       | 3      |
        | sys.exit(None) | 0      |
        | sys.exit(text) | 1      |
        | an exception   | 1      |

    @signals
    Scenario: After sys.exit() in a signal handler the thread is waited for, and the exit status counts
      When the demo "main ends" runs as "sys.exit in a handler"
      Then the exit status is always 3
      And "the worker ends" always comes before "the exit function is called"

    @cpython @signals @since_3_8
    Scenario: After Ctrl-C CPython waits for the thread, and calls the exit functions
      When the demo "main ends" runs as "Ctrl-C"
      Then the exit status is always -2
      And "the worker ends" always happens before the process ends
      And "the worker ends" always comes before "the exit function is called"

    @pypy @signals @since_3_10
    Scenario: After Ctrl-C PyPy waits for the thread, and calls the exit functions
      When the demo "main ends" runs as "Ctrl-C"
      Then the exit status is always -2
      And "the worker ends" always happens before the process ends
      And "the worker ends" always comes before "the exit function is called"

    @signals @until_3_7
    Scenario: Up to 3.7 the exit status is 1 after Ctrl-C, when threads have ended and exit functions were called
      When the demo "main ends" runs as "Ctrl-C"
      Then the exit status is always 1
      And "the worker ends" always comes before "the exit function is called"

    Scenario Outline: After <way> the finally clauses of main have run before exit functions, and what it printed is written
      When the demo "main ends" runs as "<way>"
      Then the exit status is always <status>
      And "main tidies up" always happens once
      And "main tidies up" always comes before "the exit function is called"
      And standard error always mentions "half a loaf"

      Examples:
        | way            | status |
        | its end        | 0      |
        | sys.exit       | 3      |
        | sys.exit(None) | 0      |
        | sys.exit(text) | 1      |
        | an exception   | 1      |

      @signals
      Examples: with signals
        | way                   | status |
        | sys.exit in a handler | 3      |

      @signals @cpython @since_3_8
      Examples: with signals, on CPython
        | way    | status |
        | Ctrl-C | -2     |

    Scenario: A text that main gives to sys.exit() is on standard error
      When the demo "main ends" runs as "sys.exit(text)"
      Then the exit status is always 1
      And standard error always mentions "no flour"

  @signals
  Rule: Ctrl-C ends Python's wait for its last threads
    Once main has ended, Ctrl-C interrupts what Python does then: it waits for threads. It does not go on waiting, but calls
    the exit functions, and the process ends in the middle of what its threads do. The exit status is that of main, so 0
    if main has ended well. That is how CPython and PyPy do it; the documentation does not say so.

    What to do: keep main waiting for its threads, and let it catch KeyboardInterrupt and ask them to stop.

    Demo: [ctrl_c_at_the_end.py](../../demos/interpreter/ctrl_c_at_the_end.py)

    Scenario: After Ctrl-C at the very end the process can end before its thread, with exit status 0
      When the demo "ctrl c at the end" runs as "once, when main has ended"
      Then the exit status is always 0
      And "main ends" always comes before "Ctrl-C is pressed"
      And "Ctrl-C is pressed" can come before "the exit function runs"
      And the process can end before "worker ends"

    @cpython @since_3_8 @breaks
    Scenario: After a second Ctrl-C a CPython whose main was ended by the first can end before its thread
      Elsewhere, PyPy 3.9 does not wait after the first, and up to 3.7 the exit status is 1.

      When the demo "ctrl c at the end" runs as "twice"
      Then the exit status is always -2
      And "main ends" never happens
      And every "Ctrl-C is pressed" can come before "the exit function runs"
      And the process can end before "worker ends"

  Rule: os._exit() and a signal without a handler end the process at once
    The worker in the demo is not a daemon, and it is blocked inside a `try` that has a `finally`.

    What a file keeps back is lost, so call `flush()` before `os._exit()`.

    Demos: [ends_at_once.py](../../demos/interpreter/ends_at_once.py),
    [exit_unwritten.py](../../demos/interpreter/exit_unwritten.py)

    Scenario: os._exit() waits for no thread and calls no exit function
      When the demo "ends at once" runs as "os._exit"
      Then the exit status is always 3
      And "main is about to end it" always happens
      And "the worker tidies up" never happens
      And "the exit function is called" never happens

    Scenario: os._exit() does not write what an open file keeps back, unless it is flushed
      When the demo "exit unwritten" runs as "os._exit(0)"
      Then at "main reads the letter", letter is always ""

    Scenario: A file that is flushed before os._exit() has what was written
      When the demo "exit unwritten" runs as "letter.flush(); os._exit(0)"
      Then at "main reads the letter", letter is always "Dear Ada"

    @signals
    Scenario: A process that a signal ends waits for no thread and calls no exit function
      When the demo "ends at once" runs as "SIGTERM"
      Then the exit status is always -15
      And "main is about to end it" always happens
      And "the worker tidies up" never happens
      And "the exit function is called" never happens

  Rule: A thread that an exit function starts does its work, except in 3.12.0 to 3.12.2
    What to do: on 3.12.0 to 3.12.2 start no thread in an exit function; better still, use a later
    3.12.

    Demo: [thread_at_exit.py](../../demos/interpreter/thread_at_exit.py)

    @until_3_11
    Scenario: Up to 3.11 a thread that an exit function starts does its work
      When the demo "thread at exit" runs
      Then "main ends" always comes before "the late thread works"
      And "the late thread works" always comes before "the exit function has joined it"
      And "the exit function is refused a thread" never happens

    @since_3_12 @until_3_12_2 @breaks
    Scenario: From 3.12.0 to 3.12.2 starting a thread in an exit function raises a RuntimeError
      When the demo "thread at exit" runs
      Then at "the exit function is refused a thread", error is always "RuntimeError"
      And "the late thread works" never happens

    @since_3_12_3 @disputed
    Scenario: From 3.12.3 on a thread that an exit function starts does its work again
      Of 3.12 and later https://docs.python.org/3/library/atexit.html#atexit.register says that this
      leads to a RuntimeError.

      When the demo "thread at exit" runs
      Then "main ends" always comes before "the late thread works"
      And "the late thread works" always comes before "the exit function has joined it"
      And "the exit function is refused a thread" never happens

  Rule: A child that an exit function forks does its work, except in 3.12.0 to 3.12.2
    What to do: on 3.12.0 to 3.12.2 do not fork in an exit function; better still, use a later 3.12.

    Demo: [fork_at_exit.py](../../demos/interpreter/fork_at_exit.py)

    @fork @until_3_11
    Scenario: Up to 3.11 a child that an exit function forks does its work
      When the demo "fork at exit" runs
      Then "the child works" always comes before "the child has ended"
      And "the exit function is refused a fork" never happens

    @fork @since_3_12 @until_3_12_2 @breaks
    Scenario: From 3.12.0 to 3.12.2 a fork in an exit function raises a RuntimeError
      When the demo "fork at exit" runs
      Then at "the exit function is refused a fork", error is always "RuntimeError"
      And "the child works" never happens

    @fork @since_3_12_3 @disputed
    Scenario: From 3.12.3 on a child that an exit function forks does its work again
      Of 3.12 and later https://docs.python.org/3/library/atexit.html#atexit.register says that this
      leads to a RuntimeError.

      When the demo "fork at exit" runs
      Then "the child works" always comes before "the child has ended"
      And "the exit function is refused a fork" never happens

  Rule: From 3.15 on Python waits for the threads that exit functions start
    What to do: make sure that each thread that an exit function starts comes to an end.

    Demo: [thread_left_at_exit.py](../../demos/interpreter/thread_left_at_exit.py)

    @until_3_14
    Scenario: Up to 3.14 the process can end before a thread that an exit function has started
      When the demo "thread left at exit" runs
      Then the process can end before "the late thread ends"

    @since_3_15 @breaks
    Scenario: From 3.15 on a thread that an exit function starts always ends before the process
      When the demo "thread left at exit" runs
      Then "the exit function returns" can come before "the late thread ends"
      And "the late thread ends" always happens before the process ends

  Rule: From 3.14 on a daemon cannot be joined while the interpreter is torn down
    Elsewhere, up to 3.13, the `join()` may return or be blocked forever. On free-threaded builds
    and on PyPy the finalizer of this demo cannot tell anything so late, or does not run.

    What to do: join daemons in an exit function or earlier, not in `__del__`.

    Demo: [join_at_the_end.py](../../demos/interpreter/join_at_the_end.py)

    @cpython @since_3_14 @gil_build @breaks
    Scenario: From 3.14 on join() of a daemon at the very end raises a PythonFinalizationError
      When the demo "join at the end" runs
      Then "main ends" always comes before "the finalizer joins the daemon"
      And at "join raises an error", error is always "PythonFinalizationError"
      And "join returns" never happens

  Rule: Python waits for a thread that is started after main has ended, except in 3.12.0 to 3.12.2
    While Python waits for threads, they may start more threads, and Python waits for those as well.

    What to do: on 3.12.0 to 3.12.2 let main join the threads that start others; better still, use a
    later 3.12.

    Demo: [thread_after_main.py](../../demos/interpreter/thread_after_main.py)

    @until_3_11
    Scenario: Up to 3.11 Python waits for a thread that is started after main has ended
      When the demo "thread after main" runs
      Then "main ends" can come before "the worker is about to start another"
      And "the late thread ends" always happens before the process ends
      And "the worker is refused a thread" never happens

    @since_3_12 @until_3_12_2 @breaks
    Scenario: From 3.12.0 to 3.12.2 starting a thread after main has ended can raise a RuntimeError
      When the demo "thread after main" runs
      Then at "the worker is refused a thread", error can be "RuntimeError"

    @since_3_12_3
    Scenario: From 3.12.3 on Python waits again for a thread that is started after main has ended
      When the demo "thread after main" runs
      Then "main ends" can come before "the worker is about to start another"
      And "the late thread ends" always happens before the process ends
      And "the worker is refused a thread" never happens

  Rule: From 3.9 on Python waits for the tasks of a pool of threads before it calls exit functions
    Elsewhere, up to 3.8, a pool waits in an exit function of its own, and the order depends on which was
    [registered first](https://docs.python.org/3/library/atexit.html#atexit.register).

    What to do: up to 3.8 call `shutdown()`, or use the pool in a `with` block.

    Demo: [pool_at_exit.py](../../demos/interpreter/pool_at_exit.py)

    @since_3_9 @breaks
    Scenario: From 3.9 on the tasks of a pool of threads always end before exit functions are called
      When the demo "pool at exit" runs
      Then "the task ends" always comes before "the exit function is called"
