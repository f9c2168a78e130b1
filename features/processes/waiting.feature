Feature: Waiting for several processes and pipes
  While a process blocks in `recv()` on one connection, it does not notice what the others bring. So if you talk to
  several processes, use `multiprocessing.connection.wait()`. It takes a list of connections and blocks until at least one is
  ready. It returns all those that are ready.

  ```python
  names = {bread: "bread", wine: "wine", cheese: "cheese"}
  ...
  say("two have something", ready=sorted(names[one] for one in wait([bread, wine, cheese])))
  ...
  say("one is closed", ready=[names[one] for one in wait([bread, wine, cheese])])
  ```

  The list can also contain the attribute `sentinel` of a Process, which is ready once the process has ended. So
  one call waits for an answer and for [the death of the process that should give
  it](lost_processes.feature). A queue cannot be in the list, because a queue of
  multiprocessing is [more than a pipe](https://docs.python.org/3/library/multiprocessing.html#pipes-and-queues):
  use a pipe if you have to wait for several things.

  Rule: wait() returns every connection that is ready
    A connection is ready if there is something to receive, or if its other end is closed. In the second case
    `recv()` raises `EOFError`, so remove the connection from the list.

    Demo: [wait_for_several.py](../../demos/processes/wait_for_several.py)

    Scenario: wait() returns the two of three connections that have something to receive
      When the demo "wait for several" runs
      Then at "two have something", ready is always ["bread", "wine"]

    Scenario: wait() returns a connection whose other end is closed
      When the demo "wait for several" runs
      Then at "one is closed", ready is always ["cheese"]

  Rule: wait() returns an empty list when its timeout is over
    Demo: [wait_for_several.py](../../demos/processes/wait_for_several.py)

    Scenario: wait(timeout=...) waits at least that long, and then returns an empty list
      When the demo "wait for several" runs
      Then it always takes at least 2 units from "main begins to wait" to "main gives up"
      And at "main gives up", ready is always []

  Rule: With a timeout of 0 a call of multiprocessing looks, and does not wait
    Demo: [no_time.py](../../demos/processes/no_time.py)

    Scenario: With a timeout of 0 join() of a process, poll() and wait() always return at once
      When the demo "no time" runs
      Then at "main has no time for a process", alive is always True
      And at "main has no time for a pipe", gave_up is always [True, True]

    Scenario: With a timeout of 0 the tools of multiprocessing and its queues always give up at once
      When the demo "no time" runs
      Then at "main has no time for a tool", gave_up is always [True, True, True, True, True, True]
