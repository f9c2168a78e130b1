Feature: Starting a process
  A process is a program that runs, with memory of its own. `multiprocessing.Process` starts
  one more, in which a function of the same program runs; it looks much like
  `threading.Thread`, and reads like it. What is different lies in what the two have in
  common: threads have everything, processes nothing that was not arranged (see "Nothing is
  shared").

  Reach for processes when there is more to compute than one core can do, or when a part of
  the program has to be kept apart from the rest, so that it can crash or be ended without
  harm. They cost more to start than threads, and all that passes between them is copied.
  For many small tasks `concurrent.futures` is less work.

  There are three ways to start one, and programs behave differently under them. Under
  fork the child begins as a copy of its parent. Under spawn it is a fresh Python
  that imports the program. Under forkserver a server is spawned once, and children are forked
  from the server. Linux began with fork and has forkserver as its default since Python
  3.14, macOS has spawn since 3.8, and Windows never had anything else. A program that
  works under spawn works under all three.

  The course says nothing of this; it was written with fork.

  Rule: A Process runs its target in another process, beside its starter

    @case_19
    Scenario Outline: Main goes on while the clock ticks, by <start_method>
      When the demo "clock" runs, its processes started by "<start_method>"
      Then "main calls start" and "the clock starts" always happen in different processes
      And "main calls start" always comes before "the clock starts"
      And "the clock" and "main's work" can overlap
      And "the clock ticks" always happens 3 times
      And at "the clock starts", interval is always 1
      And at "the clock starts", times is always 3
      And "the clock starts" always happens in the main thread

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

  Rule: A subclass of Process puts its work into run()

    @case_20
    Scenario Outline: start() has run() called elsewhere, on a copy of the object, by <start_method>
      When the demo "clock class" runs, its processes started by "<start_method>"
      Then "main calls start" and "the clock ticks" always happen in different processes
      And "the clock ticks" always happens 3 times
      And at "the clock ticks", interval is always 1
      And at "the clock ticks", name is always "the clock's process"
      And at "the clock ends", ticks is always 3
      But at "main looks at the clock", ticks is always 0

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

    @case_20
    Scenario: A run() that is called runs here, and makes no process
      When the demo "run called" runs
      Then "the clock ticks" always happens once
      And "the clock ticks" and "run returns" always happen in the same process
      And at "run returns", pid is always None

  Rule: A process starts once
    Python checks this with an assert, and so does not under its option -O.

    Scenario Outline: A second start is refused, before the end and after it, by <start_method>
      When the demo "start twice" runs, its processes started by "<start_method>"
      Then at "a second start is refused", error is always "AssertionError"
      And at "a third start is refused", error is always "AssertionError"
      And "the target runs" always happens once

      Examples:
        | start_method |
        | fork         |
        | spawn        |

  Rule: A process has a name, which is for people

    Scenario Outline: A process knows the name that it was given, by <start_method>
      When the demo "names" runs, its processes started by "<start_method>"
      Then at "main asks", name is always "MainProcess"
      And at "child asks", name is always "clerk"
      And at "not named", names_differ is always True
      And at "not named", nameless is always False

      Examples:
        | start_method |
        | fork         |
        | spawn        |
