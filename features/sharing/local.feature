Feature: threading.local
  A `threading.local` is one object with different attributes in each thread: no thread sees what another has
  written on it, so it needs no lock. Use it when many threads call the same function, and it needs an object
  of its own in each of them: a connection, a buffer, the request that is being served.

  ```python
  desk = local()
  ...
  def work(name):
      desk.clerk = name
      both_have_written.wait()
      say(f"{name} reads", clerk=desk.clerk)
  ```

  If you can pass the value as an argument, do so; that is easier to follow. In asynchronous programs many
  tasks run in the same thread, and need [context variables](../interpreter/context.feature) instead.

  A `threading.local` keeps names apart, not objects: a list that two threads store there is the same list. A
  new thread begins without any of the attributes that its starter wrote. In a
  [pool](../tasks/executors.feature), on the other hand, a thread runs many tasks, and each task finds what
  the task before it left.

  Rule: Each thread sees only the attributes that it wrote itself
    The ident of a thread that has ended may be given to a later thread. The later thread must not find what
    the earlier one wrote, as it did up to [Python 2.6](https://bugs.python.org/issue1868). What a thread wrote is
    freed once the thread has ended and the garbage has been collected, so a program that starts thread after
    thread keeps none of it.

    Demos: [local.py](../../demos/sharing/local.py),
    [local_main.py](../../demos/sharing/local_main.py),
    [local_next_thread.py](../../demos/sharing/local_next_thread.py),
    [local_pool.py](../../demos/sharing/local_pool.py),
    [local_freed.py](../../demos/sharing/local_freed.py)

    Scenario: Two threads write the same attribute of a threading.local, and each reads its own
      When the demo "local" runs
      Then at "Ada reads", clerk is always "Ada"
      And at "Grace reads", clerk is always "Grace"

    Scenario: A new thread does not find what main wrote on a threading.local
      When the demo "local main" runs
      Then at "a worker looks", has_clerk is always False
      And "a worker looks" always happens twice

    Scenario: Main does not find what a worker wrote on a threading.local
      When the demo "local main" runs
      Then at "a worker has written", clerk is always "Ada"
      But at "main reads", clerk is always "Grace"

    Scenario: A thread with the ident of an earlier thread does not find what that one wrote on a threading.local
      When the demo "local next thread" runs
      Then at "all have looked", found is always []

    Scenario: In a pool, a task finds what an earlier task of its thread left on a threading.local
      When the demo "local pool" runs
      Then at "the second task looks", paper is always "a letter"

    Scenario: The values of a threading.local can be freed once their thread has ended
      When the demo "local freed" runs
      Then at "main looks when the workers have ended", written is always 4
      And at "main looks when the workers have ended", kept can be 1

  Rule: A subclass of threading.local is initialised in each thread
    Demo: [local_subclass.py](../../demos/sharing/local_subclass.py)

    Scenario: A subclass of threading.local gives each thread its own values to begin with
      When the demo "local subclass" runs
      Then "a desk is laid" always happens twice
      And at "a desk is laid", paper is always "blue"
      And at "the worker looks", sheets is always ["blue", "blue", "red"]
      And at "main looks", sheets is always ["blue", "blue"]

    Scenario: All threads share a class attribute of a subclass of threading.local
      When the demo "local subclass" runs
      Then at "main looks", office is always "first floor"

  Rule: The __slots__ of a subclass of threading.local are shared
    [The documentation](https://docs.python.org/3/library/threading.html#thread-local-data) refers to the
    module `_threading_local`, which says so. A class that names its attributes in `__slots__` shares them,
    and has lost its purpose.

    Demo: [local_slots.py](../../demos/sharing/local_slots.py)

    Scenario: All threads share an attribute that a subclass of threading.local names in __slots__
      When the demo "local slots" runs
      Then at "a worker looks", lamp is always "a lamp of main"
      And at "main looks", lamp is always "a lamp of the worker"

  Rule: A threading.local keeps names apart, not objects
    Demo: [local_same_object.py](../../demos/sharing/local_same_object.py)

    Scenario: Two threads that store the same list on a threading.local share that list
      When the demo "local same object" runs
      Then at "main reads", tray is always ["tea"]
