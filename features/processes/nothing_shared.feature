Feature: Nothing is shared
  Threads share all that there is. Processes share nothing: each has its own globals, its own
  objects, its own locks. Whatever gets from one to another was copied. That is what makes
  them safe from each other, and what surprises those who come from threads: a change to a
  global is lost, without an error, as soon as it is made in another process.

  So a process gets what it needs as arguments, and gives back what it found through a queue
  or a pipe. Arguments are pickled under spawn and forkserver. They are not under fork,
  where the child has everything already; a program that leans on that works
  nowhere else, and no longer by default on Linux, from Python 3.14 on.

  Rule: A process changes its own copy

    Scenario: A forked process begins with what its parent had, and changes a copy
      When the demo "globals" runs, its processes started by "fork"
      Then at "child looks", drink is always "tea"
      And at "child looks again", drink is always "wine"
      But at "main looks again", drink is always "tea"

    Scenario Outline: Any other process begins with what the program's lines say, by <start_method>
      When the demo "globals" runs, its processes started by "<start_method>"
      Then at "child looks", drink is always "water"
      And at "child looks again", drink is always "wine"
      But at "main looks again", drink is always "tea"

      Examples:
        | start_method |
        | spawn        |
        | forkserver   |

    Scenario Outline: An argument arrives as a copy, by <start_method>
      When the demo "copies" runs, its processes started by "<start_method>"
      Then at "child has appended", names is always ["Ada", "Grace"]
      But at "main looks", names is always ["Ada"]

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

  Rule: What is handed over is pickled, unless it is inherited

    Scenario Outline: start() refuses an argument that cannot be pickled, by <start_method>
      When the demo "not picklable" runs, its processes started by "<start_method>"
      Then at "start is refused", about_pickling is always True
      And "child has a lock" never happens

      Examples:
        | start_method |
        | spawn        |
        | forkserver   |

    Scenario: A forked process is given what cannot be pickled
      When the demo "not picklable" runs, its processes started by "fork"
      Then "child has a lock" always happens
      And "start is refused" never happens
