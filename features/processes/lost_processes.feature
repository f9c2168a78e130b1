Feature: Processes that are lost
  A thread that fails leaves its process in order, more or less. A process that dies takes its
  part of everything with it, and those that had agreed on something with it wait. Nothing
  in a queue, a lock or a barrier tells them.

  So whoever waits for another process had better be able to learn of its end. A Pipe tells,
  with EOFError. `connection.wait()` waits for a process, by its attribute `sentinel`,
  beside whatever else. A timeout gives the chance to look at `is_alive()`. And
  `concurrent.futures` does all this by itself, and raises `BrokenProcessPool`.

  Rule: A producer that dies says nothing

    Scenario Outline: Its consumer takes what it had put, and waits for ever, by <start_method>
      When the demo "producer dies" runs until nothing moves, its processes started by "<start_method>"
      Then "main gets something" always happens once
      And at "main gets something", item is always "bread"
      And "the producer fails" always happens
      And "main ends" never happens
      And the demo always gets stuck

      Examples:
        | start_method |
        | fork         |
        | spawn        |

  Rule: What a killed process held stays held

    @signals
    Scenario Outline: A lock that it held is never released, by <start_method>
      When the demo "killed with lock" runs, its processes started by "<start_method>"
      Then "child holds the lock" always comes before "child is dead"
      And at "main has tried", acquired is always False

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

    Scenario Outline: A queue that it waited for can be of no use to anybody, by <start_method>
      When the demo "terminated in get" runs, its processes started by "<start_method>"
      Then "something is there" can come before "main cannot get it"

      Examples:
        | start_method |
        | fork         |
        | spawn        |

  Rule: A process does not end before what it put is sent off
    The way out is to get first and join afterwards. `cancel_join_thread()` is another: the
    process then ends, and what was not sent is lost.

    Scenario Outline: Join before get waits in vain, by <start_method>
      When the demo "join before get" runs, its processes started by "<start_method>"
      Then "child has put it" always comes before "join gives up"
      And at "join gives up", alive is always True
      And at "main gets it", size is always 10000000
      And at "join returns", alive is always False

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |
