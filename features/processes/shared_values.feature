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

  Rule: A Value acquires its lock for each read and each write, unless it has none
    Its own lock is an RLock, so `total.value` can be used under `with total.get_lock()`. If you give it a plain `Lock`,
    to guard several values by one lock, that gets stuck. `lock=False` and RawValue give a bare number of ctypes;
    `synchronized()` makes an object with a lock of it.

    Demos: [value_own_lock.py](../../demos/processes/value_own_lock.py),
    [value_without_lock.py](../../demos/processes/value_without_lock.py)

    Scenario: A process that holds the lock of a Value reads it and writes it
      When the demo "value own lock" runs as "its own lock"
      Then at "main has added one", total is always 1

    Scenario: A process that holds the plain Lock that a Value was given gets stuck when it reads the Value
      When the demo "value own lock" runs as "a plain Lock" until nothing moves
      Then "main holds the lock" always happens
      And the demo always gets stuck
      And "main has added one" never happens

    Scenario: Value(lock=False) and RawValue are shared, and have no lock until synchronized() gives them one
      When the demo "value without lock" runs
      Then at "main reads", plain is always 7
      And at "main reads", raw is always 8
      And at "main looks for locks", plain is always False
      And at "main looks for locks", raw is always False
      But at "main has put a lock around it", guarded is always True
      And at "main has put a lock around it", raw is always 9

  Rule: An Array has a fixed length, and is read and written in slices
    `Array("c", 6)` has bytes. Its `raw` has all of them, and its `value` ends before the first null byte.

    Demos: [shared_array_slices.py](../../demos/processes/shared_array_slices.py),
    [shared_text.py](../../demos/processes/shared_text.py)

    Scenario Outline: An Array that is made with a number begins with zeros, and shares a slice that a child writes, by <start_method>
      When the demo "shared array slices" runs, its processes started by "<start_method>"
      Then at "main has made it", numbers is always [0, 0, 0, 0]
      And at "main reads", numbers is always [0, 20, 30, 0]
      And at "main reads", last is always [30, 0]

      Examples:
        | start_method |
        | fork         |
        | spawn        |

    Scenario: An Array refuses a slice that is longer than the one it replaces
      When the demo "shared array slices" runs
      Then at "the slice is too long", error is always "ValueError"
      And at "the slice is too long", length is always 4

    Scenario: The value of an Array of bytes ends before the first null byte, and raw has all bytes
      When the demo "shared text" runs
      Then at "main reads", value is always "tea"
      And at "main reads", raw is always "tea\x00\x00\x00"

  Rule: A Value or an Array can hold structures of ctypes
    `copy()` of `multiprocessing.sharedctypes` copies one, and the copy is in shared memory too.

    Demo: [shared_points.py](../../demos/processes/shared_points.py)

    Scenario Outline: A child changes the structures in an Array, and main sees it, but not in a copy, by <start_method>
      When the demo "shared points" runs, its processes started by "<start_method>"
      Then at "main reads", points is always [[11.0, 2.0], [13.0, 4.0]]
      But at "main looks at the copy", before is always [1.0, 2.0]

      Examples:
        | start_method |
        | fork         |
        | spawn        |

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
