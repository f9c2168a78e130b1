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
      When the demo "where tasks run" runs as "threads"
      Then "main submits" and "the task runs" always happen in the same process
      And "main submits" and "the task runs" always happen in different threads

    Scenario: The threads of a pool can be given a name to begin with
      When the demo "thread names" runs
      Then at "main has the name", begins_so is always True

    Scenario: A process pool runs them in other processes
      When the demo "where tasks run" runs as "processes"
      Then "main submits" and "the task runs" always happen in different processes
      And "main submits" and "main goes on" always happen in the same process

    Scenario: A process pool works with processes that are forked
      When the demo "process pool" runs, its processes started by "fork"
      Then at "main has the results", squares is always [1, 4, 9, 16]
      And "a task runs" always happens 4 times
      And "main submits" and "a task runs" always happen in different processes

    @cpython
    Scenario Outline: On CPython it works as well with processes started by <start_method>
      When the demo "process pool" runs, its processes started by "<start_method>"
      Then at "main has the results", squares is always [1, 4, 9, 16]
      And "a task runs" always happens 4 times
      And "main submits" and "a task runs" always happen in different processes

      Examples:
        | start_method |
        | spawn        |
        | forkserver   |

    @pypy @since_3_10
    Scenario Outline: On PyPy it works as well with processes started by <start_method>
      When the demo "process pool" runs, its processes started by "<start_method>"
      Then at "main has the results", squares is always [1, 4, 9, 16]
      And "a task runs" always happens 4 times
      And "main submits" and "a task runs" always happen in different processes

      Examples:
        | start_method |
        | spawn        |
        | forkserver   |

  Rule: Processes are sent copies

    Scenario: A task in a thread changes what it is given
      When the demo "arguments" runs as "threads"
      Then at "the task has added a name", names is always ["Ada", "Grace"]
      And at "main looks", names is always ["Ada", "Grace"]
      And at "main looks", visitors is always ["Grace"]

    Scenario: A task in a process changes a copy
      When the demo "arguments" runs as "processes"
      Then at "the task has added a name", names is always ["Ada", "Grace"]
      And at "the task has added a name", visitors is always ["Grace"]
      But at "main looks", names is always ["Ada"]
      And at "main looks", visitors is always []

  Rule: What is sent has to be pickled

    Scenario: A thread takes a lambda and may return one
      When the demo "lambdas" runs as "threads"
      Then at "the lambda was the task", result is always 42
      And at "the lambda was the result", result is always 42

    @since_3_7
    Scenario: A process can neither be sent a lambda nor send one back, and the pool goes on
      When the demo "lambdas" runs as "processes"
      Then at "the lambda is refused as a task", error is always "PicklingError"
      And at "the lambda is refused as a result", error is always "PicklingError"
      And at "the pool goes on", result is always 3

    @until_3_6
    Scenario: What cannot be pickled is not refused yet, and its result never comes
      When the demo "lambdas" runs as "processes" until nothing moves
      Then the demo always gets stuck
      And "the pool goes on" never happens

  Rule: A worker that dies breaks its pool

    Scenario: What it was at is lost, and nothing more is taken
      When the demo "worker dies" runs
      Then "the task ends its process" always comes before "its result is lost"
      And at "its result is lost", error is always "BrokenProcessPool"
      And at "another task is refused", error is always "BrokenProcessPool"
      And "another task runs" never happens

    Scenario: A task is not tried again
      When the demo "worker dies" runs
      Then "the task ends its process" always happens once
      And at "a new pool works", result is always 3

  Rule: An initializer prepares each worker
    This much is alike for threads and processes. What an initializer raised is told on standard
    error, by the logging of CPython and PyPy; the documentation does not ask for it.

    @since_3_7
    Scenario Outline: It runs once in a worker of <executor>, before any task
      When the demo "initializer" runs as "<executor>"
      Then "the worker is prepared" always happens once
      And "the worker is prepared" always comes before any "a task runs"
      And "the worker is prepared" and "a task runs" always happen in the same thread
      And at "all tasks are done", tools is always ["hammer", "hammer", "hammer"]

      Examples:
        | executor  |
        | threads   |
        | processes |

    @since_3_7
    Scenario Outline: One that fails breaks the pool of <executor>
      When the demo "initializer fails" runs as "<executor>"
      Then at "the pool is broken", error is always "<error>"
      And "the task runs" never happens
      And standard error always mentions "ValueError: out of luck"
      And "main goes on" always happens

      Examples:
        | executor  | error             |
        | threads   | BrokenThreadPool  |
        | processes | BrokenProcessPool |

    @until_3_6
    Scenario Outline: There is none yet for <executor>
      When the demo "initializer" runs as "<executor>"
      Then at "there are no initializers", error is always "TypeError"
      And "the worker is prepared" never happens

      Examples:
        | executor  |
        | threads   |
        | processes |

  Rule: A pool of interpreters stays in one process and shares nothing but that

    @since_3_14 @cpython
    Scenario: Its tasks run in this process, in other threads
      When the demo "interpreters" runs
      Then at "a task tells where it runs", in_this_process is always True
      And at "a task tells where it runs", in_this_thread is always False

    @since_3_14 @cpython
    Scenario: What a task sets in its interpreter stays there
      When the demo "interpreters" runs
      Then at "the worker has set a limit", more_here is always 100
      And at "main looks at its own", more_here is always 0

    @until_3_13
    Scenario: There is no such pool yet
      When the demo "interpreters" runs
      Then "there are no pools of interpreters" always happens
