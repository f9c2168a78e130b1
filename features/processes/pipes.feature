Feature: Pipes
  A `Pipe()` joins two processes: what one sends into its end, the other receives from its
  own, in order. It carries any object that can be pickled, and carries both ways, unless it is
  asked not to.

  It is the simplest way to hand over tasks and answers between two, and it tells what a
  Queue cannot: that the other side is gone. For that, each process must close the end that
  it does not use. As long as anybody has the other end open, there might yet be
  something to come.

  An end belongs to one user at a time. When two processes, or two threads, send into one end or
  receive from it at once, what comes out may be garbage; a Queue is a pipe with the locks
  that this takes.

  Rule: What is sent is received, as a copy

    Scenario Outline: A list goes there and back, and the one that was sent stays, by <start_method>
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

  Rule: When nobody has the other end any more, recv() raises EOFError

    @signals
    Scenario Outline: All that was sent arrives, and then the end, even from the killed, by <start_method>
      When the demo "pipe end" runs, its processes started by "<start_method>"
      Then at "main learns of the end", received is always ["one", "two"]
      And at "main learns of the end", error is always "EOFError"

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

    Scenario Outline: Who has kept a copy of the other end waits for what cannot come, by <start_method>
      When the demo "pipe end kept" runs, its processes started by "<start_method>"
      Then "child has ended" always comes before "main has looked for more"
      And at "main has looked for more", found is always False
      But at "main learns of the end", error is always "EOFError"

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

  Rule: Each end does its part

    Scenario: A one-way pipe has an end to receive, and an end to send into as long as somebody receives
      When the demo "pipe one way" runs
      Then at "the receiver may not send", error is always "OSError"
      And at "the sender may not receive", error is always "OSError"
      And at "main looks again", received is always "hello"
      And at "nobody is there to receive", error is always "BrokenPipeError"

    Scenario: poll() looks whether there is something, for as long as it is told
      When the demo "pipe one way" runs
      Then it always takes at least 2 units from "main looks for something" to "main gives up looking"
      And at "main gives up looking", found is always False
      And at "main looks again", found is always True
