Feature: Context variables
  A context variable (`contextvars`, from 3.7 on) holds one value for each logical task, such as the
  request being served or the user's language. All context variables together with their values are
  a context. In an asyncio program each task runs in a copy of the context of the code that created
  it ([asyncio](https://docs.python.org/3/library/asyncio-task.html#asyncio.create_task)), so no
  task sees what another sets.

  ```python
  context = copy_context()
  visitor.set("Linus")
  worker = Thread(target=context.run, args=(work,))
  worker.start()
  worker.join()
  ```

  Each thread has its own context, so a context variable can take the place of
  [threading.local](../sharing/local.feature). Which context a new thread begins with depends on the
  Python. Up to 3.13 it is an empty context, in which each variable has its default. From 3.14 on it
  depends on `sys.flags.thread_inherit_context`: where the flag is set, a thread begins with a copy
  of its starter's context. The flag is set by default on free-threaded builds and not on others,
  and you can set it with the option `-X thread_inherit_context=1` or with
  PYTHON_THREAD_INHERIT_CONTEXT ([command
  line](https://docs.python.org/3/using/cmdline.html#envvar-PYTHON_THREAD_INHERIT_CONTEXT)).

  So a library that has to be right everywhere does not rely on the default. It copies the context
  and runs the thread's work in the copy.

  @new
  Rule: No thread sees what another sets in its context
    What to do: up to 3.6 use `threading.local()`.

    Demos: [context_of_a_thread.py](../../demos/interpreter/context_of_a_thread.py),
    [there.py](../../demos/interpreter/there.py)

    @since_3_7
    Scenario: Each thread has its own value of a context variable
      When the demo "context of a thread" runs
      Then at "the worker has set its own", visitor is always "Grace"
      But at "main looks", visitor is always "Ada"

    @until_3_6
    Scenario: Python 3.6 has no contextvars
      When the demo "there" runs as "contextvars"
      Then at "the name is looked up", there is always False

  Rule: A new thread begins with an empty context, unless thread_inherit_context is set
    Elsewhere, on free-threaded builds from 3.14 on, it is a copy of the starter's unless Python is
    told otherwise, as the documentation of
    [sys.flags](https://docs.python.org/3/library/sys.html#sys.flags.thread_inherit_context) says;
    none has been tested yet.

    What to do: pass what a thread needs as arguments, or let it run in `copy_context()`.

    Demos: [context_of_a_thread.py](../../demos/interpreter/context_of_a_thread.py),
    [context_inherited.py](../../demos/interpreter/context_inherited.py),
    [context_flag.py](../../demos/interpreter/context_flag.py)

    @since_3_7 @until_3_13 @new
    Scenario: Up to 3.13 a thread begins with an empty context
      When the demo "context of a thread" runs
      Then at "the worker looks", visitor is always "nobody"

    @since_3_14 @gil_build
    Scenario: From 3.14 on, on builds with a GIL, a thread begins with an empty context by default
      When the demo "context inherited" runs
      Then at "a Python is told nothing", visitor is always "nobody"

    @since_3_14 @new
    Scenario: From 3.14 on sys.flags.thread_inherit_context tells what a thread begins with
      When the demo "context flag" runs
      Then at "the worker looks", inherits is always the same as inherits at "main looks at the flag"

    @since_3_14 @new
    Scenario: From 3.14 on the option -X thread_inherit_context decides what a thread begins with
      When the demo "context inherited" runs
      Then at "a Python is told to hand on", visitor is always "Ada"
      But at "a Python is told not to hand on", visitor is always "nobody"

  @new
  Rule: A thread that runs in a copy of a context begins with the values of the copy
    From 3.14 on a Thread takes a context as an argument, `Thread(context=…)`. No two threads may be
    in the same context at a time: `run()` raises a RuntimeError, "cannot enter context".

    What to do: up to 3.13 start `Thread(target=copy_context().run, args=(function,))`.

    Demos: [context_copied.py](../../demos/interpreter/context_copied.py),
    [context_entered_twice.py](../../demos/interpreter/context_entered_twice.py),
    [context_given.py](../../demos/interpreter/context_given.py)

    @since_3_7
    Scenario: A thread that runs in a copy of a context begins with its values and changes the copy
      When the demo "context copied" runs
      Then at "the worker looks", visitor is always "Ada"
      And at "main looks", in_the_copy is always "Grace"
      But at "main looks", visitor is always "Linus"

    @since_3_7
    Scenario: A context that a thread is in cannot be entered by a second thread
      When the demo "context entered twice" runs
      Then at "main is refused", error is always "RuntimeError"
      And "the worker has left" always comes before "main is in the context"

    @since_3_14
    Scenario: From 3.14 on a Thread takes a context as an argument
      When the demo "context given" runs
      Then at "the worker looks", visitor is always "Ada"

    @since_3_7 @until_3_13
    Scenario: Up to 3.13 a Thread takes no context
      When the demo "context given" runs
      Then "a Thread takes no context yet" always happens
      And "the worker looks" never happens

  @new
  Rule: A task in a pool has the context of the pool's thread, not of the code that submits it
    Here the pool's thread is started before main sets the variable, so it makes no difference
    whether threads begin with their starter's context. From 3.9 on `asyncio.to_thread()` runs a
    function in a copy of the caller's context.

    What to do: up to 3.8 call `loop.run_in_executor(None, copy_context().run, function)`.

    Demos: [context_of_a_pool.py](../../demos/interpreter/context_of_a_pool.py),
    [to_thread.py](../../demos/interpreter/to_thread.py)

    @since_3_7
    Scenario: A task in a pool sees the submitter's context variables only in a copy of the context
      When the demo "context of a pool" runs
      Then at "a task looks", visitor is always "nobody"
      But at "a task looks in a copy", visitor is always "Ada"

    @since_3_9
    Scenario: asyncio.to_thread() hands on the context, and run_in_executor() does not
      When the demo "to thread" runs
      Then at "run_in_executor has run a task", visitor is always "nobody"
      But at "to_thread has run a task", visitor is always "Ada"

    @since_3_7 @until_3_8
    Scenario: Up to 3.8 there is no asyncio.to_thread(), and run_in_executor() does not hand on the context
      When the demo "to thread" runs
      Then at "run_in_executor has run a task", visitor is always "nobody"
      And "there is no to_thread yet" always happens

  Rule: A token undoes one change of a context variable, once
    `set()` returns a token, and `reset(token)` puts back what there was before. A variable that was never set has no
    value: `get()` raises LookupError, unless it is given a default. Elsewhere, on 3.6, there is no module contextvars.

    What to do: on 3.6 use a `threading.local`.

    Demos: [context_reset.py](../../demos/interpreter/context_reset.py),
    [context_with.py](../../demos/interpreter/context_with.py)

    @since_3_7 @new
    Scenario: get() of a context variable that is not set raises LookupError, or returns the default that it is given
      When the demo "context reset" runs
      Then at "nothing is set", error is always "LookupError"
      And at "nothing is set", default is always "nobody"

    @since_3_7 @new
    Scenario: reset() puts back the value that set() has replaced, and raises RuntimeError the second time
      When the demo "context reset" runs
      Then at "main has set another", old is always "Ada"
      And at "main has reset it", name is always "Ada"
      And at "main resets it again", error is always "RuntimeError"

    @since_3_14 @new
    Scenario: From 3.14 on a with statement over a token puts the old value back at its end
      When the demo "context with" runs
      Then at "main is in the block", visitor is always "Grace"
      And at "main is in the block", of_it is always True
      But at "main has left the block", visitor is always "Ada"

    @since_3_7 @until_3_13
    Scenario: Up to 3.13 a token is no context manager
      When the demo "context with" runs
      Then "a token is no context manager yet" always happens
      And "main has left the block" never happens

    @since_3_7 @new
    Scenario: A Context that is made anew is empty, and what is set in it stays in it
      When the demo "context reset" runs
      Then at "another context was empty", missing is always True
      And at "another context was empty", name is always "Ada"

  Rule: A Context can be read like a dict, and changes only by what runs in it
    It has `keys()`, `values()`, `items()` and `get()`, but it is [a mapping that cannot be
    written](https://docs.python.org/3/library/contextvars.html#contextvars.Context). A function that is called
    with `run()` can set variables in it.
    Elsewhere, on 3.6, there is no module contextvars.

    What to do: on 3.6 use a `threading.local`.

    Demo: [context_read.py](../../demos/interpreter/context_read.py)

    @since_3_7 @new
    Scenario: A Context has the variables that are set in it, and not those that only have a default
      When the demo "context read" runs
      Then at "main reads a context", items is always [["visitor", "Ada"]]
      And at "main reads a context", names is always ["visitor"]
      And at "main reads a context", values is always ["Ada"]
      And at "main reads a context", language is always None

    @since_3_7 @new
    Scenario: A value that is set in a copy() of a Context does not change the Context
      When the demo "context read" runs
      Then at "main has changed a copy", copied is always "Grace"
      But at "main has changed a copy", kept is always "Ada"
