Feature: What can be the target of a thread
  Anything that can be called can be a target: a function, a method of an object, or an object with
  a `__call__()` method. A method brings its object along, so a thread can have state of its own
  without a subclass of Thread.

  ```python
  shared = Looper()
  run_both(Thread(target=shared.loop, args=(1, 4)), Thread(target=shared.loop, args=(2, 2)))
  ...
  left, right = Looper(), Looper()
  run_both(Thread(target=left.loop, args=(3, 4)), Thread(target=right.loop, args=(4, 2)))
  ```

  Two threads whose targets are methods of the same object share that object. So beware of [the lost
  update](../sharing/lost_update.feature).

  Rule: A bound method as target brings its object along
    Demo: [bound_method.py](../../demos/threads/bound_method.py)

    @case_10
    Scenario: Two threads can work on the same object through its methods
      When the demo "bound method" runs
      Then at "the shared object has it", done is always [1, 2]
      And "loop 1" and "loop 2" can overlap

    @case_10
    Scenario: Two threads can each have an object of their own
      When the demo "bound method" runs
      Then at "the left object has it", done is always [3]
      And at "the right object has it", done is always [4]
      And "loop 3" and "loop 4" can overlap

  Rule: Any object that can be called can be the target of a thread
    Demo: [callable_object.py](../../demos/threads/callable_object.py)

    @case_10
    Scenario: Two callable objects can run at the same time, in threads of their own
      When the demo "callable object" runs
      Then "loop 1" and "loop 2" can overlap
      And "loop 1 starts" and "loop 2 starts" always happen in different threads
      And "loop 1 starts" never happens in the main thread
