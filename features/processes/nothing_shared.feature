Feature: Processes share nothing
  Threads share all memory; processes share none. Each process has its own globals, its own objects
  and its own locks, and an object that is sent from one process to another arrives as a copy. This
  keeps processes safe from each other, but it surprises people who know threads: if one process
  changes a global, no other process sees the change, and no error is raised.

  ```python
  drink = "water"
  ...
  def work():
      global drink
      say("child looks", drink=drink)
  ...
      drink = "tea"
      child = Process(target=work)
      child.start()
  ```

  So hand a process what it needs as arguments, and get its results through a
  [queue](process_queues.feature), a [pipe](pipes.feature) or a
  [pool](../tasks/process_pools.feature). Under spawn and forkserver the arguments are pickled.
  Under fork they are not, since the child begins with a copy of everything. A program that relies
  on this works only under fork, which is [no longer the
  default](../interpreter/start_methods.feature) on Linux from Python 3.14 on
  ([gh-84559](https://github.com/python/cpython/issues/84559)).

  @breaks
  Rule: A process changes only its own copies
    A forked child sees the global as its parent had set it. Any other child sees what the program's
    lines assign to it, since these lines are [run again](main_guard.feature) for it.

    What to do: pass the value as an argument.

    Demos: [globals.py](../../demos/processes/globals.py),
    [copies.py](../../demos/processes/copies.py)

    Scenario: A forked process begins with the values its parent had, and changes a copy
      When the demo "globals" runs, its processes started by "fork"
      Then at "child looks", drink is always "tea"
      And at "child looks again", drink is always "wine"
      But at "main looks again", drink is always "tea"

    @fork_by_default
    Scenario: Where fork is the default, a process begins with the values its parent had
      When the demo "globals" runs, its processes started by "default"
      Then at "child looks", drink is always "tea"
      And at "child looks again", drink is always "wine"
      But at "main looks again", drink is always "tea"

    Scenario Outline: A process that is not forked from its parent begins with what the program's lines assign, by <start_method>
      When the demo "globals" runs, its processes started by "<start_method>"
      Then at "child looks", drink is always "water"
      And at "child looks again", drink is always "wine"
      But at "main looks again", drink is always "tea"

      Examples:
        | start_method |
        | spawn        |
        | forkserver   |

      @no_fork_by_default
      Examples: by default
        | start_method |
        | default      |

    Scenario Outline: A process gets its argument as a copy, by <start_method>
      When the demo "copies" runs, its processes started by "<start_method>"
      Then at "child has appended", names is always ["Ada", "Grace"]
      But at "main looks", names is always ["Ada"]

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

  @breaks
  Rule: Under spawn and forkserver arguments are pickled, under fork they are inherited
    An argument that cannot be pickled makes `start()` raise. For a lock of `threading` CPython says
    `TypeError: cannot pickle '_thread.lock' object`, and PyPy raises a `PicklingError`. Nor can a
    lambda or an open file be pickled
    ([what can be pickled](https://docs.python.org/3/library/pickle.html#what-can-be-pickled-and-unpickled)).

    What to do: pass only what can be pickled, and a lock of multiprocessing instead of one of
    threading.

    Demo: [not_picklable.py](../../demos/processes/not_picklable.py)

    @cpython
    Scenario Outline: start() raises TypeError for a lock of threading on CPython, by <start_method>
      When the demo "not picklable" runs, its processes started by "<start_method>"
      Then at "start is refused", error is always "TypeError"
      And "child has a lock" never happens

      Examples:
        | start_method |
        | spawn        |
        | forkserver   |

      @no_fork_by_default
      Examples: by default
        | start_method |
        | default      |

    @pypy
    Scenario Outline: start() raises PicklingError for a lock of threading on PyPy, by <start_method>
      When the demo "not picklable" runs, its processes started by "<start_method>"
      Then at "start is refused", error is always "PicklingError"
      And "child has a lock" never happens

      Examples:
        | start_method |
        | spawn        |
        | forkserver   |

    Scenario: A forked process gets an argument that cannot be pickled
      When the demo "not picklable" runs, its processes started by "fork"
      Then "child has a lock" always happens
      And "start is refused" never happens

    @fork_by_default
    Scenario: Where fork is the default, a process gets an argument that cannot be pickled
      When the demo "not picklable" runs, its processes started by "default"
      Then "child has a lock" always happens
      And "start is refused" never happens

  Rule: A lock of threading guards nothing between processes
    A forked child gets a copy of the lock, and no error tells that the two are different locks.
    Elsewhere, where there is no fork, such a lock cannot be handed over at all. Between processes,
    use [a lock of multiprocessing](process_sync.feature).

    Demo: [thread_lock_forked.py](../../demos/processes/thread_lock_forked.py)

    @fork
    Scenario: A process acquires a lock of threading that its forked child holds
      When the demo "thread lock forked" runs
      Then "child holds the lock" always comes before "main tries the lock"
      And "main tries the lock" always comes before "child releases the lock"
      And at "main tries the lock", acquired is always True
