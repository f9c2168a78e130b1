Feature: Every interleaving of a model
  A run shows one way in which the threads of a program can take turns. Twenty runs show twenty at
  most, and the one that goes wrong may come once in a million. The threads of a very small program can be played in *all* ways
  instead. Such a program is called a *model*, and a table lists its *outcomes*: everything that it can return.

  ```python
  shared = Shared(total=0)

  def add():
      total = shared.total
      shared.total = total + 1

  together(add, add)
  return {"total": shared.total}
  ```

  The threads of a model are real threads, and its locks and queues are those of the Python under test. But only
  one thread runs at a time. Before each *scheduling point* the *explorer* chooses which thread goes on: when a
  thread begins, before it reads or writes a shared variable, before it acquires a lock or uses a queue, and where
  it has to wait. One complete series of such choices is an *interleaving*. The explorer goes back to each choice
  and takes the other ones, until none is left. So a table is a proof for its model: an outcome that it does not list
  cannot happen.

  `python -m demos.interleavings.two_adders` prints a table, `--outcome total=1` goes through one interleaving step
  by step, and `--schedule 3` through the third.

  Two steps that have nothing to do with each other, such as two reads, have the same effect in either order. So the
  explorer plays one of the two orders, by the method of *sleep sets* ([Godefroid, 1996, chapter
  5](https://doi.org/10.1007/3-540-60761-7)). Where a scenario says *one by one*, it plays both. The outcomes are the
  same; a test of this project compares them for each model. [Another page](../../docs/outcomes.md) counts how often
  each outcome came when the threads of the same models ran freely.

  A model is not the program. Scheduling points are not bytecodes: between two of them a thread does what no other
  thread can see. Releasing a lock is no point of its own, because what comes between a step and the release could as
  well come before the step ([Lipton, 1975](https://doi.org/10.1145/361227.361234)). A `queue.put()` that does not
  have to wait is one step. And in a model each read sees the last write; that is called *sequential consistency*.
  Processors promise less, so a table about plain variables, without a lock, is a proof for the algorithm and not for
  each machine.

  Rule: Without a lock, another thread can come between the read and the write
    Demo: [two_adders.py](../../demos/interleavings/two_adders.py)

    @case_11
    Scenario: Two threads that add one without a lock can lose an update
      When the model "two adders" is played in every interleaving
      Then its outcomes are always exactly
        | total | meaning                |
        | 2     | both updates count     |
        | 1     | one of the two is lost |

    @case_11
    Scenario: Twelve of the 20 interleavings of two threads that add one lose an update
      When the model "two adders" is played in every interleaving, one by one
      Then its outcomes are always exactly
        | total | interleavings | meaning                |
        | 2     | 8             | both updates count     |
        | 1     | 12            | one of the two is lost |
      And at "the play ends", interleavings is always 20

  Rule: Under a lock, no interleaving loses an update
    Demos: [two_adders_locked.py](../../demos/interleavings/two_adders_locked.py),
    [three_adders_locked.py](../../demos/interleavings/three_adders_locked.py)

    @case_12
    Scenario: Two threads that add one under a lock lose no update in any interleaving
      When the model "two adders locked" is played in every interleaving
      Then its outcomes are always exactly
        | total | meaning            |
        | 2     | both updates count |

    @case_12
    Scenario: All 270 interleavings of three threads that add one under a lock have the total 3
      When the model "three adders locked" is played in every interleaving, one by one
      Then its outcomes are always exactly
        | total | interleavings | meaning           |
        | 3     | 270           | all updates count |

  Rule: A lock keeps threads apart, and does not say which comes first
    Demos: [two_writers.py](../../demos/interleavings/two_writers.py),
    [three_in_a_row.py](../../demos/interleavings/three_in_a_row.py)

    Scenario: Of two threads that write under one lock, either can have the last word
      When the model "two writers" is played in every interleaving
      Then its outcomes are always exactly
        | colour | meaning                   |
        | red    | blue was painted over     |
        | blue   | red was painted over      |

    Scenario: Three threads that ask for one lock can have it in each of six orders
      When the model "three in a row" is played in every interleaving, one by one
      Then its outcomes are always exactly
        | order | interleavings |
        | ABC   | 15            |
        | ACB   | 15            |
        | BAC   | 15            |
        | BCA   | 15            |
        | CAB   | 15            |
        | CBA   | 15            |
      And at "the play ends", interleavings is always 90

  Rule: Threads that never wait have as many interleavings as there are ways to shuffle their steps
    Two threads of a and of b steps have (a + b)!/(a! b!) interleavings, as many as there are ways to shuffle two
    packs, of a and of b cards, into each other. Beginning is a step as well.

    Demo: [of_unlike_length.py](../../demos/interleavings/of_unlike_length.py)

    Scenario: A thread of four steps and a thread of two have 15 interleavings
      When the model "of unlike length" is played in every interleaving, one by one
      Then at "the play ends", interleavings is always 15
      And its outcomes are always exactly
        | day | night | interleavings |
        | 3   | 1     | 15            |
