Feature: The default start method
  multiprocessing has three ways to start a process, called start methods: fork, spawn and
  forkserver. A program that does not choose one gets the default, which depends on the system and
  on the Python. The start method decides what a child knows of its parent.

  ```python
  context = get_context("spawn")
  say(
      "main has a context",
      method=context.get_start_method(),
      chosen=get_start_method(allow_none=True),
  )
  ```

  Windows has spawn and nothing else, and macOS has spawn as its default from 3.8 on ([Contexts and
  start
  methods](https://docs.python.org/3/library/multiprocessing.html#contexts-and-start-methods)). On
  Linux and the other systems the default was fork up to 3.13 and is forkserver from 3.14 on
  ([gh-84559](https://github.com/python/cpython/issues/84559)), because fork and threads do not mix;
  see [What a forked child keeps](fork.feature). A
  [ProcessPoolExecutor](../tasks/process_pools.feature) without an `mp_context` also uses the
  default
  ([ProcessPoolExecutor](https://docs.python.org/3/library/concurrent.futures.html#concurrent.futures.ProcessPoolExecutor)).

  So a program that relies on what fork copies works on one Python and breaks on another. There are
  two ways out. Choose the start method: a program calls `set_start_method()` once, behind the
  [guard around main](../processes/main_guard.feature); a library calls `get_context()`, which
  returns an object with Process, Queue and so on for one method, and leaves the choice to the
  program. Or, better, do not rely on it, and hand over what the child needs as arguments.

  The scenarios here show which command line, environment, working directory and open files a child
  has. For globals see [Processes share nothing](../processes/nothing_shared.feature), and for the
  lines of the program see [The guard around main](../processes/main_guard.feature).

  Rule: The start method is settled when it is first asked for
    A second `set_start_method()` raises a RuntimeError: "context has already been set". To make a Lock, a Queue or a
    Pool of `multiprocessing` [may settle it as
    well](https://docs.python.org/3/library/multiprocessing.html#global-start-method), so choose first.

    Demos: [start_method_asked.py](../../demos/interpreter/start_method_asked.py),
    [start_method_of_a_lock.py](../../demos/interpreter/start_method_of_a_lock.py),
    [start_method_set.py](../../demos/interpreter/start_method_set.py),
    [start_method_context.py](../../demos/interpreter/start_method_context.py)

    Scenario: get_start_method() settles the start method
      When the demo "start method asked" runs
      Then at "nobody has asked", method is always None
      And at "main asks", method is never None
      And at "main has asked", method is always the same as method at "main asks"
      And at "it is too late to choose", error is always "RuntimeError"
      And at "main asks again", method is always the same as method at "main asks"

    Scenario: A program that makes a Lock of multiprocessing can settle the start method
      When the demo "start method of a lock" runs
      Then at "main has nothing yet", method is always None
      But at "main has a Lock", method can be other than None
      And at "it is too late to choose", error is always "RuntimeError"

    Scenario: A program sets its start method once, unless it does so by force
      When the demo "start method set" runs
      Then at "main has chosen", method is always "spawn"
      And at "a second choice is refused", error is always "RuntimeError"
      And at "main has insisted", method is always "spawn"
      And at "main has taken its choice back", method is always None

    Scenario: An unknown start method raises a ValueError and settles nothing
      When the demo "start method set" runs
      Then at "an unknown method is refused", error is always "ValueError"
      And "an unknown method is refused" always comes before "main has chosen"

    Scenario: A context has its own start method, and leaves the program's choice open
      When the demo "start method context" runs
      Then at "main has a context", method is always "spawn"
      And at "main has a context", chosen is always None
      And at "an unknown method is refused", error is always "ValueError"
      And at "main chooses", chosen is always "spawn"

  @fork @breaks
  Rule: A Lock of the fork context is not for a process that another start method starts
    From 3.11.5 on `start()` refuses it; up to 3.11.4 the child gets
    a Lock whose use [can crash it](https://github.com/python/cpython/issues/77377).

    What to do: make locks, queues and processes with the same `get_context()`.

    Demo: [lock_of_another_context.py](../../demos/interpreter/lock_of_another_context.py)

    @since_3_11_5
    Scenario: From 3.11.5 on start() by spawn raises RuntimeError for a Lock of the fork context
      When the demo "lock of another context" runs
      Then at "start is refused", error is always "RuntimeError"
      And "child begins" never happens

    @until_3_11_4
    Scenario: Up to 3.11.4 start() by spawn never refuses a Lock of the fork context
      When the demo "lock of another context" runs
      Then "start is refused" never happens
      And "child has ended" always happens

  Rule: A fork server imports the modules that it is told, once for all its children
    [`set_forkserver_preload()`](https://docs.python.org/3/library/multiprocessing.html#multiprocessing.set_forkserver_preload)
    names them. Each child has them from its beginning, and so starts sooner. A server that runs already imports
    nothing more.

    Demo: [preload.py](../../demos/interpreter/preload.py)

    @fork
    Scenario: Each child of a fork server has the modules that set_forkserver_preload() named before the server ran
      When the demo "preload" runs
      Then at "first child looks", imported is always True
      And at "second child looks", imported is always True
      But at "main looks", imported is always False

    @fork
    Scenario: Once the fork server runs, set_forkserver_preload() changes nothing
      When the demo "preload" runs as "too late"
      Then at "first child looks", imported is always False

  @breaks
  Rule: The default start method is the first of those that the Python has
    What to do: pass what a child needs as arguments, or ask for the old method with
    `get_context("fork")`.

    Demo: [start_method_asked.py](../../demos/interpreter/start_method_asked.py)

    Scenario: The default start method is the first of get_all_start_methods()
      When the demo "start method asked" runs
      Then at "main asks", method is always the same as first at "main asks what there is"

    @since_3_14
    Scenario: From 3.14 on the default start method is never fork
      When the demo "start method asked" runs
      Then at "main asks", method is never "fork"

    @until_3_13
    Scenario: Up to 3.13 the default start method is never forkserver
      When the demo "start method asked" runs
      Then at "main asks", method is never "forkserver"

  Rule: A child process gets the command line and the working directory that its parent has at that moment
    Python's documentation does not ask for it.

    Demo: [handed_over.py](../../demos/interpreter/handed_over.py)

    Scenario Outline: A <start_method> child gets sys.argv and the working directory as they are at its start
      When the demo "handed over" runs, its processes started by "<start_method>"
      Then at "first child looks", arguments is always ["tea, please"]
      And at "second child looks", arguments is always ["wine, please"]
      And at "first child looks", folder is always the same as folder at "main starts the first child"
      And at "second child looks", folder is always the same as folder at "main starts the second child"

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

  @breaks
  Rule: A child process has the environment of the process that creates it
    Under forkserver this is the server, which keeps the environment that it was started with; later
    changes by the program do not reach it. Python's documentation does not ask for that.

    What to do: set variables before the first process starts, or pass them as arguments.

    Demo: [handed_over.py](../../demos/interpreter/handed_over.py)

    Scenario Outline: A <start_method> child has the environment of its parent as it is at the child's start
      When the demo "handed over" runs, its processes started by "<start_method>"
      Then at "first child looks", drink is always "tea"
      And at "second child looks", drink is always "wine"

      Examples:
        | start_method |
        | fork         |
        | spawn        |

      @no_forkserver_by_default
      Examples: by default
        | start_method |
        | default      |

    Scenario: A child of the fork server has the environment that the server was started with
      When the demo "handed over" runs, its processes started by "forkserver"
      Then at "first child looks", drink is always "tea"
      And at "second child looks", drink is always "tea"

    @forkserver_by_default
    Scenario: Where forkserver is the default, a child has the environment that the server was started with
      When the demo "handed over" runs, its processes started by "default"
      Then at "first child looks", drink is always "tea"
      And at "second child looks", drink is always "tea"

  @breaks
  Rule: Only a forked child has its parent's files open
    What to do: let the child open the file.

    Demo: [open_file.py](../../demos/interpreter/open_file.py)

    Scenario: A forked child has its parent's files open
      When the demo "open file" runs, its processes started by "fork"
      Then at "child looks", file is always the same as file at "main opens a file"

    @fork_by_default
    Scenario: Where fork is the default, a child has its parent's files open
      When the demo "open file" runs, its processes started by "default"
      Then at "child looks", file is always the same as file at "main opens a file"

    Scenario Outline: A <start_method> child does not have its parent's files open
      When the demo "open file" runs, its processes started by "<start_method>"
      Then at "child looks", file is never the same as file at "main opens a file"

      Examples:
        | start_method |
        | spawn        |
        | forkserver   |

      @no_fork_by_default
      Examples: by default
        | start_method |
        | default      |

  Rule: A module that the fork server cannot preload is ignored, unless it is told otherwise
    What the server preloads, its children need not import. From 3.15 on
    [set_forkserver_preload()](https://docs.python.org/3/library/multiprocessing.html#multiprocessing.set_forkserver_preload)
    takes `on_error` ([gh-141860](https://github.com/python/cpython/issues/141860)). With "warn" the server writes a warning, with "fail" it ends with a traceback, and `start()`
    raises an EOFError or an OSError.

    What to do: up to 3.14 import the modules in the main program as well, so that a mistake shows.

    Demo: [preload_fails.py](../../demos/interpreter/preload_fails.py)

    @fork
    Scenario: A fork server that cannot preload a module starts children all the same
      When the demo "preload fails" runs as "ignore"
      Then "the child runs" always happens
      And "start is refused" never happens

    @fork @since_3_15 @new
    Scenario: From 3.15 on a fork server that is told to fail when it cannot preload a module starts no child
      When the demo "preload fails" runs as "fail"
      Then "start is refused" always happens
      And "the child runs" never happens
      And standard error always mentions "no_such_module"

    @fork @until_3_14
    Scenario: Up to 3.14 set_forkserver_preload() does not take on_error
      When the demo "preload fails" runs as "fail"
      Then "there is no on_error before Python 3.15" always happens
