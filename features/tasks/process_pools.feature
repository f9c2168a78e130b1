Feature: How process pools differ from thread pools
  A ProcessPoolExecutor has the methods of a ThreadPoolExecutor, so you need to change only one word to go
  from threads to processes. But the program then behaves differently. Its tasks share nothing with the code
  that submits them: a task, its arguments and its result are pickled, sent and unpickled. And a worker can
  die, which raises BrokenProcessPool.

  ```python
  def die():
      say("the task ends its process")
      os._exit(1)
  ...
  with ProcessPoolExecutor(max_workers=1) as pool:
      try:
          pool.submit(die).result()
      except BrokenProcessPool as error:
          say("its result is lost", error=type(error).__name__)
  ```

  Use processes when tasks compute in Python, because each process has an interpreter and a
  [GIL](../interpreter/gil.feature) of its own, or when they might crash. Use threads when tasks wait or need
  to share objects. Send large tasks and little data: for a task that computes for a millisecond, pickling and
  sending take longer than the task itself.

  From Python 3.14 on there is a third kind, the InterpreterPoolExecutor. It runs in one process, with an
  [interpreter](../interpreter/interpreters.feature) for each worker. The older
  [multiprocessing.Pool](https://docs.python.org/3/library/multiprocessing.html#module-multiprocessing.pool)
  does much the same with other methods. It raises nothing when a worker dies, so prefer a
  ProcessPoolExecutor.

  Rule: A pool of threads runs its tasks in the same process, a pool of processes in others
    A pool of processes does so under every start method. Elsewhere, on PyPy 3.9, a pool whose processes are
    not forked raises AttributeError, because it lacks a method.

    What to do: on PyPy 3.9 use the start method fork.

    Demos: [where_tasks_run.py](../../demos/tasks/where_tasks_run.py),
    [thread_names.py](../../demos/tasks/thread_names.py),
    [process_pool.py](../../demos/tasks/process_pool.py)

    Scenario: A thread pool runs its tasks in the same process, in other threads
      When the demo "where tasks run" runs as "threads"
      Then "main submits" and "the task runs" always happen in the same process
      And "main submits" and "the task runs" always happen in different threads

    Scenario: The names of a pool's threads begin with thread_name_prefix
      When the demo "thread names" runs
      Then at "main has the name", beginning is always "baker"

    Scenario: A process pool runs its tasks in other processes
      When the demo "where tasks run" runs as "processes"
      Then "main submits" and "the task runs" always happen in different processes
      And "main submits" and "main goes on" always happen in the same process

    Scenario: A process pool works with processes that are forked
      When the demo "process pool" runs, its processes started by "fork"
      Then at "main has the results", squares is always [1, 4, 9, 16]
      And "a task runs" always happens 4 times
      And "main submits" and "a task runs" always happen in different processes

    @cpython @new
    Scenario Outline: On CPython a process pool works with processes started by <start_method>
      When the demo "process pool" runs, its processes started by "<start_method>"
      Then at "main has the results", squares is always [1, 4, 9, 16]
      And "a task runs" always happens 4 times
      And "main submits" and "a task runs" always happen in different processes

      Examples:
        | start_method |
        | spawn        |
        | forkserver   |

    @pypy @since_3_10 @new
    Scenario Outline: On PyPy a process pool works with processes started by <start_method>
      When the demo "process pool" runs, its processes started by "<start_method>"
      Then at "main has the results", squares is always [1, 4, 9, 16]
      And "a task runs" always happens 4 times
      And "main submits" and "a task runs" always happen in different processes

      Examples:
        | start_method |
        | spawn        |
        | forkserver   |

  @breaks
  Rule: A task in a process works on copies
    Which values it finds in the globals depends on [how its process was
    started](../processes/nothing_shared.feature). A forked worker has the values that main has set. A worker
    that is spawned, or comes from a fork server, has the values that the module's lines assign. From Python
    3.14 on, a pool on Linux no longer forks [by
    default](https://docs.python.org/3/library/concurrent.futures.html#concurrent.futures.ProcessPoolExecutor).
    Elsewhere, on PyPy 3.9, a pool works with forked workers only.

    What to do: pass the value as an argument of the task, or set it in an initializer.

    Demos: [arguments.py](../../demos/tasks/arguments.py),
    [pool_globals.py](../../demos/tasks/pool_globals.py),
    [pool_context.py](../../demos/tasks/pool_context.py)

    Scenario: A task in a thread changes the objects that it is given
      When the demo "arguments" runs as "threads"
      Then at "the task has added a name", names is always ["Ada", "Grace"]
      And at "main looks", names is always ["Ada", "Grace"]
      And at "main looks", visitors is always ["Grace"]

    Scenario: A task in a process changes copies of the objects that it is given
      When the demo "arguments" runs as "processes"
      Then at "the task has added a name", names is always ["Ada", "Grace"]
      And at "the task has added a name", visitors is always ["Grace"]
      But at "main looks", names is always ["Ada"]
      And at "main looks", visitors is always []

    Scenario: A task in a forked worker finds the globals as main has set them
      When the demo "pool globals" runs, its processes started by "fork"
      Then at "the task has looked", drink is always "tea"

    @fork @since_3_7 @new
    Scenario: From 3.7 on mp_context decides how a pool starts its workers, whatever the program has chosen
      When the demo "pool context" runs
      Then at "the task has looked", drink is always "tea"

    @until_3_6
    Scenario: Up to 3.6 a ProcessPoolExecutor takes no mp_context
      When the demo "pool context" runs
      Then "a pool takes no context yet" always happens
      And "the task has looked" never happens

    @fork_by_default
    Scenario: Where fork is the default, a task in a worker finds the globals as main has set them
      When the demo "pool globals" runs, its processes started by "default"
      Then at "the task has looked", drink is always "tea"

    @cpython
    Scenario Outline: On CPython a task in a worker started by <start_method> finds the globals as the module sets them
      When the demo "pool globals" runs, its processes started by "<start_method>"
      Then at "the task has looked", drink is always "water"
      But at "main looks", drink is always "tea"

      Examples:
        | start_method |
        | spawn        |
        | forkserver   |

      @no_fork_by_default
      Examples: by default
        | start_method |
        | default      |

    @pypy @since_3_10
    Scenario Outline: On PyPy a task in a worker started by <start_method> finds the globals as the module sets them
      When the demo "pool globals" runs, its processes started by "<start_method>"
      Then at "the task has looked", drink is always "water"
      But at "main looks", drink is always "tea"

      Examples:
        | start_method |
        | spawn        |
        | forkserver   |

  @breaks
  Rule: A task and its result have to be picklable for a process
    A function is pickled [by its
    name](https://docs.python.org/3/library/pickle.html#what-can-be-pickled-and-unpickled), so a lambda or a
    function inside another function cannot be sent. Catch both exceptions: CPython up to 3.13 raises
    AttributeError for a function inside another function, "Can't pickle local object" or "Can't get local
    object", where other Pythons raise PicklingError. The documentation does not say which exception is
    raised.

    What to do: define the function at the left margin of a module, and catch both PicklingError and
    AttributeError.

    Demos: [lambdas.py](../../demos/tasks/lambdas.py),
    [local_function.py](../../demos/tasks/local_function.py)

    Scenario: A pool of threads takes a lambda as a task and as a result
      When the demo "lambdas" runs as "threads"
      Then at "the lambda was the task", result is always 42
      And at "the lambda was the result", result is always 42

    @since_3_7
    Scenario: A module's lambda as a task or a result of a process raises PicklingError, and the pool goes on
      When the demo "lambdas" runs as "processes"
      Then at "the lambda is refused as a task", error is always "PicklingError"
      And at "the lambda is refused as a result", error is always "PicklingError"
      And at "the pool goes on", result is always 3

    @until_3_6
    Scenario: Up to Python 3.6 the result of a task that cannot be pickled never comes
      When the demo "lambdas" runs as "processes" until nothing moves
      Then the demo always gets stuck
      And "the pool goes on" never happens

    @cpython @since_3_7 @until_3_13
    Scenario: On CPython up to 3.13 a function inside another function raises AttributeError in a process pool
      When the demo "local function" runs
      Then at "result raises", error is always "AttributeError"
      And at "the pool goes on", result is always 3

    @cpython @since_3_14
    Scenario: From CPython 3.14 on a function inside another function raises PicklingError in a process pool
      When the demo "local function" runs
      Then at "result raises", error is always "PicklingError"
      And at "the pool goes on", result is always 3

    @pypy
    Scenario: On PyPy a function inside another function raises PicklingError in a process pool
      When the demo "local function" runs
      Then at "result raises", error is always "PicklingError"
      And at "the pool goes on", result is always 3

  Rule: An exception that cannot be unpickled never reaches the caller
    An exception is made again from its `args`, which are what its class has passed to `super().__init__()`. If its own
    `__init__()` takes something else, this fails in the main process. A process pool is then broken, and a
    multiprocessing.Pool never answers ([gh-103061](https://github.com/python/cpython/issues/103061)).

    What to do: let `__init__()` of an exception pass all its arguments on to `super().__init__()`, and give `wait()` or
    `get()` of an AsyncResult a timeout.

    Demo: [exception_not_copied.py](../../demos/tasks/exception_not_copied.py)

    @since_3_7 @new
    Scenario: From 3.7 on an exception that cannot be unpickled always breaks its process pool
      When the demo "exception not copied" runs as "ProcessPoolExecutor"
      Then at "an exception is raised", error is always "BrokenProcessPool"

    @until_3_6
    Scenario: Up to 3.6 an exception that cannot be unpickled can leave main waiting for a process pool
      When the demo "exception not copied" runs as "ProcessPoolExecutor" until nothing moves
      Then "an exception is raised" never happens
      And the demo can get stuck

    Scenario: An exception that cannot be unpickled can leave main waiting in vain for a multiprocessing.Pool
      When the demo "exception not copied" runs as "Pool"
      Then at "main has waited", is_ready can be False

  Rule: A worker that dies breaks its ProcessPoolExecutor
    The message of BrokenProcessPool in CPython is "A process in the process pool was terminated abruptly
    while the future was running or pending". A worker dies, for example, if it is [killed from the
    outside](https://docs.python.org/3/library/concurrent.futures.html#concurrent.futures.process.BrokenProcessPool).
    To go on, make a new pool.

    It does not matter in which moment it dies.

    Demos: [worker_dies.py](../../demos/tasks/worker_dies.py),
    [worker_dies_when.py](../../demos/tasks/worker_dies_when.py),
    [worker_dies_first.py](../../demos/tasks/worker_dies_first.py)

    @signals
    Scenario Outline: A worker that dies while it <phase> breaks its process pool
      When the demo "worker dies when" runs as "<phase>"
      Then at "main is told", error is always "BrokenProcessPool"
      And at "the pool refuses another task", error is always "BrokenProcessPool"
      And "main has left the block" always happens

      Examples:
        | phase            |
        | takes a task     |
        | runs a task      |
        | returns a result |

    Scenario: A task whose worker dies raises BrokenProcessPool, and so does every later submit()
      When the demo "worker dies" runs
      Then "the task ends its process" always comes before "its result is lost"
      And at "its result is lost", error is always "BrokenProcessPool"
      And at "another task is refused", error is always "BrokenProcessPool"
      And "another task runs" never happens

    Scenario: Tasks that wait for a worker raise BrokenProcessPool when it dies, and none of them runs
      When the demo "worker dies first" runs
      Then at "main is told", times is always 10
      And "another task runs" never happens

    Scenario: A task whose worker died is not tried again by a process pool
      When the demo "worker dies" runs
      Then "the task ends its process" always happens once
      And at "a new pool works", result is always 3

  @new
  Rule: From 3.15 on a broken process pool tells how its worker ended
    The pid and the exit code are in the cause of the BrokenProcessPool, and so in its traceback
    ([gh-139462](https://github.com/python/cpython/issues/139462)). Under fork they can be missing,
    because a worker may close its pipes a moment before it has ended.

    What to do: up to 3.14 let each task write down that it begins, and look at the last one.

    Demo: [how_a_worker_ended.py](../../demos/tasks/how_a_worker_ended.py)

    @since_3_15
    Scenario: From 3.15 on the cause of a BrokenProcessPool can tell the exit code of the worker
      When the demo "how a worker ended" runs
      Then at "main is told", exit_code can be True

    @until_3_14
    Scenario: Up to 3.14 a BrokenProcessPool does not tell the exit code of the worker
      When the demo "how a worker ended" runs
      Then at "main is told", exit_code is always False

  Rule: A multiprocessing.Pool replaces a worker that dies, and loses its task in silence
    This is a [known defect](https://github.com/python/cpython/issues/82265), and it is the reason to prefer a
    ProcessPoolExecutor.

    Demo: [multiprocessing_pool.py](../../demos/tasks/multiprocessing_pool.py)

    Scenario: The result of a task whose worker died never comes from a multiprocessing.Pool
      When the demo "multiprocessing pool" runs
      Then it always takes at least 2 units from "a new worker has done a task" to "main gives up"
      And at "main gives up", error is always "TimeoutError"
      And "the task ends its process" always happens once

    Scenario: A multiprocessing.Pool goes on with a new worker
      When the demo "multiprocessing pool" runs
      Then "the task ends its process" always comes before "a new worker has done a task"
      And at "a new worker has done a task", result is always 3

  @new
  Rule: An initializer prepares each worker before its first task
    This is the same for threads and processes. CPython and PyPy also log what an initializer raised on
    standard error; the documentation does not ask for that.

    What to do: up to 3.6 let each task check whether its worker has been prepared, and prepare it if not.

    Demos: [initializer.py](../../demos/tasks/initializer.py),
    [initializer_fails.py](../../demos/tasks/initializer_fails.py),
    [broken_executor.py](../../demos/tasks/broken_executor.py)

    @since_3_7
    Scenario Outline: An initializer runs once in a worker of a pool of <executor>, before any task
      When the demo "initializer" runs as "<executor>"
      Then "the worker is prepared" always happens once
      And "the worker is prepared" always comes before any "a task runs"
      And "the worker is prepared" and "a task runs" always happen in the same thread
      And at "all tasks are done", tools is always ["hammer, size 3", "hammer, size 3", "hammer, size 3"]

      Examples:
        | executor  |
        | threads   |
        | processes |

    @since_3_7
    Scenario Outline: An initializer that raises breaks its pool of <executor>
      When the demo "initializer fails" runs as "<executor>"
      Then at "the pool is broken", error is always "<error>"
      And "the task runs" never happens
      And standard error always mentions "ValueError: out of luck"
      And "main goes on" always happens

      Examples:
        | executor  | error             |
        | threads   | BrokenThreadPool  |
        | processes | BrokenProcessPool |

    @since_3_7
    Scenario Outline: A broken pool of <executor> raises a BrokenExecutor, which is a RuntimeError, and takes no more tasks
      When the demo "broken executor" runs as "<executor>"
      Then at "the pool is broken", broken is always True
      And at "another is refused", broken is always True
      And "another is taken" never happens

      Examples:
        | executor  |
        | threads   |
        | processes |

    @until_3_6
    Scenario Outline: Up to Python 3.6 a pool of <executor> takes no initializer
      When the demo "initializer" runs as "<executor>"
      Then at "there are no initializers", error is always "TypeError"
      And "the worker is prepared" never happens

      Examples:
        | executor  |
        | threads   |
        | processes |

  @new
  Rule: A pool of interpreters runs in one process, and each worker has its own modules
    What to do: up to 3.13 use a ProcessPoolExecutor.

    Demo: [interpreters.py](../../demos/tasks/interpreters.py)

    @since_3_14 @cpython
    Scenario: A pool of interpreters runs its tasks in the same process, in other threads
      When the demo "interpreters" runs
      Then at "the tasks are done", pid is always the same as pid at "main submits"
      And at "the tasks are done", thread is never the same as thread at "main submits"

    @since_3_14 @cpython
    Scenario: A name that main sets in a module is not set in the interpreters of a pool
      When the demo "interpreters" runs
      Then at "main submits", directory is always "attic"
      And at "the tasks are done", directory is never "attic"

    @until_3_13
    Scenario: Up to Python 3.13 there is no InterpreterPoolExecutor
      When the demo "interpreters" runs
      Then "there are no pools of interpreters yet" always happens
