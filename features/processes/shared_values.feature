Feature: Numbers that processes share
  `Value` is one number in memory that several processes have in common, `Array` a row of
  them. They are numbers as C knows them, of a type that is chosen at the start and a range
  that comes with it. There is nothing faster between processes, and little that is as
  easily got wrong.

  A Value brings a lock along, and takes it for each reading and each writing. That is not
  enough for `+=`, which reads, adds and writes. `with value.get_lock():` holds the lock over all
  three. Where more is shared than a few counters, a Queue or a Manager is easier to get right.

  A Value or an Array is handed over as an argument at the start of a process; through a queue it
  does not pass.

  Rule: What one process writes, another reads

    Scenario Outline: Two processes square the numbers of one Array, by <start_method>
      When the demo "shared array" runs, its processes started by "<start_method>"
      Then at "main reads", numbers is always [1, 4, 9, 16]

      Examples:
        | start_method |
        | fork         |
        | spawn        |

  Rule: Adding is more than reading and writing

    Scenario Outline: Without the lock one of two additions is lost, by <start_method>
      When the demo "value unlocked" runs, its processes started by "<start_method>"
      Then "child has added one" always happens twice
      But at "main reads", total is always 1

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

    Scenario Outline: Under the lock no addition is lost, by <start_method>
      When the demo "value locked" runs, its processes started by "<start_method>"
      Then there is never more than 1 thread inside "adding"
      And at "main reads", total is always 2

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |
