Feature: Shared memory
  `SharedMemory` is a block of bytes with a name, by which any process can find it. Nothing is copied, so use
  it for large data, such as an image or a [NumPy
  array](https://docs.python.org/3/library/multiprocessing.shared_memory.html). It came with Python 3.8;
  before that, use [`Array`](shared_values.feature) and [`mmap`](https://docs.python.org/3/library/mmap.html).

  ```python
  block = SharedMemory(create=True, size=3)
  try:
      block.buf[:3] = bytes([1, 2, 3])
      child = Process(target=double, args=(block.name,))
      ...
  finally:
      block.close()
      block.unlink()
  ```

  The block has no lock: guard it with a [lock of multiprocessing](process_sync.feature). When it is no longer
  needed, it has to be removed: each process closes its own view with `close()`, and one of them calls
  `unlink()`,
  [once](https://docs.python.org/3/library/multiprocessing.shared_memory.html#multiprocessing.shared_memory.SharedMemory.unlink).

  Python has a process that removes the blocks that a program leaves behind, the [resource
  tracker](https://docs.python.org/3/library/multiprocessing.shared_memory.html#multiprocessing.shared_memory.SharedMemory).
  It can remove a block too early, with a warning about `leaked shared_memory objects`; the process that looks
  for the block then gets `FileNotFoundError`. Let the main process make every block, not a forked child. In a
  program that attaches to the block of another program, pass `track=False`, from Python 3.13 on.

  @new
  Rule: A block of shared memory is the same for all processes, until it is unlinked
    What to do: up to 3.7 use an `Array` or `mmap`.

    Demo: [shared_memory.py](../../demos/processes/shared_memory.py)

    @since_3_8
    Scenario Outline: A process reads what its child has written into shared memory, until the block is unlinked, by <start_method>
      When the demo "shared memory" runs, its processes started by "<start_method>"
      Then at "main reads", numbers is always [2, 4, 6]
      And at "main looks for the block again", error is always "FileNotFoundError"
      And standard error never mentions "leaked"
      And standard error never mentions "Traceback"

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

    @until_3_7
    Scenario: Up to 3.7 there is no shared memory
      When the demo "shared memory" runs
      Then "this Python has no shared memory" always happens
      And "main reads" never happens

  @new
  Rule: A block of shared memory that a child has made outlives the child, except under fork
    A forked child that makes the first block of the program starts a resource tracker of its own, and
    this tracker removes the block when the child has ended. Under spawn and forkserver the child
    shares the tracker of its starter.

    Elsewhere, on Windows, there is no tracker, and a block
    [goes away](https://docs.python.org/3/library/multiprocessing.shared_memory.html#multiprocessing.shared_memory.SharedMemory.unlink)
    when the last process closes it.

    What to do: let the main process make the block.

    Demo: [shared_memory_from_child.py](../../demos/processes/shared_memory_from_child.py)

    @since_3_8
    Scenario: A block of shared memory that a forked child has made can vanish when the child ends
      When the demo "shared memory from child" runs, its processes started by "fork"
      Then "child has ended" can come before "main cannot find the block"

    @since_3_8 @fork_by_default
    Scenario: Where fork is the default, a block of shared memory that a child has made can vanish when the child ends
      When the demo "shared memory from child" runs, its processes started by "default"
      Then "child has ended" can come before "main cannot find the block"

    @since_3_8 @signals
    Scenario Outline: A block of shared memory that a child has made outlives the child, by <start_method>
      When the demo "shared memory from child" runs, its processes started by "<start_method>"
      Then "child has ended" always comes before "main has found the block"
      And "main cannot find the block" never happens

      Examples:
        | start_method |
        | spawn        |
        | forkserver   |

      @no_fork_by_default
      Examples: by default
        | start_method |
        | default      |

  @new
  Rule: A program that attaches with track=False leaves the block alone
    Without it, the resource tracker of the program takes the block for its own
    ([gh-82300](https://github.com/python/cpython/issues/82300)). Elsewhere, on Windows, there is no
    tracker, and before Python 3.13 no
    [`track`](https://docs.python.org/3/library/multiprocessing.shared_memory.html#multiprocessing.shared_memory.SharedMemory).

    What to do: up to 3.12 a program that only attaches to a block should end after all programs that still
    need the block.

    Demo: [shared_memory_attached.py](../../demos/processes/shared_memory_attached.py)

    @since_3_8 @signals
    Scenario: A program that attaches to shared memory can remove it when the program ends
      When the demo "shared memory attached" runs as "tracked"
      Then "the other program has ended" can come before "main cannot find the block"

    @since_3_13 @signals
    Scenario: A program that attaches to shared memory with track=False does not remove it
      When the demo "shared memory attached" runs as "not tracked"
      Then "the other program has ended" always comes before "main has found the block"
      And "main cannot find the block" never happens
