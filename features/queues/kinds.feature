Feature: Other kinds of queue
  The module `queue` has three more. `LifoQueue` and `PriorityQueue` are Queues in all but the
  order in which things come out. `SimpleQueue` is the plainest: no limit, no `join()`.

  A LifoQueue suits work of which the newest is the most wanted. What lies at the bottom
  may stay there for ever. So may what is least urgent in a PriorityQueue, if enough
  that is more urgent keeps coming. A SimpleQueue suits where nothing has to be held back or
  waited for; and its `put()` may be called in the middle of another, from a destructor or
  a signal handler, where that of a Queue could wait for itself.

  A PriorityQueue keeps no order among equals. It compares whole entries, so between two
  pairs of one priority it compares what is second; where that cannot be compared, it fails,
  on the day when two priorities first are equal.

  Rule: A LifoQueue gives out the last one first

    Scenario: Things come out in the reverse order, as far as they are there
      When the demo "last in first out" runs
      Then at "main takes two", numbers is always [2, 1]
      And at "main takes the rest", numbers is always [4, 3]

  Rule: A PriorityQueue gives out the least one first

    Scenario: Things come out by size, as far as they are there
      When the demo "priority" runs
      Then at "main takes two numbers", numbers is always [1, 2]
      And at "main takes the rest", numbers is always [0, 3]

    Scenario: Pairs come out by their first element
      When the demo "priority" runs
      Then at "the doctor sees the patients", names is always ["a heart attack", "a broken arm", "a cold"]

    Scenario: Between equal first elements the second decides
      When the demo "priority ties" runs
      Then at "the doctor sees the patients", names is always ["Ada", "Grace", "Mary"]

    Scenario: Equal first elements and seconds that cannot be compared are a TypeError
      When the demo "priority not comparable" runs
      Then at "the doctor sees the patients", names is always ["Ada", "Mary"]
      But at "the doctor cannot tell who is first", error is always "TypeError"

    Scenario: With a running number in between, equals come out in the order they came
      When the demo "priority numbered" runs
      Then at "the doctor sees the patients", names is always ["Grace", "Edith", "Mary", "Ada"]

  Rule: They wait as a Queue does

    Scenario: A LifoQueue waits for something to get, and for room
      When the demo "waiting kinds" runs
      Then "main puts into the stack" always comes before "get from the stack returns"
      And "a consumer asks the stack" can come before "main puts into the stack"
      And "main gets from the stack" always comes before "a second put into the stack returns"
      And "a producer has filled the stack" can come before "main gets from the stack"

    Scenario: A PriorityQueue waits for something to get, and for room
      When the demo "waiting kinds" runs
      Then "main puts into the heap" always comes before "get from the heap returns"
      And "a consumer asks the heap" can come before "main puts into the heap"
      And "main gets from the heap" always comes before "a second put into the heap returns"
      And "a producer has filled the heap" can come before "main gets from the heap"

  Rule: A SimpleQueue hands on, and that is all

    @since_3_7
    Scenario: get waits, and things come out in the order in which they were put in
      When the demo "simple queue" runs
      Then "main puts" always comes before "consumer has taken"
      And at "consumer has taken", dishes is always ["soup", "fish", "cake"]

    @since_3_7
    Scenario: With a timeout get raises Empty, and no earlier
      When the demo "simple queue" runs
      Then it always takes at least 2 units from "consumer asks once more" to "consumer gives up"
      And at "consumer gives up", error is always "Empty"
      And at "consumer finds nothing", error is always "Empty"

    @since_3_7
    Scenario: It cannot be full, and it cannot be joined
      When the demo "simple queue" runs
      Then at "main looks at it", can_be_full is always False
      And at "main looks at it", can_join is always False

    @since_3_7
    Scenario: It tells how many things are there, and if there is none
      As with a Queue, the number is exact as long as one thread has it.

      When the demo "simple queue looked at" runs
      Then at "nothing is there", qsize is always 0
      And at "nothing is there", empty is always True
      And at "two dishes are there", qsize is always 2
      And at "two dishes are there", empty is always False

    @until_3_6
    Scenario: There is no SimpleQueue yet
      When the demo "simple queue" runs
      Then "this Python has no SimpleQueue" always happens
      And "main puts" never happens
