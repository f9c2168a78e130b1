Feature: Shared memory
  `SharedMemory` is a block of bytes with a name, by which any process can find it. Nothing is
  copied, so it suits what is large: images, tables, arrays of NumPy, which can be laid into
  it. It came with Python 3.8; before, there are `Array` and `mmap`.

  It is bytes and no more. Nobody guards them; what a Lock is for with threads, a Lock of
  `multiprocessing` is for here. And it has an end that must be seen to: each process closes its
  own view, and one of them, the last, unlinks the block. A process that has merely attached
  to a block of another program's may take it along when it ends, because Python tidies up
  after it; since Python 3.13 `track=False` prevents that. Within one program nobody meets this.

  Rule: A block is found by its name until it is unlinked, and is one for all

    @since_3_8
    Scenario Outline: What a child writes into it, main reads, until it is unlinked, by <start_method>
      When the demo "shared memory" runs, its processes started by "<start_method>"
      Then at "main reads", numbers is always [2, 4, 6]
      And at "it is gone", error is always "FileNotFoundError"
      And standard error is always empty

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

  Rule: Before Python 3.8 there is none

    @until_3_7
    Scenario: The module cannot be imported yet
      When the demo "shared memory" runs
      Then "this Python has no shared memory" always happens
      And "main reads" never happens
