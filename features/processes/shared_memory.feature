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

    Demos: [shared_memory.py](../../demos/processes/shared_memory.py),
    [shared_memory_twice.py](../../demos/processes/shared_memory_twice.py)

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

    @since_3_8
    Scenario: A second block of shared memory with the same name raises FileExistsError, and the first one stays
      When the demo "shared memory twice" runs
      Then at "main has tried to make another", error is always "FileExistsError"
      And at "main has tried to make another", first is always 7

    @until_3_7
    Scenario: Up to 3.7 there is no shared memory
      When the demo "shared memory" runs
      Then "this Python has no shared memory" always happens
      And "main reads" never happens

  @new
  Rule: A block of shared memory is at least as large as was asked for
    It can be [larger](https://docs.python.org/3/library/multiprocessing.shared_memory.html#multiprocessing.shared_memory.SharedMemory),
    where the system gives whole pages. So tell other processes how many bytes are yours.

    What to do: up to 3.7 use an `Array`, which has a length.

    Demo: [shared_memory_size.py](../../demos/processes/shared_memory_size.py)

    @since_3_8
    Scenario: A block of 5 bytes has at least 5 in the process that made it, and in one that finds it by its name
      When the demo "shared memory size" runs
      Then at "main has written", size is always at least 5
      And at "child reads", size is always at least 5
      And at "child reads", word is always "bread"

    @until_3_7
    Scenario: Up to 3.7 no block of shared memory has a size
      When the demo "shared memory size" runs
      Then "this Python has no shared memory" always happens

  @new
  Rule: A ShareableList has a fixed length, and a fixed room for each item
    It holds numbers, texts, bytes, truth values and None. A text cannot be replaced by one that is much longer. Another
    process finds the list by the name of its block, `shm.name`. Like a block, it has no lock, and somebody has to close
    and to unlink it.

    Null bytes at the end of a text or of bytes are
    [lost](https://docs.python.org/3/library/multiprocessing.shared_memory.html#multiprocessing.shared_memory.ShareableList),
    and letters that are not ASCII [can spoil a list](https://github.com/python/cpython/issues/145261).

    What to do: up to 3.7 use an `Array`.

    Demo: [shareable_list.py](../../demos/processes/shareable_list.py)

    @since_3_8
    Scenario Outline: A child that finds a ShareableList by its name changes it for main as well, by <start_method>
      When the demo "shareable list" runs, its processes started by "<start_method>"
      Then at "main reads", order is always [3, "tea"]
      And at "main reads", length is always 2

      Examples:
        | start_method |
        | fork         |
        | spawn        |

    @since_3_8
    Scenario: A text that is too long for its place in a ShareableList raises ValueError, and the list cannot grow
      When the demo "shareable list" runs
      Then at "the text is too long", error is always "ValueError"
      And at "the text is too long", order is always [3, "tea"]
      And at "the list cannot grow", error is always "AttributeError"

    @since_3_8
    Scenario: The format of a ShareableList changes when an item of another type is stored
      When the demo "shareable list" runs
      Then at "main has a text for a number", format is never the same as format at "main reads"

    @until_3_7
    Scenario: Up to 3.7 there is no ShareableList
      When the demo "shareable list" runs
      Then "this Python has no shared memory" always happens

  @new
  Rule: A SharedMemoryManager unlinks what it has made when its with block ends
    Its methods make blocks and lists in shared memory, not in its server, so there are no proxies. Use it where a
    `try` and a `finally` for each block are too many.

    What to do: up to 3.7 use an `Array` or `mmap`.

    Demo: [shared_memory_manager.py](../../demos/processes/shared_memory_manager.py)

    @since_3_8
    Scenario Outline: After the with block of a SharedMemoryManager nobody finds its blocks and lists, by <start_method>
      When the demo "shared memory manager" runs, its processes started by "<start_method>"
      Then at "main reads", number is always 7
      And at "main reads", guests is always ["Grace"]
      And at "main looks inside the with", block is always "found"
      But at "main looks after the with", block is always "FileNotFoundError"
      And at "main looks after the with", guests is always "FileNotFoundError"
      And standard error never mentions "leaked"

      Examples:
        | start_method |
        | fork         |
        | spawn        |

    @until_3_7
    Scenario: Up to 3.7 there is no SharedMemoryManager
      When the demo "shared memory manager" runs
      Then "this Python has no shared memory" always happens

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
