Feature: Identifying a process
  The operating system gives each process an id, the pid (`os.getpid()`), and keeps the pid of its
  parent, the ppid (`os.getppid()`). Use both in logs, and with tools such as `ps` and `kill`. As
  soon as a process has ended and has been joined, the system may give its pid to a new process, so
  do not rely on a pid that you have stored.

  ```python
  def child():
      say("child asks", pid=os.getpid(), ppid=os.getppid(), starter=starter())
  ...
  process = Process(target=child)
  say("main has made a Process", pid=process.pid)
  process.start()
  say("main looks at what it started", pid=process.pid)
  ```

  [The course](../README.md#the-course) has each process print both, and concludes that the ppid of
  a child is the pid of the process that started it. This holds under fork and spawn. Under
  forkserver the parent is the fork server, so on Linux the course's program prints an unknown
  number from Python 3.14 on, where [forkserver is the
  default](../interpreter/start_methods.feature). To learn which process started this one, call
  `multiprocessing.parent_process()`, which came with Python 3.8.

  @breaks
  Rule: The ppid of a process is the pid of the process that created it
    What to do: ask `parent_process().pid` instead of `os.getppid()`.

    Demos: [pids.py](../../demos/processes/pids.py),
    [fork_server.py](../../demos/processes/fork_server.py)

    @case_21
    Scenario Outline: The parent of a process is the process that called start(), by <start_method>
      When the demo "pids" runs, its processes started by "<start_method>"
      Then at "main has made a Process", pid is always None
      And at "main looks at what it started", pid is always the same as pid at "child asks"
      And at "child asks", pid is never the same as pid at "main asks"
      And at "child asks", ppid is always the same as pid at "main asks"
      And at "grandchild asks", pid is never the same as pid at "child asks"
      And at "grandchild asks", ppid is always the same as pid at "child asks"

      Examples:
        | start_method |
        | fork         |
        | spawn        |

      @no_forkserver_by_default
      Examples: by default
        | start_method |
        | default      |

    @case_21
    Scenario: Under forkserver the parent of a process is not the process that called start()
      When the demo "pids" runs, its processes started by "forkserver"
      Then at "main has made a Process", pid is always None
      And at "main looks at what it started", pid is always the same as pid at "child asks"
      And at "child asks", pid is never the same as pid at "main asks"
      But at "child asks", ppid is never the same as pid at "main asks"
      And at "grandchild asks", pid is never the same as pid at "child asks"
      And at "grandchild asks", ppid is never the same as pid at "child asks"

    @case_21 @forkserver_by_default
    Scenario: Where forkserver is the default, the parent of a process is not the process that called start()
      When the demo "pids" runs, its processes started by "default"
      Then at "main looks at what it started", pid is always the same as pid at "child asks"
      But at "child asks", ppid is never the same as pid at "main asks"
      And at "grandchild asks", ppid is never the same as pid at "child asks"

    @case_21
    Scenario: All processes that one process starts by forkserver have the same parent, the fork server
      When the demo "fork server" runs, its processes started by "forkserver"
      Then at "left asks", ppid is always the same as ppid at "right asks"
      But at "left asks", ppid is never the same as pid at "main asks"

  @new
  Rule: parent_process() tells which process called start()
    What to do: up to 3.7 pass the pid of the starter as an argument.

    Demos: [pids.py](../../demos/processes/pids.py),
    [parent_ends.py](../../demos/processes/parent_ends.py)

    @since_3_8
    Scenario Outline: join() of parent_process() waits until the parent has ended, by <start_method>
      When the demo "parent ends" runs, its processes started by "<start_method>"
      Then at "the child asks", alive is always True
      And "the parent ends" always comes before "the child hears of the end"
      And at "the child hears of the end", alive is always False

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

    @case_21 @since_3_8
    Scenario Outline: parent_process() is the process that called start(), and None in the first process, by <start_method>
      When the demo "pids" runs, its processes started by "<start_method>"
      Then at "main asks", starter is always None
      And at "child asks", starter is always the same as pid at "main asks"
      And at "grandchild asks", starter is always the same as pid at "child asks"

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

    @case_21 @until_3_7
    Scenario: Up to 3.7 a process cannot ask which process started it
      When the demo "pids" runs
      Then at "child asks", starter is always "not told"
