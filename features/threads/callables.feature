Feature: What can be a target
  Anything that can be called can be a target: a function, a method of some object, an
  object with a `__call__`. A method brings its object along, and so a thread can
  have state of its own without a subclass. Two threads whose targets are methods of one
  object share that object, with all that sharing brings (see the chapter on it).

  Rule: A bound method brings its object along

    @case_10
    Scenario: Two threads can work on one object
      When the demo "bound method" runs
      Then at "the shared object has it", done is always [1, 2]
      And "loop 1" and "loop 2" can overlap

    @case_10
    Scenario: Two threads can have an object each
      When the demo "bound method" runs
      Then at "the left object has it", done is always [3]
      And at "the right object has it", done is always [4]
      And "loop 3" and "loop 4" can overlap

  Rule: An object that can be called is a target

    @case_10
    Scenario: Two callable objects run in threads of their own, side by side
      When the demo "callable object" runs
      Then "loop 1" and "loop 2" can overlap
      And "loop 1 starts" and "loop 2 starts" always happen in different threads
      And "loop 1 starts" never happens in the main thread
