Feature: Who a process is
  The operating system gives each process a number, its pid, and keeps with it that of its
  parent, the ppid. Both serve logs, and tools such as `ps` and `kill`. A number is free
  again once its process has ended and been waited for, so a pid that was kept says little.

  The course has each process print both, and concludes that the ppid of a child is the pid
  of whoever started it. That is so under fork and spawn. Under forkserver it is the
  server that makes the processes; the course's program, on Linux and Python 3.14,
  prints a number that it has not seen before. `parent_process()` means what the course means.

  Rule: The ppid is the pid of whoever made the process

    @case_21
    Scenario Outline: Whoever starts a process is its parent, by <start_method>
      When the demo "pids" runs, its processes started by "<start_method>"
      Then at "before the start", pid is always None
      And at "main looks at what it started", pid is always the same as pid at "child asks"
      And at "child asks", pid is never the same as pid at "main asks"
      And at "child asks", ppid is always the same as pid at "main asks"
      And at "grandchild asks", pid is never the same as pid at "child asks"
      And at "grandchild asks", ppid is always the same as pid at "child asks"

      Examples:
        | start_method |
        | fork         |
        | spawn        |

    @case_21
    Scenario: What a process starts by forkserver is not its child, nor are grandchildren
      When the demo "pids" runs, its processes started by "forkserver"
      Then at "before the start", pid is always None
      And at "main looks at what it started", pid is always the same as pid at "child asks"
      And at "child asks", pid is never the same as pid at "main asks"
      But at "child asks", ppid is never the same as pid at "main asks"
      And at "grandchild asks", pid is never the same as pid at "child asks"
      And at "grandchild asks", ppid is never the same as pid at "child asks"

    @case_21
    Scenario: All that a process starts by forkserver have one parent, which is the fork server
      When the demo "fork server" runs, its processes started by "forkserver"
      Then at "left asks", ppid is always the same as ppid at "right asks"
      But at "left asks", ppid is never the same as pid at "main asks"

  Rule: parent_process() is whoever called start()

    @case_21 @since_3_8
    Scenario Outline: A process can tell who started it, by <start_method>
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
    Scenario: A process is not yet told who started it
      When the demo "pids" runs
      Then at "child asks", starter is always "not told"
