Feature: Sentinels between processes
  A consumer that takes things out of a queue in a loop has to be told when to stop. A
  sentinel tells it: a thing that means the end, put in last and so taken last. The process
  then ends by itself, with exit code 0, having tidied up whatever it had.

  That is better than the daemonic consumers of case 22, which are cut off wherever they
  are. It takes two things to get right. One sentinel stops one consumer, so there
  have to be as many as there are consumers; that is the improvement of case 24. And it has to
  come last, after all that any producer has to bring: join the producers, then put it in. To
  have seen their `put()` return is not enough, since things of two processes arrive in no
  order that anybody promised.

  What serves as a sentinel between threads may not do so here. An `object()` comes out of the
  queue as another one. `None` stays `None`.

  Rule: A sentinel stops the consumer that takes it

    @case_23
    Scenario Outline: The consumer takes all that came before and ends by itself, by <start_method>
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
    Scenario Outline: One sentinel and two consumers leave one of them waiting for ever, by <start_method>
      When the demo "sentinel for two" runs until nothing moves, its processes started by "<start_method>"
      Then "a consumer takes a thing" always happens 3 times
      And "a consumer ends" always happens once
      And "main ends" never happens
      And the demo always gets stuck

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

    @case_24
    Scenario Outline: One sentinel for each stops them all, by <start_method>
      When the demo "sentinel for each" runs, its processes started by "<start_method>"
      Then "thing 1 is taken" always happens once
      And "thing 2 is taken" always happens once
      And "thing 3 is taken" always happens once
      And "a consumer ends" always happens twice
      And at "main ends", exitcodes is always [0, 0]

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

  Rule: Nothing comes after a sentinel

    @case_24
    Scenario Outline: After all producers are joined, nothing is left behind, by <start_method>
      When the demo "sentinel after producers" runs, its processes started by "<start_method>"
      Then at "the consumer ends", taken is always [1, 2, 3, 4]
      And at "main ends", empty is always True

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

    @case_24
    Scenario Outline: What a producer brings after it is left behind, by <start_method>
      When the demo "sentinel too early" runs, its processes started by "<start_method>"
      Then at "the consumer ends", taken is always ["egg"]
      And at "something is left behind", left is always "loaf"

      Examples:
        | start_method |
        | fork         |
        | spawn        |

  Rule: A sentinel has to be known by what it is, not by which one it is

    @case_23
    Scenario: An object comes out as another one, None as None
      When the demo "sentinel copied" runs
      Then at "an object comes out", same is always False
      But at "None comes out", same is always True
      And at "a text comes out", equal is always True
