@since_3_14 @cpython @new
Feature: Pools of interpreters
  An `InterpreterPoolExecutor` is a [pool of threads](executors.feature), each of which has an
  [interpreter](../interpreter/interpreters.feature) of its own. Its tasks can compute at the same time, as in a pool of
  processes, and like these they work on copies.

  ```python
  with InterpreterPoolExecutor(1) as pool:
      say("a task has succeeded", result=pool.submit(sorted, ["b", "a"]).result())
      try:
          pool.submit(int, "three").result()
      except ValueError as error:
  ```

  It came with CPython 3.14. Elsewhere there is none.

  What to do: up to 3.13 take a pool of processes.

  Rule: A pool of interpreters brings results and exceptions back, as copies
    Demo: [interpreter_pool.py](../../demos/tasks/interpreter_pool.py)

    Scenario: An exception of a task comes out of its interpreter, with an ExecutionFailed as its cause
      Elsewhere there is no such pool.

      When the demo "interpreter pool" runs
      Then at "a task has succeeded", result is always ["a", "b"]
      And at "a task has failed", error is always "ValueError"
      And at "a task has failed", cause is always "ExecutionFailed"

    Scenario: A task in another interpreter changes a copy of the list that it is given
      Elsewhere there is no such pool.

      When the demo "interpreter pool" runs
      Then at "main looks", names is always ["Ada", "Grace"]

  Rule: An initializer that raises breaks its pool of interpreters
    Demo: [interpreter_pool.py](../../demos/tasks/interpreter_pool.py)

    Scenario: After an initializer has failed, result() and submit() raise BrokenInterpreterPool
      Elsewhere there is no such pool.

      When the demo "interpreter pool" runs as "initializer"
      Then at "result raises", error is always "BrokenInterpreterPool"
      And at "submit raises", error is always "BrokenInterpreterPool"
