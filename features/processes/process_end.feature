Feature: How a process ends
  A process ends when its target returns, when an exception leaves the target, or when it
  is made to end. Whoever started it can wait with `join()` and then see from the exit code
  which it was. That is more than a thread tells, and less than one often wants: the exit
  code is a number, the exception itself stays behind in the child. `concurrent.futures`
  brings both results and exceptions back.

  `terminate()` and `kill()` have no counterpart among threads. They end a process
  wherever it is. Nothing is tidied up, and what others shared with it may be left in the
  middle: a lock that nobody releases, a queue that nobody can read. They suit a process that
  shares nothing. Any other is better told to stop, and joined.

  Rule: join() returns only after the process has ended

    Scenario Outline: A process is alive from its start until it can be joined, by <start_method>
      When the demo "join" runs, its processes started by "<start_method>"
      Then at "before the start", alive is always False
      And at "before the start", exitcode is always None
      And at "join gives up", alive is always True
      And at "join gives up", exitcode is always None
      And "worker ends" always comes before "join returns"
      And at "join returns", alive is always False
      And at "join returns", exitcode is always 0
      And at "join returns", answer is always None
      And "a second join returns" always happens

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

    Scenario Outline: A timeout ends the waiting, not the process, by <start_method>
      When the demo "join" runs, its processes started by "<start_method>"
      Then it always takes at least 2 units from "join begins" to "join gives up"
      And at "join gives up", answer is always None
      And at "join gives up", alive is always True
      And "join gives up" always comes before "worker ends"

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

  Rule: The exit code tells how a process ended

    @signals
    Scenario Outline: It tells a return, an exit, an exception and a signal apart, by <start_method>
      When the demo "exit codes" runs, its processes started by "<start_method>"
      Then at "one has returned", exitcode is always 0
      And at "one has called sys.exit", exitcode is always 3
      And at "one has failed", exitcode is always 1
      And at "one was killed", exitcode is always -9
      And standard error always mentions "ValueError: out of luck"

      Examples:
        | start_method |
        | fork         |
        | spawn        |

    @since_3_7
    Scenario: The fork server hands on how a process of its own has ended
      When the demo "exit codes" runs, its processes started by "forkserver"
      Then at "one has returned", exitcode is always 0
      And at "one has called sys.exit", exitcode is always 3
      And at "one has failed", exitcode is always 1
      And at "one was killed", exitcode is always -9

    @until_3_6
    Scenario: The fork server does not yet know of signals, and says 255
      When the demo "exit codes" runs, its processes started by "forkserver"
      Then at "one has returned", exitcode is always 0
      And at "one has called sys.exit", exitcode is always 3
      And at "one has failed", exitcode is always 1
      But at "one was killed", exitcode is always 255

  Rule: terminate() ends a process wherever it is

    Scenario Outline: It does not go on, and does not tidy up, by <start_method>
      When the demo "terminate" runs, its processes started by "<start_method>"
      Then "worker works" always comes before "worker has ended"
      And "worker goes on" never happens
      And "worker tidies up" never happens
      And at "worker has ended", alive is always False
      And at "worker has ended", succeeded is always False

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

  Rule: terminate() can be ignored, kill() cannot

    @since_3_7 @signals
    Scenario Outline: A process that has survived terminate() is killed, by <start_method>
      When the demo "kill" runs, its processes started by "<start_method>"
      Then "main has terminated it" always comes before "worker goes on"
      And "main has killed it" always comes before "worker has ended"
      And "worker ends by itself" never happens
      And at "worker has ended", alive is always False

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

    @until_3_6 @signals
    Scenario Outline: Before 3.7 there is only os.kill to do it with, by <start_method>
      When the demo "kill" runs, its processes started by "<start_method>"
      Then "main has terminated it" always comes before "worker goes on"
      And "main has killed it" never happens
      And "main has killed it with os.kill, there being no Process.kill" always happens
      And "worker ends by itself" never happens
      And at "worker has ended", alive is always False

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

  Rule: A process waits for its children, unless they are daemonic
    The word is that of threads, and the meaning is not quite. A daemon thread vanishes with
    its process; a daemonic process is sent a `terminate()`, and waited for.

    Scenario Outline: A process outlives its ordinary children, by <start_method>
      When the demo "no daemon" runs, its processes started by "<start_method>"
      Then "starter has nothing left to do" always comes before "worker ends"
      And at "main has waited for a while", alive is always True
      And "worker ends" always comes before "starter has ended"
      And at "starter has ended", exitcode is always 0

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

    Scenario Outline: A process outlives the threads that its target has started, by <start_method>
      When the demo "threads in child" runs, its processes started by "<start_method>"
      Then "the child's target returns" can come before "the child's thread ends"
      And "the child's thread ends" always comes before "the child has ended"
      And at "the child has ended", exitcode is always 0

      Examples: spawned
        | start_method |
        | spawn        |

      @since_3_7
      Examples: forked, since 3.7
        | start_method |
        | fork         |
        | forkserver   |

    @until_3_6
    Scenario Outline: Up to 3.6 it does not, unless it was spawned (bpo-18966), by <start_method>
      When the demo "threads in child" runs, its processes started by "<start_method>"
      Then the process can end before "the child's thread ends"
      And at "the child has ended", exitcode is always 0

      Examples:
        | start_method |
        | fork         |
        | forkserver   |

    Scenario Outline: A daemonic process is ended along with its starter, by <start_method>
      When the demo "daemon" runs, its processes started by "<start_method>"
      Then "daemon serves" always comes before "starter ends"
      And "starter ends" always comes before "daemon is gone"
      And "daemon answers" never happens
      And "daemon tidies up" never happens

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

    Scenario Outline: A daemonic process may have no children, and would make daemonic ones, by <start_method>
      Python checks this with an assert, and so does not under its option -O.

      When the demo "daemon has no children" runs, its processes started by "<start_method>"
      Then at "a daemon is refused a child", error is always "AssertionError"
      And "grandchild runs" never happens
      And at "main makes a process", daemon is always False
      And at "a daemon is refused a child", daemon is always True

      Examples:
        | start_method |
        | fork         |
        | spawn        |
