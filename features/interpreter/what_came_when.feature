Feature: What changed in which Python version
  This feature lists changes in Python's threads and processes since 3.6 that no other feature
  tells. If your program has to support several versions, ask for a name rather than for the
  version.

  ```python
  try:
      pool = ProcessPoolExecutor(max_workers=1, max_tasks_per_child=1)
  except TypeError:
      say("there is no max_tasks_per_child")
      return
  with pool:
  ```

  A new name is usually described where its tool is: `threading.excepthook` in [Exceptions in
  threads](../threads/failure.feature), `native_id` in [Identifying a
  thread](../threads/identity.feature), `Semaphore.release(n)` in
  [Semaphores](../sharing/semaphore.feature), `RLock.locked()` in [Reentrant
  locks](../sharing/rlock.feature), `Queue.shutdown()` in [Shutting down a
  queue](../queues/shutdown.feature), and so on.

  Python promises that what works today goes on working, and that a name is deprecated for at least
  two versions before it is removed ([PEP 387](https://peps.python.org/pep-0387/)). A name that was
  removed raises an AttributeError or an ImportError, but only when the program uses it. So write
  `hasattr(os, "process_cpu_count")`, or an import with `except ImportError`. An implementation
  other than CPython can have the number of a version and lack some of its names.

  @new
  Rule: A name is there from its version on, and not before
    Do not rely on an older Python to lack a name: a distribution may have backported it. The two
    methods of a [pool of processes](../tasks/process_pools.feature) stop the tasks that it is
    running
    ([documentation](https://docs.python.org/3/library/concurrent.futures.html#concurrent.futures.ProcessPoolExecutor.terminate_workers)).

    What to do: ask with `hasattr()` before you use the name.

    Demo: [there.py](../../demos/interpreter/there.py)

    Scenario Outline: From <version> on there is <name>
      When the demo "there" runs as "<name>"
      Then at "the name is looked up", there is always True

      @since_3_10
      Examples: came in 3.10
        | version | name                     |
        | 3.10    | threading.gettrace       |
        | 3.10    | threading.getprofile     |
        | 3.10    | threading.__excepthook__ |

      @since_3_11
      Examples: came in 3.11
        | version | name              |
        | 3.11    | asyncio.TaskGroup |
        | 3.11    | asyncio.Barrier   |

      @since_3_12
      Examples: came in 3.12
        | version | name                             |
        | 3.12    | threading.settrace_all_threads   |
        | 3.12    | threading.setprofile_all_threads |

      @since_3_13
      Examples: came in 3.13
        | version | name                 |
        | 3.13    | os.process_cpu_count |

      @since_3_14
      Examples: came in 3.14
        | version | name                                                     |
        | 3.14    | concurrent.futures.ProcessPoolExecutor.terminate_workers |
        | 3.14    | concurrent.futures.ProcessPoolExecutor.kill_workers      |

    Scenario Outline: Before <version> there is no <name>
      When the demo "there" runs as "<name>"
      Then at "the name is looked up", there is always False

      @until_3_9
      Examples: are not there in 3.9
        | version | name                     |
        | 3.10    | threading.gettrace       |
        | 3.10    | threading.getprofile     |
        | 3.10    | threading.__excepthook__ |

      @until_3_10
      Examples: are not there in 3.10
        | version | name              |
        | 3.11    | asyncio.TaskGroup |
        | 3.11    | asyncio.Barrier   |

      @until_3_11
      Examples: are not there in 3.11
        | version | name                             |
        | 3.12    | threading.settrace_all_threads   |
        | 3.12    | threading.setprofile_all_threads |

      @until_3_12
      Examples: is not there in 3.12
        | version | name                 |
        | 3.13    | os.process_cpu_count |

      @until_3_13
      Examples: are not there in 3.13
        | version | name                                                     |
        | 3.14    | concurrent.futures.ProcessPoolExecutor.terminate_workers |
        | 3.14    | concurrent.futures.ProcessPoolExecutor.kill_workers      |

  Rule: Thread.isAlive() and dummy_threading were removed in 3.9
    `isAlive()` was another spelling of `is_alive()`. `dummy_threading` stood in for `threading` on
    systems without threads; from 3.7 on `threading` is [always
    there](https://docs.python.org/3/whatsnew/3.7.html), though on
    [WebAssembly](https://docs.python.org/3/library/intro.html#webassembly-platforms) it may be
    unable to start a thread.

    What to do: call `is_alive()`, and import `threading`.

    Demo: [there.py](../../demos/interpreter/there.py)

    @until_3_8
    Scenario Outline: Up to 3.8 there is <name>
      When the demo "there" runs as "<name>"
      Then at "the name is looked up", there is always True

      Examples:
        | name                     |
        | threading.Thread.isAlive |
        | dummy_threading          |

    @since_3_9 @gone
    Scenario Outline: From 3.9 on there is no <name>
      When the demo "there" runs as "<name>"
      Then at "the name is looked up", there is always False

      Examples:
        | name                     |
        | threading.Thread.isAlive |
        | dummy_threading          |

  Rule: The child watchers of asyncio were removed in 3.14
    They told an event loop how it learns that a process has ended. From 3.12 on they were deprecated, because the loop
    takes the best way that the system has ([gh-94597](https://github.com/python/cpython/issues/94597)).

    What to do: leave the choice to asyncio, and make no child watcher.

    Demo: [there.py](../../demos/interpreter/there.py)

    @until_3_13
    Scenario: Up to 3.13 there is asyncio.set_child_watcher
      When the demo "there" runs as "asyncio.set_child_watcher"
      Then at "the name is looked up", there is always True

    @since_3_14 @gone
    Scenario: From 3.14 on there is no asyncio.set_child_watcher
      When the demo "there" runs as "asyncio.set_child_watcher"
      Then at "the name is looked up", there is always False

  Rule: From 3.10 on a thread's default name ends in the name of its target
    A target without a `__name__`, such as a `partial`, adds nothing.

    What to do: if your program compares names, give its threads names of your own.

    Demo: [default_names.py](../../demos/interpreter/default_names.py)

    @since_3_10 @breaks
    Scenario: From 3.10 on a default name ends in the target's name in parentheses
      When the demo "default names" runs
      Then at "a thread is made of a function", ending is always "(water)"
      But at "a thread is made of a partial", ending is always ""

    @until_3_9
    Scenario: Up to 3.9 a default name does not contain the target's name
      When the demo "default names" runs
      Then at "a thread is made of a function", ending is always ""
      And at "a thread is made of a partial", ending is always ""

  Rule: RLock() no longer takes the arguments that it never used
    CPython's RLock accepted any arguments and ignored them; PyPy's never did. From 3.13 on they are
    deprecated ([gh-102029](https://github.com/python/cpython/issues/102029)), and from 3.15 on they
    raise a TypeError.

    What to do: call `RLock()` without arguments.

    Demo: [rlock_arguments.py](../../demos/interpreter/rlock_arguments.py)

    @cpython @until_3_12
    Scenario: Up to 3.12 RLock() ignores an argument
      When the demo "rlock arguments" runs
      Then at "RLock is given an argument", error is always None
      And at "RLock is given an argument", warnings is always []

    @cpython @since_3_13 @until_3_14 @warns
    Scenario: In 3.13 and 3.14 RLock() ignores an argument and emits a DeprecationWarning
      When the demo "rlock arguments" runs
      Then at "RLock is given an argument", error is always None
      And at "RLock is given an argument", warnings is always ["DeprecationWarning"]

    @cpython @since_3_15 @breaks
    Scenario: From 3.15 on RLock() raises a TypeError for an argument
      When the demo "rlock arguments" runs
      Then at "RLock is given an argument", error is always "TypeError"

    @pypy @breaks
    Scenario: PyPy's RLock() has always raised a TypeError for an argument
      When the demo "rlock arguments" runs
      Then at "RLock is given an argument", error is always "TypeError"

  @new
  Rule: From 3.14 on buffersize limits how many items map() of a pool takes in advance
    Without it `map()` collects its whole input before it returns, so an infinite input never
    returns.

    What to do: up to 3.13 submit the tasks yourself, a few at a time.

    Demo: [buffersize.py](../../demos/interpreter/buffersize.py)

    @since_3_14
    Scenario: From 3.14 on map() with a buffersize takes no more items than that in advance
      When the demo "buffersize" runs
      Then at "map has returned", taken is always 5
      But at "map with a buffersize of 2 has returned", taken is always 2
      And at "a result has been fetched", taken is always 3

    @until_3_13
    Scenario: Up to 3.13 there is no buffersize, and map() takes its whole input
      When the demo "buffersize" runs
      Then at "map has returned", taken is always 5
      And "there is no buffersize yet" always happens

  @new
  Rule: From 3.11 on max_tasks_per_child limits how many tasks one process of a pool runs
    This helps with tasks that leak memory. The start method must not be fork, and with the default
    one the pool uses spawn instead
    ([ProcessPoolExecutor](https://docs.python.org/3/library/concurrent.futures.html#concurrent.futures.ProcessPoolExecutor)).
    Before 3.14.7 such a pool can hang
    ([gh-115634](https://github.com/python/cpython/issues/115634)).

    What to do: up to 3.10 use `multiprocessing.Pool(maxtasksperchild=…)`.

    Demos: [max_tasks_per_child.py](../../demos/interpreter/max_tasks_per_child.py),
    [tasks_per_child_at_once.py](../../demos/interpreter/tasks_per_child_at_once.py),
    [max_tasks_per_child_fork.py](../../demos/interpreter/max_tasks_per_child_fork.py)

    @since_3_11
    Scenario: From 3.11 on a new process takes over after max_tasks_per_child tasks
      When the demo "max tasks per child" runs
      Then at "two tasks are done", counts is always [1, 1]

    @since_3_14_7
    Scenario: From 3.14.7 on each new process of a pool does max_tasks_per_child tasks, however many wait
      When the demo "tasks per child at once" runs
      Then at "six tasks are done", counts is always [1, 2, 1, 2, 1, 2]

    @since_3_11 @until_3_14_6
    Scenario: From 3.11 to 3.14.6 a pool with max_tasks_per_child can hang while tasks wait
      When the demo "tasks per child at once" runs until nothing moves
      Then "six tasks are submitted" always happens
      And the demo can get stuck

    @until_3_10
    Scenario: Up to 3.10 a pool of processes has no max_tasks_per_child
      When the demo "max tasks per child" runs
      Then "there is no max_tasks_per_child" always happens

    @fork @since_3_11
    Scenario: From 3.11 on max_tasks_per_child with the start method fork raises a ValueError
      The documentation says that the two are incompatible, and names no exception.

      When the demo "max tasks per child fork" runs
      Then at "the pool is refused", error is always "ValueError"

  @new
  Rule: From 3.7 on close() releases what a Process holds, once the process has ended
    It releases it at once, without waiting for garbage collection. While the process runs,
    `close()` raises a ValueError: "Cannot close a process while it is still running".

    What to do: up to 3.6 drop the last reference to the Process.

    Demo: [process_close.py](../../demos/interpreter/process_close.py)

    @since_3_7
    Scenario: From 3.7 on a closed Process raises a ValueError when it is asked
      When the demo "process close" runs
      Then at "the process is joined", alive is always False
      And at "the closed process is asked", error is always "ValueError"

    @since_3_7
    Scenario: close() of a Process that still runs raises a ValueError
      When the demo "process close" runs
      Then at "close is refused while the process runs", error is always "ValueError"
      And at "the process is joined", alive is always False

    @until_3_6
    Scenario: Up to 3.6 a Process has no close()
      When the demo "process close" runs
      Then "a Process has no close() before Python 3.7" always happens
