Feature: Context variables
  A context variable (`contextvars`, since 3.7) has a value for each course of action: which
  request is served, who asks, in which language. All of them together are a context. In an
  asyncio program each task runs in a copy of the context that made it, so what a task sets
  its siblings do not see. That is what they are for.

  Threads have a context each. What a thread sets in its own, no other thread sees; so a
  context variable can take the place of `threading.local`. The question is what a new
  thread begins with. Up to 3.13 it is an empty context, in which each variable has its
  default. Since 3.14 it is a matter of `sys.flags.thread_inherit_context`. Where that is
  set, a thread begins with a copy of its starter's context. It is set by default on
  free-threaded builds, not set by default on the others, and can be chosen with the option
  `-X thread_inherit_context=1` or with PYTHON_THREAD_INHERIT_CONTEXT. So a library that wants
  to be right everywhere says what it wants: it takes a copy and runs the thread in it.

  Rule: What a thread sets in its context no other thread sees

    @since_3_7
    Scenario: Each has a value of its own, whatever it began with
      When the demo "context of a thread" runs
      Then at "the worker has set its own", visitor is always "Grace"
      But at "main looks", visitor is always "Ada"

    @until_3_6
    Scenario: There are no context variables yet in 3.6
      When the demo "there" runs as "contextvars"
      Then at "the name is looked up", there is always False

  Rule: With what a thread begins depends on the Python
    Elsewhere, on free-threaded builds since 3.14, it begins with its starter's unless told
    otherwise, as far as the documentation of `sys.flags.thread_inherit_context` says; none has
    been put to the test yet.

    @since_3_7 @until_3_13
    Scenario: Up to 3.13 a thread begins with an empty context
      When the demo "context of a thread" runs
      Then at "the worker looks", visitor is always "nobody"

    @since_3_14 @gil_build
    Scenario: Since 3.14 it still does on builds with a GIL, unless told otherwise
      When the demo "context inherited" runs
      Then at "a Python is told nothing", visitor is always "nobody"

    @since_3_14
    Scenario: Since 3.14 there is a flag that tells which
      When the demo "context flag" runs
      Then at "the worker looks", as_the_flag_says is always True

    @since_3_14
    Scenario: With an option each Python can be told the one or the other
      When the demo "context inherited" runs
      Then at "a Python is told to hand on", visitor is always "Ada"
      But at "a Python is told not to hand on", visitor is always "nobody"

  Rule: A thread can be run in a copy of a context

    @since_3_7
    Scenario: It begins with what was so when the copy was made, and changes the copy
      When the demo "context copied" runs
      Then at "the worker looks", visitor is always "Ada"
      And at "main looks", in_the_copy is always "Grace"
      But at "main looks", visitor is always "Linus"

    @since_3_14
    Scenario: Since 3.14 a Thread takes the context as an argument
      When the demo "context given" runs
      Then at "the worker looks", visitor is always "Ada"

    @since_3_7 @until_3_13
    Scenario: A Thread takes no context up to 3.13
      When the demo "context given" runs
      Then "a Thread takes no context yet" always happens
      And "the worker looks" never happens

  Rule: A pool has the context of its threads, not of its tasks
    Here the thread is there before main sets the variable, so it is all the same whether
    threads begin with their starter's context.

    @since_3_7
    Scenario: What main has set since, a task sees in a copy only
      When the demo "context of a pool" runs
      Then at "a task looks", visitor is always "nobody"
      But at "a task looks in a copy", visitor is always "Ada"

    @since_3_9
    Scenario: asyncio.to_thread takes the context along, and run_in_executor does not
      When the demo "to thread" runs
      Then at "run_in_executor has run a task", visitor is always "nobody"
      But at "to_thread has run a task", visitor is always "Ada"

    @since_3_7 @until_3_8
    Scenario: Before 3.9 there is run_in_executor only
      When the demo "to thread" runs
      Then at "run_in_executor has run a task", visitor is always "nobody"
      And "there is no to_thread yet" always happens
