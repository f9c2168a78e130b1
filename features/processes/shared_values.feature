Feature: Value and Array
  `Value` is one number in memory that several processes share, and `Array` is a sequence of them.
  Use them for a few counters or flags. Both hold numbers of a C type, which you choose when you
  create them, such as `"i"` for an int ([ctypes objects in shared
  memory](https://docs.python.org/3/library/multiprocessing.html#shared-ctypes-objects)).

  ```python
  def add(total, both_are_here):
      both_are_here.wait()
      with total.get_lock():
          say("adding starts")
          seen = total.value
          pause(1)
          total.value = seen + 1
          say("adding ends")
  ```

  A Value has a lock, and acquires it for each read and each write. That does not make `total.value
  += 1` atomic: it reads, adds and writes, and two processes that do it at the same time lose an
  update (a race condition). Hold `total.get_lock()` around all three steps. To share more than a
  few numbers, use a [queue](process_queues.feature), a [manager](managers.feature) or [shared
  memory](shared_memory.feature).

  Rule: A number that one process writes into an Array, another reads
    Demo: [shared_array.py](../../demos/processes/shared_array.py)

    Scenario Outline: Two processes square the numbers of the same Array, by <start_method>
      When the demo "shared array" runs, its processes started by "<start_method>"
      Then at "main reads", numbers is always [1, 4, 9, 16]

      Examples:
        | start_method |
        | fork         |
        | spawn        |

  Rule: Adding to a Value is not atomic
    Demos: [value_unlocked.py](../../demos/processes/value_unlocked.py),
    [value_locked.py](../../demos/processes/value_locked.py)

    Scenario Outline: Without the lock of a Value one of two additions is lost, by <start_method>
      When the demo "value unlocked" runs, its processes started by "<start_method>"
      Then "child has added one" always happens twice
      But at "main reads", total is always 1

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

    Scenario Outline: Under the lock of a Value no addition is lost, by <start_method>
      When the demo "value locked" runs, its processes started by "<start_method>"
      Then there is never more than 1 thread inside "adding"
      And at "main reads", total is always 2

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

  Rule: A Value or an Array is handed over only when a process starts
    Pass it as an argument to Process. Sending it later raises `RuntimeError: Synchronized objects
    should only be shared between processes through inheritance`.

    Demo: [sent_later.py](../../demos/processes/sent_later.py)

    Scenario Outline: Sending a shared <kind> through a pipe raises RuntimeError
      When the demo "sent later" runs as "<kind>"
      Then at "send() raises an error", error is always "RuntimeError"

      Examples:
        | kind  |
        | Value |
        | Array |
