Feature: Sentinels between processes
  A consumer that takes items from a queue in a loop has to learn when to stop. A sentinel tells it: a value
  that means the end, and that is put last and so taken last. The consumer leaves its loop, cleans up, and
  ends with exit code 0.

  ```python
  def consume(queue):
      while True:
          item = queue.get()
          if item is None:
              break
          say(f"item {item} is taken")
      say("a consumer ends")
  ```

  This is better than the daemonic consumers of case 22 of [the course](../README.md#the-course), which
  are [terminated wherever they are](process_end.feature). Two things have to be right:

  - One sentinel stops one consumer, so put as many as there are consumers. This is the improvement in
    case 24.
  - A sentinel has to come after all items. Join the producers first, and put the sentinels then. It is
    not enough that the producers' `put()` has returned, since
    [items from two processes may arrive in any order](https://docs.python.org/3/library/multiprocessing.html#pipes-and-queues).

  Use `None`. An `object()` works [between threads](../queues/sentinel.feature), but not between processes:
  what comes out of the queue is a copy, so `is` is false.

  Rule: A sentinel stops the one process that takes it
    Demos: [sentinel.py](../../demos/processes/sentinel.py),
    [sentinel_for_two.py](../../demos/processes/sentinel_for_two.py),
    [sentinel_for_each.py](../../demos/processes/sentinel_for_each.py)

    @case_23
    Scenario Outline: A consumer process takes all items before the sentinel, and ends by itself, by <start_method>
      When the demo "sentinel" runs, its processes started by "<start_method>"
      Then at "the consumer ends", taken is always [1, 2, 3]
      And "main puts the sentinel in" always comes before "the consumer ends"
      And at "the consumer has ended", exitcode is always 0

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

    @case_24
    Scenario Outline: One sentinel leaves one of two consumer processes waiting forever, by <start_method>
      When the demo "sentinel for two" runs until nothing moves, its processes started by "<start_method>"
      Then "a consumer takes an item" always happens 3 times
      And "a consumer ends" always happens once
      And "main ends" never happens
      And the demo always gets stuck

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

    @case_24
    Scenario Outline: One sentinel for each consumer process stops them all, by <start_method>
      When the demo "sentinel for each" runs, its processes started by "<start_method>"
      Then "item 1 is taken" always happens once
      And "item 2 is taken" always happens once
      And "item 3 is taken" always happens once
      And "a consumer ends" always happens twice
      And at "main ends", exitcodes is always [0, 0]

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

  Rule: A consumer process takes no item that comes after its sentinel
    Demos: [sentinel_after_producers.py](../../demos/processes/sentinel_after_producers.py),
    [sentinel_too_early.py](../../demos/processes/sentinel_too_early.py)

    @case_24
    Scenario Outline: A sentinel that is put after all producer processes are joined comes last, by <start_method>
      When the demo "sentinel after producers" runs, its processes started by "<start_method>"
      Then at "the consumer ends", taken is always [1, 2, 3, 4]
      And at "main ends", empty is always True

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

    @case_24
    Scenario Outline: An item that a producer process puts after the sentinel is left behind, by <start_method>
      When the demo "sentinel too early" runs, its processes started by "<start_method>"
      Then at "the consumer ends", taken is always ["egg"]
      And at "something is left behind", left is always "loaf"

      Examples:
        | start_method |
        | fork         |
        | spawn        |

  Rule: Between processes a sentinel has to be recognized by its value
    `None` is the same object in every process, and a string compares equal.

    Demo: [sentinel_copied.py](../../demos/processes/sentinel_copied.py)

    @case_23
    Scenario: An object() comes out of a queue between processes as another object, None as None
      When the demo "sentinel copied" runs
      Then at "an object comes out", same is always False
      But at "None comes out", same is always True
      And at "a text comes out", equal is always True
