Feature: The global interpreter lock (GIL)
  The global interpreter lock (GIL) is a lock that a thread has to hold while it runs Python code,
  so only one thread of a process runs Python code at a time, however many cores there are. Whether
  a Python has a GIL decides whether threads can make a program faster.

  ```python
  sys.setswitchinterval(INTERVALS[turns])
  left = Thread(target=compute, args=(0,))
  right = Thread(target=compute, args=(1,))
  left.start()
  right.start()
  ```

  [CPython](https://docs.python.org/3/glossary.html#term-global-interpreter-lock) has a GIL, and so
  does PyPy. From 3.13 on CPython can be built without it, which is called free-threaded
  (experimental in 3.13, supported from 3.14 on by [PEP 779](https://peps.python.org/pep-0779/));
  its executable is often called `python3.13t`, with a t.

  A thread releases the GIL on three occasions. First, whenever it waits: for a lock, for a queue,
  for another thread, for input, for time to pass. Second, while another thread wants the GIL, after
  each switch interval, which is [5 ms by
  default](https://docs.python.org/3/whatsnew/3.2.html#multi-threading). Third, a function written
  in C may release it while it computes, as the functions for compression and hashing do
  ([glossary](https://docs.python.org/3/glossary.html#term-global-interpreter-lock)).

  So threads help programs that wait, with or without a GIL. But with a GIL they do not make Python
  code that computes any faster. For that, use processes, [interpreters](interpreters.feature) or a
  free-threaded Python; see [Choosing between threads, processes and
  asyncio](../tasks/choosing.feature).

  The GIL protects the interpreter, not your program: between any two steps of a thread another
  thread may run
  ([FAQ](https://docs.python.org/3/faq/library.html#what-kinds-of-global-value-mutation-are-thread-safe)),
  so if two threads change the same variable, there is a race condition, with or without a GIL, and
  they need a lock; see [The lost update](../sharing/lost_update.feature).

  A free-threaded Python can have a GIL too. The option `-X gil=1` enables it. So does the import of
  an extension module that does not declare that it works without a GIL; Python then emits a
  RuntimeWarning ([free-threading for
  extensions](https://docs.python.org/3/howto/free-threading-extensions.html)). So whether Python
  was built with a GIL, and whether it uses a GIL now, are two questions.

  Rule: A thread that waits releases the GIL
    The switch interval is 1000 seconds here, so no thread is made to release the GIL. Another
    thread provides what main waits for.

    Demos: [waiting.py](../../demos/interpreter/waiting.py),
    [sleeping.py](../../demos/interpreter/sleeping.py)

    Scenario Outline: While a thread waits for <what>, another thread runs and provides it
      When the demo "waiting" runs as "<what>"
      Then "main begins to wait" always comes before "the other sees to it"
      And "the other sees to it" always comes before "main goes on"

      Examples:
        | what             |
        | a lock           |
        | an event         |
        | a queue          |
        | a thread         |
        | a pipe           |

    Scenario: While one thread sleeps, another can run
      When the demo "sleeping" runs
      Then at "main wakes up", other_has_run can be True

  Rule: A function in C that releases the GIL lets other threads run while it computes
    The switch interval is 1000 seconds here, too.

    Demo: [compressing.py](../../demos/interpreter/compressing.py)

    Scenario: While one thread compresses data with zlib, another can run, though nothing makes it hand over the GIL
      When the demo "compressing" runs
      Then at "main has computed", other_has_run can be True

  Rule: With a GIL, threads that compute take turns
    Each of two threads sets a flag and then computes, and looks again and again for the other's
    flag. If each sees the flag of the other, they have run at the same time, or in turns.
    Elsewhere, on PyPy, a thread hands over the GIL on other occasions too, whatever the switch
    interval.

    What to do: hold a lock while you use data that threads share, since they can run at the same
    time.

    Demo: [computing.py](../../demos/interpreter/computing.py)

    @cpython @gil
    Scenario: With a GIL and a long switch interval, one of two computing threads never gets a turn
      When the demo "computing" runs as "long turns"
      Then at "both are done", met is never True
      And at "both are done", interval is always 1000.0

    Scenario: With a short switch interval, two computing threads can take turns
      When the demo "computing" runs as "short turns"
      Then at "both are done", met can be True

    @no_gil @new
    Scenario: Without a GIL, two threads can compute at the same time, whatever the switch interval
      When the demo "computing" runs as "long turns"
      Then at "both are done", met can be True

  Rule: The switch interval is a positive number of seconds, the same for all threads
    Python's documentation does not say which exceptions are raised for other values; CPython and
    PyPy raise these.

    Demos: [switch_interval.py](../../demos/interpreter/switch_interval.py),
    [switch_interval_refused.py](../../demos/interpreter/switch_interval_refused.py)

    Scenario: A switch interval that one thread sets holds for every thread
      When the demo "switch interval" runs
      Then at "main has set it", interval is always 0.25
      And at "another thread is asked", interval is always 0.25

    Scenario: setswitchinterval() raises ValueError for 0 and for -1, and TypeError for a text
      When the demo "switch interval refused" runs
      Then at "0 is refused", error is always "ValueError"
      And at "-1 is refused", error is always "ValueError"
      And at "a text is refused", error is always "TypeError"
      And at "after that", interval is always 0.25

  @new
  Rule: Python tells how it was built, and whether it uses a GIL
    The build is in `sysconfig.get_config_var("Py_GIL_DISABLED")`. From 3.13 on,
    `sys._is_gil_enabled()` returns whether the GIL is enabled now.

    What to do: up to 3.12 assume that there is a GIL: `getattr(sys, "_is_gil_enabled", lambda:
    True)()`.

    Demos: [gil_asked.py](../../demos/interpreter/gil_asked.py),
    [gil_brought_back.py](../../demos/interpreter/gil_brought_back.py)

    @gil_build
    Scenario: sysconfig tells that a Python was built with a GIL
      When the demo "gil asked" runs
      Then at "main looks up the build", free_threaded is always False

    @free_threaded
    Scenario: sysconfig tells that a Python was built to be free-threaded
      When the demo "gil asked" runs
      Then at "main looks up the build", free_threaded is always True

    @until_3_12
    Scenario: Up to 3.12 there is no sys._is_gil_enabled()
      When the demo "gil asked" runs
      Then "main cannot ask whether the GIL is enabled" always happens
      And "main asks whether the GIL is enabled" never happens

    @since_3_13 @cpython @gil
    Scenario: From 3.13 on sys._is_gil_enabled() returns True where there is a GIL
      When the demo "gil asked" runs
      Then at "main asks whether the GIL is enabled", enabled is always True

    @since_3_13 @no_gil
    Scenario: From 3.13 on sys._is_gil_enabled() returns False where there is none
      When the demo "gil asked" runs
      Then at "main asks whether the GIL is enabled", enabled is always False

    @free_threaded
    Scenario: A free-threaded Python that is started with -X gil=1 has a GIL
      When the demo "gil brought back" runs
      Then at "a Python is started with -X gil=0", answer is always "False"
      But at "a Python is started with -X gil=1", answer is always "True"
