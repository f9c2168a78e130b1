Feature: Producers and consumers
  Some threads make things, others use them up, and a queue lies between. Neither side
  knows the other, nor how many it is; each works at its own pace, and the queue evens
  that out as far as it has room.

  It is the way to spread work over threads, and to pass it on from one stage to the next.
  Things of one producer are taken in its order, but not finished in that order, since
  each consumer takes its own time. With one consumer they are. And how many things
  each consumer gets is chance.

  The course's case 13 is this pattern with two producers and five consumers. It has no end,
  and nothing in it would tell if a thing were lost. Its program also names the variable
  like the module, `queue`, and so can never make a second one.

  Rule: What is put is taken once

    @case_13
    Scenario: Two producers and five consumers lose nothing and take nothing twice
      When the demo "producers and consumers" runs
      Then at "all is taken", lost is always 0
      And at "all is taken", twice is always 0

    @case_13
    Scenario: Each consumer sees the things of one producer in that producer's order
      When the demo "producers and consumers" runs
      Then at "each consumer looks back", in_order is always True

    @case_13
    Scenario: Producers and consumers work side by side
      When the demo "producers and consumers" runs
      Then every "a consumer starts" can come before any "a producer ends"
      But every "a producer ends" always comes before any "a consumer ends"
