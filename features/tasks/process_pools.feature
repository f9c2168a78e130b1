Feature: What a pool of processes does otherwise
  A ThreadPoolExecutor and a ProcessPoolExecutor have the same methods, and a program may
  change from one to the other in a word. It then changes more than a word. The tasks no
  longer share anything with the one who submits them: what goes to a task and comes back
  from it is pickled, sent and unpickled, and so is the task's function, as its name.
  A worker can die, which a thread cannot without everybody else.

  Reach for processes when tasks compute, because each process has an interpreter and a lock
  of its own, or when they might crash. Reach for threads when tasks wait, or need what the
  others have. And send little: a task that computes for a millisecond is not worth the trip.

  Since Python 3.14 there is a third kind, the InterpreterPoolExecutor. It stands in
  between: one process, and in it an interpreter for each worker.

  Rule: Tasks run where their workers are
    How the processes are started makes no difference to the tasks. Elsewhere, which is on PyPy
    3.9, they cannot be started other than by fork, for the want of a method.

    Scenario: A thread pool runs them in this process, in other threads
      When the demo "where tasks run" runs with "threads"
      Then "main submits" and "the task runs" always happen in one process
      And "main submits" and "the task runs" always happen in different threads

    Scenario: The threads of a pool can be given a name to begin with
      When the demo "thread names" runs
      Then the begins_so at "main has the name" is always True

    Scenario: A process pool runs them in other processes
      When the demo "where tasks run" runs with "processes"
      Then "main submits" and "the task runs" always happen in different processes
      And "main submits" and "main goes on" always happen in one process

    Scenario: A process pool works with processes that are forked
      When the demo "process pool" runs, its processes started by "fork"
      Then the squares at "main has the results" are always [1, 4, 9, 16]
      And "a task runs" always happens 4 times
      And "main submits" and "a task runs" always happen in different processes

    @cpython
    Scenario Outline: On CPython it works as well with processes started by <start_method>
      When the demo "process pool" runs, its processes started by "<start_method>"
      Then the squares at "main has the results" are always [1, 4, 9, 16]
      And "a task runs" always happens 4 times
      And "main submits" and "a task runs" always happen in different processes

      Examples:
        | start_method |
        | spawn        |
        | forkserver   |

    @pypy @since_3_10
    Scenario Outline: On PyPy it works as well with processes started by <start_method>
      When the demo "process pool" runs, its processes started by "<start_method>"
      Then the squares at "main has the results" are always [1, 4, 9, 16]
      And "a task runs" always happens 4 times
      And "main submits" and "a task runs" always happen in different processes

      Examples:
        | start_method |
        | spawn        |
        | forkserver   |

  Rule: Processes are sent copies

    Scenario: A task in a thread changes what it is given
      When the demo "arguments" runs with "threads"
      Then the names at "the task has added a name" are always ["Ada", "Grace"]
      And the names at "main looks" are always ["Ada", "Grace"]
      And the visitors at "main looks" are always ["Grace"]

    Scenario: A task in a process changes a copy
      When the demo "arguments" runs with "processes"
      Then the names at "the task has added a name" are always ["Ada", "Grace"]
      And the visitors at "the task has added a name" are always ["Grace"]
      But the names at "main looks" are always ["Ada"]
      And the visitors at "main looks" are always []

  Rule: What is sent has to be pickled

    Scenario: A thread takes a lambda and may return one
      When the demo "lambdas" runs with "threads"
      Then the result at "the lambda was the task" is always 42
      And the result at "the lambda was the result" is always 42

    @since_3_7
    Scenario: A process can neither be sent a lambda nor send one back, and the pool goes on
      When the demo "lambdas" runs with "processes"
      Then the error at "the lambda is refused as a task" is always "PicklingError"
      And the error at "the lambda is refused as a result" is always "PicklingError"
      And the result at "the pool goes on" is always 3

    @until_3_6
    Scenario: What cannot be pickled is not refused yet, and its result never comes
      When the demo "lambdas" runs with "processes" until nothing moves
      Then the demo always gets stuck
      And "the pool goes on" never happens

  Rule: A worker that dies breaks its pool

    Scenario: What it was at is lost, and nothing more is taken
      When the demo "worker dies" runs
      Then "the task ends its process" always comes before "its result is lost"
      And the error at "its result is lost" is always "BrokenProcessPool"
      And the error at "another task is refused" is always "BrokenProcessPool"
      And "another task runs" never happens

    Scenario: A task is not tried again
      When the demo "worker dies" runs
      Then "the task ends its process" always happens once
      And the result at "a new pool works" is always 3

  Rule: An initializer prepares each worker
    This much is alike for threads and processes. What an initializer raised is told on standard
    error, by the logging of CPython and PyPy; the documentation does not ask for it.

    @since_3_7
    Scenario Outline: It runs once in a worker of <executor>, before any task
      When the demo "initializer" runs with "<executor>"
      Then "the worker is prepared" always happens once
      And "the worker is prepared" always comes before "a task runs"
      And "the worker is prepared" and "a task runs" always happen in one thread
      And the tools at "all tasks are done" are always ["hammer", "hammer", "hammer"]

      Examples:
        | executor  |
        | threads   |
        | processes |

    @since_3_7
    Scenario Outline: One that fails breaks the pool of <executor>
      When the demo "initializer fails" runs with "<executor>"
      Then the error at "the pool is broken" is always "<error>"
      And "the task runs" never happens
      And standard error always mentions "ValueError: out of luck"
      And "main goes on" always happens

      Examples:
        | executor  | error             |
        | threads   | BrokenThreadPool  |
        | processes | BrokenProcessPool |

    @until_3_6
    Scenario Outline: There is none yet for <executor>
      When the demo "initializer" runs with "<executor>"
      Then the error at "there are no initializers" is always "TypeError"
      And "the worker is prepared" never happens

      Examples:
        | executor  |
        | threads   |
        | processes |

  Rule: A pool of interpreters stays in one process and shares nothing but that

    @since_3_14 @cpython
    Scenario: Its tasks run in this process, in other threads
      When the demo "interpreters" runs
      Then the in_this_process at "a task tells where it runs" is always True
      And the in_this_thread at "a task tells where it runs" is always False

    @since_3_14 @cpython
    Scenario: What a task sets in its interpreter stays there
      When the demo "interpreters" runs
      Then the more_here at "the worker has set a limit" is always 100
      And the more_here at "main looks at its own" is always 0

    @until_3_13
    Scenario: There is no such pool yet
      When the demo "interpreters" runs
      Then "there are no pools of interpreters" always happens
