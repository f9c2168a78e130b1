Feature: Subclassing Thread
  Instead of passing a target to a Thread, you can derive a class from Thread and override `run()`.
  The object then holds what the work needs, and its results.

  ```python
  class Worker(Thread):
      def __init__(self, argument):
          super().__init__(name=f"worker for {argument}")
          self.argument = argument
      def run(self):
          say("the work is done", argument=self.argument, name=self.name)
  ...
      Worker("Ada").start()
  ```

  This is more a matter of taste than of need: a target with arguments does the same, and keeps the
  work apart from the way in which it is run. Keep two things in mind. `start()` is what makes a
  thread, while `run()` is a plain call. And a constructor of your own has to call
  `Thread.__init__()`.

  Rule: start() calls run() in a new thread
    Demos: [subclass.py](../../demos/threads/subclass.py),
    [subclass_arguments.py](../../demos/threads/subclass_arguments.py)

    @case_09
    Scenario: start() calls an overridden run() once, in a new thread
      When the demo "subclass" runs
      Then "the work is done" always happens once
      And "the work is done" never happens in the main thread
      And "main calls start" always comes before "the work is done"

    @case_09
    Scenario: run() reads from self what the constructor stored there
      When the demo "subclass arguments" runs
      Then at "the work is done", argument is always "Ada"
      And at "the work is done", name is always "worker for Ada"

  Rule: run() alone starts no thread
    Demo: [run_called.py](../../demos/threads/run_called.py)

    @case_09
    Scenario: A program that calls run() does the work in the caller's thread
      When the demo "run called" runs
      Then "the worker's work is done" always happens in the main thread
      And "the worker's work is done" always comes before "run returns"
      And at "run returns", alive is always False

    @case_09
    Scenario: run() of a plain Thread calls the target in the caller's thread
      When the demo "run called" runs
      Then "the target's work is done" always happens in the main thread

  Rule: Joining each thread right after its start makes the work sequential
    Case 9 of [the course](../README.md#the-course) does so in a loop. The program works, but no two
    of its threads ever run at the same time.

    Demo: [one_at_a_time.py](../../demos/threads/one_at_a_time.py)

    @case_09
    Scenario: Each worker that is joined at once ends before the next one starts
      When the demo "one at a time" runs
      Then "worker 0 ends" always comes before "worker 1 starts"
      And "worker 1 ends" always comes before "worker 2 starts"
      And "worker 2 ends" always comes before "worker 3 starts"
      And "worker 3 ends" always comes before "worker 4 starts"
      And "worker 4 ends" always comes before "main is done"
      And it always takes at least 5 units from "worker 0 starts" to "main is done"

  Rule: A constructor of your own has to call Thread.__init__()
    It has to do so [before anything
    else](https://docs.python.org/3/library/threading.html#threading.Thread). What happens otherwise
    is not documented; CPython and PyPy happen to raise RuntimeError in `start()`, with the words
    `thread.__init__() not called`.

    Demo: [init_forgotten.py](../../demos/threads/init_forgotten.py)

    @case_09
    Scenario: start() of a subclass that skips Thread.__init__() raises RuntimeError
      When the demo "init forgotten" runs
      Then at "start raises", error is always "RuntimeError"
      And "the work is done" never happens
