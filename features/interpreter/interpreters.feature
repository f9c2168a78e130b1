Feature: Interpreters
  A process can have several interpreters: Pythons beside each other that share the process and
  next to nothing else. Each has its own modules, its own builtins, its own `__main__`, and
  since 3.12 its own GIL (PEP 684). Since 3.14 a program can make them, with
  `concurrent.interpreters` (PEP 734). An InterpreterPoolExecutor is the more convenient way
  to use them (see "What a pool of processes does otherwise").

  They are to threads what processes are, at less cost: what is not shared needs no lock, and
  they compute at the same time. They are no protection from each other. A crash ends them all,
  the working directory is one for all, and what a library in C keeps to itself may be too. Some
  such libraries refuse to be imported there.

  An interpreter does nothing by itself. It has no thread of its own; a thread that calls it runs
  in it until the call is done. To have it beside oneself takes a thread, and `call_in_thread`
  makes one.

  All this is CPython's. Elsewhere, on PyPy, there is no such module.

  Rule: Interpreters have nothing in common of what is Python

    @since_3_14 @cpython
    Scenario: Each has a main module of its own, which stays from call to call
      When the demo "interpreters apart" runs
      Then at "the other has counted on", answer is always 42
      But at "main looks at its own", number is always 1

    @since_3_14 @cpython
    Scenario: Each has builtins and modules of its own
      When the demo "interpreters apart" runs
      Then at "the other has a new builtin", answer is always "hello"
      But at "main looks for it", found is always False
      And at "the other has a longer path", answer is always True
      But at "main looks at its own path", found is always False

    @since_3_14 @cpython
    Scenario: A change of os.environ in one is not seen in another
      When the demo "interpreters together" runs
      Then at "the other has set a variable", main_sees_it is always False

    @until_3_13
    Scenario: Up to 3.13 there is no module for them
      When the demo "there" runs as "concurrent.interpreters"
      Then at "the name is looked up", there is always False

  Rule: Interpreters have in common what belongs to the process

    @since_3_14 @cpython
    Scenario: They have one process and one working directory
      When the demo "interpreters together" runs
      Then at "the other tells its process", same is always True
      And at "the other has gone elsewhere", main_went_along is always True

    @since_3_14 @cpython
    Scenario: A call runs in the thread that makes it, unless it is given one
      When the demo "interpreters in thread" runs
      Then at "it has been called", in_this_thread is always True
      But at "it has been called in a thread", in_this_thread is always False

  Rule: What passes between them is copied

    @since_3_14 @cpython
    Scenario: What is given and what is returned are copies
      When the demo "interpreters copy" runs
      Then at "the other has added a guest", guests is always ["Ada", "Grace"]
      But at "main looks", guests is always ["Ada"]

    @since_3_14 @cpython
    Scenario: What comes out of a queue is a copy of what went in
      When the demo "interpreters copy" runs
      Then at "the list has been through a queue", equal is always True
      But at "the list has been through a queue", same is always False

    @since_3_14 @cpython
    Scenario: What cannot be copied is refused
      When the demo "interpreters copy" runs
      Then "a lock is refused" always happens

  Rule: What goes wrong in one interpreter is told in the other

    @since_3_14 @cpython
    Scenario: An exception becomes an ExecutionFailed, and the interpreter goes on
      When the demo "interpreters fail" runs
      Then at "main is told", kind is always "ZeroDivisionError"
      And "the exception comes over itself" never happens
      And at "the other goes on", steps is always 3

    @since_3_14 @cpython
    Scenario: One that is closed is gone
      When the demo "interpreters closed" runs
      Then at "there is another", listed is always True
      But at "it is closed", listed is always False
      And "main is refused" always happens
