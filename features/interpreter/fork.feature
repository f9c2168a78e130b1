@fork
Feature: What a forked child keeps
  `os.fork()` makes a copy of the process, and returns in both: in the parent with the
  pid of the child, in the child with 0. The child has all the memory and all the open files of
  its parent. Of its threads it has one, the one that called. The others have not ended there, they
  were never copied, and whatever they were in the middle of stays in the middle.

  So a fork and threads go ill together. A lock that another thread held is held in the child, and
  nobody is there to release it. It need not be a lock of the program's own: memory, the
  standard output, the logging have some too. Python mends those that it knows of, and libraries
  mend theirs with `os.register_at_fork`, since 3.7. What nobody thought of is found by chance, by
  a child that gets stuck now and then. That is why CPython warns since 3.12 (gh-100228), and
  why fork is no longer the default of multiprocessing, since 3.14 (gh-84559).

  What is safe is to fork before there are threads, or to have the child do nothing but run another
  program; `subprocess` does the latter. Or else not to fork, and to start processes by spawn.

  Rule: Only the thread that forks goes on in the child

    Scenario: The other threads are not there, and do not tidy up either
      When the demo "fork one thread" runs
      Then at "child counts", threads is always 1
      And at "child counts", worker_lives is always False
      And at "main counts", threads is always 2
      And at "main counts", worker_lives is always True
      And "worker tells that it is there" always happens once
      And "child ends" always comes before "main counts"
      And "worker tidies up" always happens once

    Scenario: A worker that forks is the main thread of the child
      When the demo "fork in worker" runs
      Then at "worker forks", is_main is always False
      And at "worker forks", may_set_signals is always False
      And at "child looks", is_main is always True
      And at "child looks", may_set_signals is always True
      But at "worker looks again", is_main is always False

  Rule: Memory is copied at the fork

    Scenario: Neither sees what the other changes afterwards
      When the demo "fork copies" runs
      Then at "child looks", stock is always ["tea", "wine"]
      And at "main looks", stock is always ["tea", "beer"]

    Scenario: What a file object keeps back at the fork is written by both
      When the demo "fork unwritten" runs
      Then at "main reads", lines is always ["flushed", "kept back", "kept back"]

  Rule: A lock is copied as it is, held or free

    Scenario: A lock that another thread held at the fork is never released in the child
      When the demo "fork lock held" runs
      Then "worker lets go" always comes before "child tries"
      And at "main has tried", got is always True
      But at "child has tried", got is always False

    @since_3_7
    Scenario: A lock that is taken before each fork and released after it is free in the child
      When the demo "fork hooks" runs
      Then "worker lets go" always comes before "child has tried"
      And at "child has tried", got is always True
      And at "main has tried", got is always True

    @until_3_6
    Scenario: Before 3.7 there are no hooks, and a child can find the lock held
      When the demo "fork hooks" runs
      Then "there are no hooks" always comes before "child has tried"
      And at "child has tried", got can be False
      And at "main has tried", got is always True

  Rule: CPython warns since 3.12, PyPy does not
    Where the system tells how many threads there are, those that Python did not start count too.

    @cpython @since_3_12
    Scenario Outline: A fork of a process with two threads makes CPython warn, by <call>
      When the demo "fork warns" runs as "<call>"
      Then at "there is one thread", warnings is always []
      But at "there are two threads", warnings is always ["DeprecationWarning"]

      Examples:
        | call          |
        | os.fork       |
        | Process.start |

    @cpython @until_3_11
    Scenario Outline: Before 3.12 CPython does not warn, by <call>
      When the demo "fork warns" runs as "<call>"
      Then at "there is one thread", warnings is always []
      And at "there are two threads", warnings is always []

      Examples:
        | call          |
        | os.fork       |
        | Process.start |

    @pypy @until_3_11
    Scenario Outline: PyPy does not warn, by <call>
      When the demo "fork warns" runs as "<call>"
      Then at "there is one thread", warnings is always []
      And at "there are two threads", warnings is always []

      Examples:
        | call          |
        | os.fork       |
        | Process.start |
