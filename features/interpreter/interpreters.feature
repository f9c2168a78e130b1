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
      Then the answer at "the other has counted on" is always 42
      But the number at "main looks at its own" is always 1

    @since_3_14 @cpython
    Scenario: Each has builtins and modules of its own
      When the demo "interpreters apart" runs
      Then the answer at "the other has a new builtin" is always "hello"
      But the found at "main looks for it" is always False
      And the answer at "the other has a longer path" is always True
      But the found at "main looks at its own path" is always False

    @since_3_14 @cpython
    Scenario: A change of os.environ in one is not seen in another
      When the demo "interpreters together" runs
      Then the main_sees_it at "the other has set a variable" is always False

    @until_3_13
    Scenario: Up to 3.13 there is no module for them
      When the demo "there" runs with "concurrent.interpreters"
      Then the there at "the name is looked up" is always False

  Rule: Interpreters have in common what belongs to the process

    @since_3_14 @cpython
    Scenario: They have one process and one working directory
      When the demo "interpreters together" runs
      Then the same at "the other tells its process" is always True
      And the main_went_along at "the other has gone elsewhere" is always True

    @since_3_14 @cpython
    Scenario: A call runs in the thread that makes it, unless it is given one
      When the demo "interpreters in thread" runs
      Then the in_this_thread at "it has been called" is always True
      But the in_this_thread at "it has been called in a thread" is always False

  Rule: What passes between them is copied

    @since_3_14 @cpython
    Scenario: What is given and what is returned are copies
      When the demo "interpreters copy" runs
      Then the guests at "the other has added a guest" are always ["Ada", "Grace"]
      But the guests at "main looks" are always ["Ada"]

    @since_3_14 @cpython
    Scenario: What comes out of a queue is a copy of what went in
      When the demo "interpreters copy" runs
      Then the equal at "the list has been through a queue" is always True
      But the same at "the list has been through a queue" is always False

    @since_3_14 @cpython
    Scenario: What cannot be copied is refused
      When the demo "interpreters copy" runs
      Then "a lock is refused" always happens

  Rule: What goes wrong in one interpreter is told in the other

    @since_3_14 @cpython
    Scenario: An exception becomes an ExecutionFailed, and the interpreter goes on
      When the demo "interpreters fail" runs
      Then the kind at "main is told" is always "ZeroDivisionError"
      And "the exception comes over itself" never happens
      And the steps at "the other goes on" are always 3

    @since_3_14 @cpython
    Scenario: One that is closed is gone
      When the demo "interpreters closed" runs
      Then the listed at "there is another" is always True
      But the listed at "it is closed" is always False
      And "main is refused" always happens
