Feature: threading.local
  What is not shared needs no lock. A `threading.local` is one object with different
  attributes in each thread: whatever a thread writes on it, no other thread sees.

  Reach for it when something that is called in many threads needs one of a kind in each:
  a connection, a buffer, the request that is being served. Where the value can travel as an
  argument, an argument is plainer. In asynchronous programs many tasks run in one thread,
  and they need `contextvars`.

  It keeps names apart, not objects: a list that two threads put there is one list. It does
  not outlast its thread, and it does not hand anything down: a new thread begins without
  any of its starter's values. In a pool, on the other hand, a thread serves many tasks, and
  finds there what the last one left.

  Rule: Each thread sees only what it wrote itself

    Scenario: Two threads write on one object, and each reads its own
      When the demo "local" runs
      Then at "Ada reads", clerk is always "Ada"
      And at "Grace reads", clerk is always "Grace"

    Scenario: What main wrote is not there in a new thread
      When the demo "local main" runs
      Then at "the worker looks", found is always False
      And "the worker looks" always happens twice

    Scenario: What a worker wrote does not reach main
      When the demo "local main" runs
      Then at "the worker has written", clerk is always "Ada"
      But at "main reads", clerk is always "Grace"

  Rule: A subclass is initialised in each thread

    Scenario: Each thread begins with values of its own
      When the demo "local subclass" runs
      Then "a desk is laid" always happens twice
      And at "a desk is laid", paper is always "blue"
      And at "the worker counts", sheets is always ["blue", "blue", "red"]
      And at "main counts", sheets is always ["blue", "blue"]

    Scenario: An attribute of the class is there for all
      When the demo "local subclass" runs
      Then at "main counts", visitors is always 1

  Rule: It keeps names apart, not objects

    Scenario: One list that two threads put there is shared
      When the demo "local same object" runs
      Then at "main reads", tray is always ["tea"]
