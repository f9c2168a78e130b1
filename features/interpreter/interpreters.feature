@new
Feature: Several interpreters in one process
  A process can have several interpreters. Each is a Python of its own, with its own modules, its own builtins
  and its own `__main__`, and they share almost nothing but the process. Use them to compute on several cores
  without sharing data, or to keep parts of a program apart.

  ```python
  with closing(interpreters.create()) as other:
      answers = interpreters.create_queue()
      other.prepare_main(answers=answers)
  ...
      other.exec("number = 41")
      other.exec("answers.put(number + 1)")
  ```

  From 3.14 on a program creates them with `concurrent.interpreters` ([PEP
  734](https://peps.python.org/pep-0734/)); before, the library had no public module for them. Each has its
  own GIL ([PEP 684](https://peps.python.org/pep-0684/)), so several interpreters can compute at the same
  time. An InterpreterPoolExecutor is the more convenient way to use them; see [How process pools differ from
  thread pools](../tasks/process_pools.feature).

  Objects that are not shared need no lock; in this, interpreters resemble
  [processes](../processes/nothing_shared.feature). Starting one [has not been optimized
  yet](https://docs.python.org/3/whatsnew/3.14.html), and costs far more than starting a thread. And they do
  not protect you from each other: whatever ends the process ends all of them, and they have the same working
  directory. An extension module may allow only the main interpreter to import it; any other gets an
  ImportError ([PEP 684](https://peps.python.org/pep-0684/)).

  An interpreter does nothing by itself. It has no thread of its own: `exec()` and `call()` run in the calling
  thread and block it until they are done. Running an interpreter alongside your own code takes a thread;
  `call_in_thread()` starts one. Close an interpreter when you are done with it.

  All this is about CPython. Elsewhere, on PyPy, there is no such module.

  What to do: up to 3.13 use processes.

  Rule: Each interpreter has its own modules, its own builtins and its own os.environ
    The `os.environ` of an interpreter is its copy of the environment, made when it imports `os`.

    Demos: [interpreters_apart.py](../../demos/interpreter/interpreters_apart.py),
    [interpreters_environ.py](../../demos/interpreter/interpreters_environ.py),
    [interpreters_current.py](../../demos/interpreter/interpreters_current.py),
    [interpreters_whence.py](../../demos/interpreter/interpreters_whence.py),
    [there.py](../../demos/interpreter/there.py)

    @since_3_14 @cpython
    Scenario: Each interpreter has its own main module, which stays from call to call
      When the demo "interpreters apart" runs
      Then at "the other has counted on", answer is always 42
      But at "main looks at its own", number is always 1

    @since_3_14 @cpython
    Scenario: Each interpreter has its own builtins and modules
      When the demo "interpreters apart" runs
      Then at "the other has a new builtin", answer is always "hello"
      But at "main looks for it", found is always False
      And at "the other has a longer path", answer is always True
      But at "main looks at its own path", found is always False

    @since_3_14 @cpython
    Scenario: A variable that one interpreter sets does not appear in another's os.environ
      When the demo "interpreters environ" runs
      Then at "the other has set a variable", greeting is always None

    @since_3_14 @cpython
    Scenario: get_current() returns the interpreter that calls it, and get_main() the first one of the process
      When the demo "interpreters current" runs
      Then at "main asks", current is always the same as first at "main asks"
      And at "the other asks", current is always the same as number at "main knows the other"
      And at "the other asks", first is always the same as first at "main asks"

    @since_3_14 @cpython
    Scenario: whence is not the same for the first interpreter of a process and for one that create() has made
      When the demo "interpreters whence" runs
      Then at "main asks", first is never the same as other at "main asks"

    @until_3_13
    Scenario: Up to 3.13 there is no concurrent.interpreters
      When the demo "there" runs as "concurrent.interpreters"
      Then at "the name is looked up", there is always False

  Rule: All interpreters share what belongs to the process
    The environment that new programs get belongs to the process, too. From 3.14 on `os.reload_environ()`
    copies it into `os.environ` again.

    Demos: [interpreters_together.py](../../demos/interpreter/interpreters_together.py),
    [interpreters_environ.py](../../demos/interpreter/interpreters_environ.py),
    [interpreters_in_thread.py](../../demos/interpreter/interpreters_in_thread.py),
    [interpreters_end.py](../../demos/interpreter/interpreters_end.py)

    @since_3_14 @cpython
    Scenario: All interpreters share one process id and one working directory
      When the demo "interpreters together" runs
      Then at "the other looks at its process", pid is always the same as pid at "main looks at its process"
      And at "the other has changed its directory", directory is always the same as directory at "main looks at its directory"

    @since_3_14 @cpython
    Scenario: A variable that one interpreter sets reaches the programs that another starts
      When the demo "interpreters environ" runs
      Then at "the other has set a variable", greeting is always None
      But at "a program that main starts looks", greeting is always "hello"
      And at "main has reloaded its environment", greeting is always "hello"

    @since_3_14 @cpython
    Scenario: call() runs another interpreter in the calling thread, call_in_thread() in a new one
      When the demo "interpreters in thread" runs
      Then at "the other has been called", ident is always the same as ident at "main looks at its thread"
      But at "the other has been called in a thread", ident is never the same as ident at "main looks at its thread"

    @since_3_14 @cpython
    Scenario: os._exit() in one interpreter ends the process and all other interpreters
      When the demo "interpreters end" runs
      Then the exit status is always 3
      And "main calls the other" always happens
      And "main goes on" never happens

  Rule: Objects that pass between interpreters are copied, except for memoryviews and queues
    Where it can, Python [pickles](https://docs.python.org/3/library/concurrent.interpreters.html) what is
    passed; an object that cannot be copied in any way raises a NotShareableError. The bytes of a memoryview
    are shared, so they need a lock, like memory that processes share. A queue is the same queue in both
    interpreters.

    Demos: [interpreters_copy.py](../../demos/interpreter/interpreters_copy.py),
    [interpreters_share.py](../../demos/interpreter/interpreters_share.py)

    @since_3_14 @cpython
    Scenario: The arguments and the result of a call to another interpreter are copies
      When the demo "interpreters copy" runs
      Then at "the other has added a guest", guests is always ["Ada", "Grace"]
      But at "main looks", guests is always ["Ada"]

    @since_3_14 @cpython
    Scenario: An item that comes out of a queue between interpreters is a copy
      When the demo "interpreters copy" runs
      Then at "main has changed what came out of the queue", received is always ["Ada", "Linus"]
      But at "main has changed what came out of the queue", guests is always ["Ada"]

    @since_3_14 @cpython
    Scenario: A Lock as an argument to another interpreter raises a NotShareableError
      When the demo "interpreters copy" runs
      Then at "a lock is refused", error is always "NotShareableError"

    @since_3_14 @cpython
    Scenario: A memoryview that is passed to another interpreter shares its memory
      When the demo "interpreters share" runs
      Then at "the other has written", word is always "sea"

  Rule: A queue between interpreters keeps the order of its items, and keeps its limit
    Its exceptions are kinds of `queue.Full` and `queue.Empty`.

    Demo: [interpreters_queue_full.py](../../demos/interpreter/interpreters_queue_full.py)

    @since_3_14 @cpython
    Scenario: A queue between interpreters is first in, first out, and knows how many items it has
      When the demo "interpreters queue full" runs
      Then at "main has put two items", items is always 2
      And at "main has taken both", items is always ["bread", "wine"]
      And at "main has taken both", empty is always True

    @since_3_14 @cpython
    Scenario: A queue between interpreters refuses put_nowait() when it is full, and get_nowait() when it is empty
      When the demo "interpreters queue full" runs
      Then at "main has put two items", full is always True
      And "there is no room for a third" always happens
      And "there is nothing left to take" always happens

  Rule: A queue between interpreters counts its timeout in whole seconds
    Demo: [interpreters_queue_timeout.py](../../demos/interpreter/interpreters_queue_timeout.py)

    @since_3_14 @cpython @disputed
    Scenario: get(timeout=0.9) of a queue between interpreters can raise QueueEmpty within half a second
      The documentation says that it has the methods of a `queue.Queue`, which waits for fractions of a
      second, too, and calls the exception QueueEmptyError, a name that does not exist:
      https://docs.python.org/3/library/concurrent.interpreters.html#communicating-between-interpreters The
      timeout is a known bug: https://github.com/python/cpython/issues/153005

      When the demo "interpreters queue timeout" runs
      Then at "main has given up", error is always "QueueEmpty"
      And "main has given up" can come before "half a second has passed"

  Rule: An exception in one interpreter is reported to its caller in another
    Demos: [interpreters_fail.py](../../demos/interpreter/interpreters_fail.py),
    [interpreters_closed.py](../../demos/interpreter/interpreters_closed.py)

    @since_3_14 @cpython
    Scenario: An exception in another interpreter arrives as an ExecutionFailed, and that interpreter goes on
      When the demo "interpreters fail" runs
      Then at "main is told", kind is always "ZeroDivisionError"
      And at "the other goes on", steps is always 3

    @since_3_14 @cpython
    Scenario: A closed interpreter no longer exists, and calling it raises InterpreterNotFoundError
      When the demo "interpreters closed" runs
      Then at "there is another", listed is always True
      But at "it is closed", listed is always False
      And at "main is refused", error is always "InterpreterNotFoundError"

  Rule: Only the main interpreter can fork, and say what a signal does
    Any other gets a RuntimeError from [fork()](https://docs.python.org/3/library/os.html#os.fork), and a
    ValueError from [signal()](https://docs.python.org/3/library/signal.html#signal.signal), as a thread does
    that is not the main thread. So tell the main interpreter to do it.

    Demo: [interpreters_limits.py](../../demos/interpreter/interpreters_limits.py)

    @since_3_14 @cpython @signals
    Scenario: fork() and signal() always raise an exception in an interpreter that is not the main one
      When the demo "interpreters limits" runs
      Then at "the other wants to fork", error is always "RuntimeError"
      And at "the other sets a handler", error is always "ValueError"

    @since_3_14 @cpython @signals
    Scenario: An interpreter that is not the main one always starts a program, unless it has a preexec_fn
      When the demo "interpreters limits" runs
      Then at "the other runs a program", error is always None
      But at "the other passes a preexec_fn", error is always "RuntimeError"

  Rule: The exit functions of an interpreter are called when it is closed
    They run [before it ends](https://docs.python.org/3/library/atexit.html), as those of the main interpreter do.

    Demo: [interpreters_exit_functions.py](../../demos/interpreter/interpreters_exit_functions.py)

    @since_3_14 @cpython
    Scenario: The exit functions of an interpreter have been called when close() returns
      When the demo "interpreters exit functions" runs
      Then at "close has returned", read is always "main closes the other: farewell"

  Rule: An interpreter runs one piece of code at a time in its main module
    `is_running()` tells whether it does. The documentation does not say what `exec()` does then.

    Demo: [interpreters_running.py](../../demos/interpreter/interpreters_running.py)

    @since_3_14 @cpython
    Scenario: is_running() is True as long as a thread runs code in the interpreter's main module
      When the demo "interpreters running" runs
      Then at "nothing runs there yet", running is always False
      And at "the other is at work", running is always True
      And at "the other is done", running is always False

    @since_3_14 @cpython
    Scenario: exec() of an interpreter in which another thread runs code raises an InterpreterError
      When the demo "interpreters running" runs
      Then at "main is refused", error is always "InterpreterError"
      And "the other is done" always happens
