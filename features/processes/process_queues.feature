Feature: Queues between processes
  `multiprocessing.Queue` is to processes what `queue.Queue` is to threads: any of them may put
  and any may get, with nothing lost, nothing twice, and nothing to lock. It raises the same
  `Empty` and `Full`, from the module `queue`.

  It is a pipe with a buffer in front. `put()` lays the thing into the buffer of its own
  process and returns; a thread pickles it and sends it off. Hence all that a Queue of threads
  does better: a thing is not there for others at once, `empty()` and `qsize()` know
  less still, things of two processes arrive in no order that anybody promised, and an error
  in pickling comes too late for whoever put.

  Since a Queue starts a thread with the first `put()`, start processes before; a process
  with several threads is not safe to fork, and Python has warned of it since 3.12.

  Rule: What is put is taken once, in the order of whoever put it

    Scenario Outline: Two producers lose nothing and nothing comes twice, by <start_method>
      When the demo "two producers" runs, its processes started by "<start_method>"
      Then at "all is taken", lost is always 0
      And at "all is taken", twice is always 0
      And at "all is taken", in_order is always True
      And at "all is taken", empty is always True

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

  Rule: get() waits for something to get, put() for room

    Scenario Outline: The waiting reaches from one process to the other, by <start_method>
      When the demo "queue waits" runs, its processes started by "<start_method>"
      Then "child puts a word" always comes before "main gets"
      And at "main gets", word is always "hello"
      And "main begins to take loaves" always comes before "child's second loaf is in"
      And at "main has taken", loaves is always ["white", "brown"]

      Examples:
        | start_method |
        | fork         |
        | spawn        |

    Scenario: With a timeout get raises Empty, no earlier than that, and put raises Full
      When the demo "queue timeouts" runs
      Then it always takes at least 2 units from "main asks" to "main gives up asking"
      And at "main gives up asking", error is always "Empty"
      And at "main gives up offering", error is always "Full"
      And at "main takes what is there", item is always "bread"

    Scenario: Who does not wait gets Empty or Full, and can get what is there
      When the demo "queue nowait" runs
      Then at "get_nowait is refused", error is always "Empty"
      And at "put_nowait is refused", error is always "Full"
      And it always takes at least 2 units from "main offers" to "main gives up offering"
      And at "main gives up offering", error is always "Full"
      And at "main takes what is there", item can be "bread"

  Rule: put() returns before the thing is on its way

    Scenario: What has been put may not be there yet
      When the demo "queue late" runs
      Then "put has returned" can come before "nothing is there yet"

    Scenario: What is changed after put may arrive changed
      When the demo "queue late" runs
      Then at "main receives", content can be "a stone"

    @since_3_6_2
    Scenario: What cannot be pickled is accepted, and dropped
      Elsewhere, in 3.6.0 and 3.6.1, the thread that sends dies of it, and what is put next is lost
      as well (bpo-30414).

      When the demo "queue not picklable" runs
      Then "both are put" always happens
      And at "main gets", item is always "bread"
      And standard error always mentions "pickle"
