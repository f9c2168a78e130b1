Feature: Starting a thread
  A thread runs a function alongside the code that started it, in the same process and with the same
  memory. Use threads to wait for several things at once, or to keep a program responsive while it
  waits for something else.

  ```python
  def target():
      say("target starts")
      pause(2)
      say("target ends")
  ...
  thread = Thread(target=target)
  ...
  thread.start()
  say("start returns")
  ```

  `start()` does not wait for the target to return; [join()](join.feature) does. Do not rely on an
  order: the first line of the target may run before or after the line that follows `start()`. A
  program that needs one of the two has to enforce it, with an [Event](../sharing/event.feature) for
  example.

  Python has a second way to start a thread, `_thread.start_new_thread()`, on which [threading is
  built](https://docs.python.org/3/library/_thread.html). It takes a function and a tuple of
  arguments, and [returns a number](https://docs.python.org/3/library/_thread.html): there is no
  object that you could join or name. [The course](../README.md#the-course) begins with it because
  it is short; programs should use `threading.Thread`.

  Rule: Two calls in a row run one after the other
    Demo: [one_after_the_other.py](../../demos/threads/one_after_the_other.py)

    @case_01
    Scenario: Two functions that are called one after the other never overlap
      When the demo "one after the other" runs
      Then "loop 1 ends" always comes before "loop 2 starts"
      And "loop 1" and "loop 2" never overlap
      And it always takes at least 6 units from "main starts" to "all done"

  Rule: start() does not wait for the target to return
    Demo: [start.py](../../demos/threads/start.py)

    @case_04
    Scenario: start() can return while the target of its thread still runs
      When the demo "start" runs
      Then "start returns" can come before "target ends"
      But "main calls start" always comes before "target starts"

  Rule: A Thread calls its target with the arguments that it is given
    A single argument needs a comma after it: `("word",)` is a tuple, `("word")` is a string.

    Demos: [arguments.py](../../demos/threads/arguments.py),
    [missing_comma.py](../../demos/threads/missing_comma.py)

    @case_04
    Scenario: A Thread takes positional and keyword arguments
      When the demo "arguments" runs
      Then at "one argument arrives", name is always "Ada"
      And at "two arguments arrive", names is always ["Ada", "Grace"]
      And at "a keyword argument arrives", words is always ["hello", "Ada"]

    @case_04
    Scenario: A string in place of the tuple reaches a Thread's target letter by letter
      The documentation asks for a list or a tuple
      (https://docs.python.org/3/library/threading.html#threading.Thread). CPython and PyPy take
      anything that can be iterated over.

      When the demo "missing comma" runs
      Then "the target is called" always happens once
      And at "the target is called", arguments is always ["w", "o", "r", "d"]

  Rule: A Thread needs no target
    Demo: [no_target.py](../../demos/threads/no_target.py)

    Scenario: A Thread without a target starts, ends, and fails in nothing
      When the demo "no target" runs
      Then at "the thread has ended", alive is always False
      And at "the thread has ended", has_ident is always True
      And standard error never mentions "Error"

  Rule: A thread can be started only once
    A second `start()` raises RuntimeError. CPython and PyPy happen to word it "threads can only be
    started once".

    Demo: [start_twice.py](../../demos/threads/start_twice.py)

    Scenario: A second start() raises RuntimeError, while the thread runs and after it has ended
      When the demo "start twice" runs
      Then at "a second start is refused", error is always "RuntimeError"
      And at "a third start is refused", error is always "RuntimeError"
      And "the target runs" always happens once

  Rule: A thread that cannot be started leaves nothing behind
    `start()` raises "RuntimeError: can't start new thread" if the system cannot create one more
    thread. In the demo there is not enough memory, because the stack is far too large. The thread
    is neither alive nor listed, and the process does not wait for it. Up to 3.12 it can be started
    later.

    What to do: make a new Thread for each attempt.

    Demo: [start_failed.py](../../demos/threads/start_failed.py)

    Scenario: A start() that fails raises RuntimeError, and no thread is alive or listed
      When the demo "start failed" runs
      Then at "the start fails", error is always "RuntimeError"
      And at "the start fails", alive is always False
      And at "the start fails", threads is always ["main"]
      And "another works" always happens

    @since_3_13 @breaks
    Scenario: From 3.13 on a thread whose start() has failed cannot be started again
      When the demo "start failed" runs
      Then at "a second start fails", error is always "RuntimeError"
      And "the worker works" never happens

    @until_3_12
    Scenario: Up to 3.12 a thread whose start() has failed may be started again
      When the demo "start failed" runs
      Then "the worker works" always happens
      And "a second start fails" never happens

  Rule: A Thread that has ended keeps neither its target nor its arguments
    So a list of ended threads does not keep the objects that they worked on in memory. On PyPy the
    objects go when the garbage is collected.

    Demo: [target_dropped.py](../../demos/threads/target_dropped.py)

    Scenario: An ended Thread refers neither to its target nor to its arguments
      When the demo "target dropped" runs
      Then at "the first has ended", kept is always False
      And at "the second has ended", kept is always False
      And "a picture is hung" always happens once

  Rule: A target is passed, not called
    `target=loop()` calls the loop in the caller, before there is any thread. The mistake is easy to
    overlook, because the program does all of its work and raises nothing.

    Demo: [called_not_passed.py](../../demos/threads/called_not_passed.py)

    @case_10
    Scenario: target=loop() runs the loop in the caller, before the Thread is made
      When the demo "called not passed" runs
      Then "loop starts" always happens in the main thread
      And "loop ends" always comes before "the thread is made"
      And "loop starts" always happens once
      And "all done" always happens

  Rule: A lock around print() keeps the lines of threads apart
    Threads share standard output, and `print()` is not atomic. CPython and PyPy write the text and
    the end of the line one after the other, and another thread can write in between: two lines run
    together, and an empty line follows. Hold one lock around every `print()`. Or use the module
    `logging`, which [has such locks of its
    own](https://docs.python.org/3/library/logging.html#thread-safety).

    Demos: [prints.py](../../demos/threads/prints.py),
    [prints_locked.py](../../demos/threads/prints_locked.py)

    Scenario: Two threads that print at the same time can run their lines together
      When the demo "prints" runs
      Then at "both have printed", lines can be ["ticktick", ""]

    Scenario: A lock around print() always keeps the lines of two threads apart
      When the demo "prints locked" runs
      Then at "both have printed", lines is always ["tick", "tick"]

  Rule: A raw thread takes its arguments as a tuple, and cannot be joined
    A raw thread is one that `_thread.start_new_thread()` starts.

    Demos: [raw_threads.py](../../demos/threads/raw_threads.py),
    [raw_arguments.py](../../demos/threads/raw_arguments.py),
    [missing_comma.py](../../demos/threads/missing_comma.py)

    @case_02
    Scenario: start_new_thread() can return while its function still runs
      When the demo "raw threads" runs
      Then "both are started" can come before "loop 1 ends"
      And "both are started" can come before "loop 2 ends"

    @case_02
    Scenario: Two raw threads can overlap
      When the demo "raw threads" runs
      Then "loop 1" and "loop 2" can overlap
      And "loop 1 starts" and "loop 2 starts" always happen in different threads
      And "loop 1 starts" never happens in the main thread
      And "loop 2 starts" never happens in the main thread

    @case_02
    Scenario: A lock that a raw thread releases last lets the main thread wait for it
      When the demo "raw threads" runs
      Then "loop 1 ends" always comes before "all done"
      And "loop 2 ends" always comes before "all done"

    @case_03
    Scenario: A raw thread takes its arguments as a tuple, and keyword arguments as a dict
      When the demo "raw arguments" runs
      Then at "one argument arrives", name is always "Ada"
      And at "two arguments arrive", names is always ["Ada", "Grace"]
      And at "a keyword argument arrives", words is always ["hello", "Ada"]

    @case_03
    Scenario: A string in place of the tuple makes start_new_thread() raise TypeError
      The documentation asks for a tuple
      (https://docs.python.org/3/library/_thread.html#thread.start_new_thread), and names no
      exception. CPython and PyPy raise TypeError.

      When the demo "missing comma" runs
      Then at "the raw thread is refused", error is always "TypeError"

  Rule: A process need not wait for its raw threads
    When the main thread ends, what becomes of raw threads is [up to the
    system](https://docs.python.org/3/library/_thread.html). On Linux the process can end before
    them, with CPython and with PyPy. That is why cases 2 and 3 of the course end with
    `while True: sleep`. Cases 4 and 5 do so as well, and need not: a process [waits for its
    Threads](daemon.feature).

    Demo: [raw_thread_left_behind.py](../../demos/threads/raw_thread_left_behind.py)

    @case_02
    Scenario: A process can end before a raw thread has done its work
      When the demo "raw thread left behind" runs
      Then "loop starts" always comes before "main ends"
      And the process can end before "loop ends"
      And the exit status is always 0
