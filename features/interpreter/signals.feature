@signals
Feature: Signals and threads
  A signal is a tap on a process's shoulder, from outside or from within: Ctrl-C sends SIGINT,
  `kill` sends SIGTERM, a program sends what it likes with `os.kill`. What Python does about
  it is always done in one place. The main thread calls the handler, between two of its
  own steps; other threads never notice. KeyboardInterrupt is nothing but what Python's own
  handler for SIGINT raises.

  So a program that has threads needs a main thread that can listen. While it waits, in
  `acquire()`, `join()`, `get()`, `sleep()`, the waiting is interrupted for the handler and taken up
  again after it (PEP 475). Up to Python 3.1 it was not, and a program whose main
  thread waited for a lock could not be stopped with Ctrl-C. While the main thread is in a long call
  of some other sort, a sort of a long list or a regular expression that goes astray, the handler
  comes when that call is over, and there is no bound on that.

  Python notes that a signal has come, and looks at its notes between two steps. One that comes after
  the last look, and before the main thread has begun to wait, stays unnoticed until the waiting is over
  or another signal comes. It is a matter of microseconds, and without a global interpreter lock it
  does happen. Whoever needs an answer to a signal sends it again.

  A worker is never interrupted. To end one, tell it: the main thread catches KeyboardInterrupt
  and sets an Event that the worker looks at. A handler had better do as little as that,
  too. It runs in the midst of whatever the main thread was doing, perhaps with a lock held.

  Windows has Ctrl-C and little else of this, and this feature does not speak of it. There a Lock or
  a `join()` without a timeout hears of Ctrl-C only when its waiting is over. See "Execution of
  Python signal handlers" and "Signals and threads" in the documentation of the module signal.

  Rule: A handler runs in the main thread

    Scenario Outline: The main thread runs the handler of what a worker sends by <call>
      When the demo "handler in main" runs as "<call>"
      Then "worker sends a signal" never happens in the main thread
      And "the handler runs" always happens in the main thread
      And "the handler runs" always happens once
      And at "the handler runs", signal is always "SIGUSR1"
      And "worker sends a signal" always comes before "the handler runs"

      Examples:
        | call         |
        | os.kill      |
        | pthread_kill |

    Scenario: Only the main thread may install a handler
      When the demo "handler installed" runs
      Then at "worker is refused", error is always "ValueError"
      And at "main looks", is_installed is always False
      And "main installs a handler" always happens
      And at "main looks again", is_installed is always True

    Scenario: Who installs a handler is given the one before, and can put it back
      When the demo "handler replaced" runs
      Then at "main replaces the first handler", was_the_first is always True
      And at "main puts it back", was_the_second is always True

  Rule: Ctrl-C is the main thread's affair

    Scenario Outline: Main is interrupted and a worker goes on, whoever SIGINT is sent to, by <call>
      When the demo "ctrl c" runs as "<call>"
      Then "worker presses Ctrl-C" always comes before "main is interrupted"
      And "main is interrupted" always happens in the main thread
      And "main is interrupted" always comes before "worker goes on"
      And "worker is interrupted" never happens

      Examples:
        | call         |
        | os.kill      |
        | pthread_kill |

    Scenario: Any thread can interrupt the main thread as Ctrl-C would
      When the demo "interrupt main" runs
      Then "worker interrupts main" always comes before "main is interrupted"
      And "main is interrupted" always happens in the main thread

  Rule: A KeyboardInterrupt that nobody catches ends main, and main alone
    Elsewhere than on CPython, on PyPy, it depends on the version whether the process stays for its
    worker: with 3.9 it does not, with 3.11 it does.

    @since_3_8
    Scenario: Whoever started the process is told that SIGINT ended it
      When the demo "ctrl c uncaught" runs
      Then the exit status is always -2
      And "worker presses Ctrl-C" always happens
      And standard error always mentions "KeyboardInterrupt"

    @cpython @since_3_8
    Scenario: The process stays for its worker before SIGINT ends it
      When the demo "ctrl c uncaught" runs
      Then the exit status is always -2
      And "worker presses Ctrl-C" always comes before "worker ends"
      And "worker ends" always happens before the process ends

    @cpython @until_3_7
    Scenario: Before 3.8 the process stays for its worker, and then says that it failed
      When the demo "ctrl c uncaught" runs
      Then the exit status is always 1
      And "worker presses Ctrl-C" always comes before "worker ends"
      And "worker ends" always happens before the process ends
      And standard error always mentions "KeyboardInterrupt"

  Rule: What a handler raises ends the main thread's waiting

    Scenario Outline: Ctrl-C ends a <call> that would never return
      When the demo "ctrl c ends waiting" runs as "<call>"
      Then "worker presses Ctrl-C" always comes before "the call is ended"
      And "the call is ended" always happens in the main thread
      And at "the call is ended", error is always "KeyboardInterrupt"
      And "the call returns" never happens

      Examples:
        | call         |
        | Lock.acquire |
        | Thread.join  |

    Scenario Outline: Ctrl-C ends a <call> as well
      A Condition gives its lock back and then waits, and so does what is built on it. An interrupt
      in the moment between can make `with` fail, with a RuntimeError, as it leaves a lock that it
      does not hold. Python's documentation warns that KeyboardInterrupt may appear at any point.

      When the demo "ctrl c ends waiting" runs as "<call>"
      Then "worker presses Ctrl-C" always comes before "the call is ended"
      And "the call is ended" always happens in the main thread
      And at "the call is ended", error can be "KeyboardInterrupt"
      And "the call returns" never happens

      Examples:
        | call              |
        | Event.wait        |
        | Condition.wait    |
        | Semaphore.acquire |
        | Queue.get         |

    Scenario: A handler of one's own can raise what it likes
      When the demo "handler raises" runs
      Then "the handler runs" always comes before "main is called off"
      And "main is called off" always happens in the main thread
      And "acquire returns" never happens

  Rule: When a handler returns, the main thread waits on

    Scenario Outline: A handler that returns does not end a <call>
      The worker gives what main waits for when the handler has run, and not before.

      When the demo "handler returns" runs as "<call>"
      Then "worker gives what main waits for" always comes before "main has it"
      And at "main has it", got is always <got>

      Examples:
        | call         | got        |
        | Lock.acquire | True       |
        | Event.wait   | True       |
        | Queue.get    | "a parcel" |
        | os.read      | "a letter" |

    Scenario: A handler that returns does not shorten a sleep
      When the demo "handler during sleep" runs
      Then it always takes at least 5 units from "main falls asleep" to "main wakes up"
      And "the handler runs" always happens once

  Rule: Only a signal that comes to the main thread interrupts its waiting
    A signal is sent to a process, and the system picks a thread for it; Linux picks the main
    thread if it can. `pthread_kill` picks one itself. When a worker gets the signal, a main
    thread that waits is not woken, and calls the handler when it has got what it waits
    for. So do CPython and PyPy; that it has to be so is written nowhere.

    Scenario: The handler of a signal that a worker gets can be late
      When the demo "handler late" runs
      Then "worker gets the signal" always comes before "the handler runs"
      And "worker lets go" can come before "the handler runs"
      And "the handler runs" always happens in the main thread

  Rule: A handler and the main thread never go on at the same time

    Scenario: A handler never gets a Lock that the main thread holds
      When the demo "handler wants lock" runs as "Lock"
      Then "main has the lock" always comes before "the handler has tried"
      And "the handler has tried" always comes before "main lets go"
      And at "the handler has tried", got is always False

    Scenario: A handler always gets an RLock that the main thread holds, being the same thread
      When the demo "handler wants lock" runs as "RLock"
      Then "main has the lock" always comes before "the handler has tried"
      And "the handler has tried" always comes before "main lets go"
      And at "the handler has tried", got is always True

  Rule: A signal that is blocked is kept

    Scenario: The handler runs when the signal is unblocked, and not before
      When the demo "signal blocked" runs
      Then at "main looks", is_pending is always True
      And "main unblocks the signal" always comes before "the handler runs"
      And "the handler runs" always happens once
      And at "main looks again", is_pending is always False

    Scenario: A worker can take a signal that all threads block, and no handler runs
      When the demo "sigwait" runs
      Then at "worker takes the signal", signal is always "SIGUSR1"
      And "worker takes the signal" never happens in the main thread
      And "worker takes the signal" always comes before "main ends"
      And "the handler runs" never happens

  Rule: Newer Pythons have more ways to send a signal

    @since_3_8
    Scenario: Since 3.8 a thread can send a signal to itself with raise_signal, and main handles it
      When the demo "raise signal" runs
      Then "worker calls raise_signal" always comes before "the handler runs"
      And "the handler runs" always happens in the main thread
      And at "the handler runs", signal is always "SIGUSR1"

    @until_3_7
    Scenario: Before 3.8 there is no raise_signal, and pthread_kill does it
      When the demo "raise signal" runs
      Then "worker calls raise_signal" never happens
      And "worker has no raise_signal, and calls pthread_kill" always comes before "the handler runs"
      And "the handler runs" always happens in the main thread

    @since_3_10
    Scenario: Since 3.10 interrupt_main takes a signal's number, and has its handler run
      When the demo "interrupt main with signal" runs
      Then at "the handler runs", signal is always "SIGUSR1"
      And "the handler runs" always happens in the main thread
      And "worker is refused" never happens

    @until_3_9
    Scenario: Before 3.10 interrupt_main takes no number
      When the demo "interrupt main with signal" runs
      Then at "worker is refused", error is always "TypeError"
      And "the handler runs" never happens
