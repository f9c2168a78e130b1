Feature: Pipes
  `Pipe()` returns two connected ends: what one process sends into one end, another process receives from the
  other end, in the same order. Use a pipe between two processes; for more, use a
  [queue](process_queues.feature). Any object that can be pickled may be sent, in both directions unless
  `duplex=False` is given.

  ```python
  ours, theirs = Pipe()
  child = Process(target=work, args=(theirs,))
  child.start()
  theirs.close()
  received = []
  try:
      while True:
          received.append(ours.recv())
  except EOFError as error:
  ```

  Unlike a queue, a pipe tells you that the other process has ended. `recv()` then raises `EOFError`, or
  `ConnectionResetError` if the other process ended before it had received all that was sent to it, so catch
  `(EOFError, OSError)`. For this to work, each process must close the end that it does not use: as long as
  any process has the other end open, more may come, and `recv()` blocks.

  Let only one process or thread at a time send into an end, and only one receive from it; otherwise
  [the data may become corrupted](https://docs.python.org/3/library/multiprocessing.html#exchanging-objects-between-processes).

  Rule: A process receives a copy of what is sent through a pipe
    Demo: [pipe.py](../../demos/processes/pipe.py)

    Scenario Outline: A list that is sent to a process and back comes back as a copy, by <start_method>
      When the demo "pipe" runs, its processes started by "<start_method>"
      Then at "child receives", names is always ["Ada"]
      And "child sends" always comes before "main receives"
      And at "main receives", names is always ["Ada", "Grace"]
      But at "main looks at what it sent", names is always ["Ada"]

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

  Rule: recv() raises an error when every process has closed the other end of the pipe
    First it returns all that was sent, even by a process that was killed. Then it raises `EOFError`. On
    Linux a process that dies with a message unread makes it raise
    `ConnectionResetError: [Errno 104] Connection reset by peer` first. The documentation of
    [recv()](https://docs.python.org/3/library/multiprocessing.html#multiprocessing.connection.Connection.recv)
    speaks of EOFError only.

    Demos: [pipe_end.py](../../demos/processes/pipe_end.py),
    [pipe_end_unread.py](../../demos/processes/pipe_end_unread.py),
    [pipe_end_kept.py](../../demos/processes/pipe_end_kept.py)

    @signals
    Scenario Outline: recv() returns all that a killed process had sent, and then raises EOFError, by <start_method>
      When the demo "pipe end" runs, its processes started by "<start_method>"
      Then at "main learns of the end", received is always ["one", "two"]
      And at "main learns of the end", error is always "EOFError"

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

    @signals
    Scenario Outline: recv() can raise ConnectionResetError if the other process died with a message unread, by <start_method>
      When the demo "pipe end unread" runs, its processes started by "<start_method>"
      Then at "main learns of the end", received is always ["I am ready"]
      And at "main learns of the end", error can be "ConnectionResetError"

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

    Scenario Outline: A process that keeps a copy of the other end open is not told that the other process has ended, by <start_method>
      When the demo "pipe end kept" runs, its processes started by "<start_method>"
      Then "child has ended" always comes before "main has looked for more"
      And at "main has looked for more", found is always False
      But at "main learns of the end", error is always "EOFError"

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

  Rule: An end of a one-way pipe only receives or only sends
    The first end of `Pipe(duplex=False)` receives, the second sends. Sending raises
    `BrokenPipeError` when the receiving end is closed.

    Demo: [pipe_one_way.py](../../demos/processes/pipe_one_way.py)

    Scenario: Of a one-way pipe the first end only receives, and the second sends while the first is open
      When the demo "pipe one way" runs
      Then at "the receiver may not send", error is always "OSError"
      And at "the sender may not receive", error is always "OSError"
      And at "main looks again", received is always "hello"
      And at "nobody is there to receive", error is always "BrokenPipeError"

    Scenario: poll() of a pipe tells whether there is something to receive, and waits for as long as its timeout
      When the demo "pipe one way" runs
      Then it always takes at least 2 units from "main looks for something" to "main gives up looking"
      And at "main gives up looking", found is always False
      And at "main looks again", found is always True

  Rule: An end of a pipe that this process has closed is of no use to it
    Demo: [pipe_closed.py](../../demos/processes/pipe_closed.py)

    Scenario: closed tells whether an end of a pipe has been closed here, and then poll() raises OSError
      When the demo "pipe closed" runs
      Then at "main has closed its end", before is always False
      And at "main has closed its end", after is always True
      And at "main asks it", error is always "OSError"

  Rule: An exception leaves the with block of what processes work with
    Demo: [with_lets_out.py](../../demos/processes/with_lets_out.py)

    Scenario Outline: The with block of a <kind> of multiprocessing lets an exception out
      When the demo "with lets out" runs as "<kind>"
      Then "main is inside" always comes before "main hears of the failure"
      And at "main hears of the failure", error is always "no flour"
      And "main goes on after the block" never happens

      Examples:
        | kind             |
        | Pool             |
        | ThreadPool       |
        | Manager          |
        | Pipe             |
        | Listener         |
        | Lock             |
        | RLock            |
        | Semaphore        |
        | BoundedSemaphore |
        | Condition        |
