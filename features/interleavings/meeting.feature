Feature: Semaphores, events and barriers in every interleaving
  A Semaphore lets a fixed number of threads in at a time, an Event lets threads go on once something has happened,
  and a Barrier lets them go on once all have arrived. What one thread writes before such a point, another can read
  after it.

  ```python
  def write():
      shared.page = "text"
      published.set()

  def read():
      published.wait()
      seen.append(shared.page)
  ```

  The tables also show what happens without them: a thread can read too early. The models are [explained
  in the first feature of this chapter](every_interleaving.feature).

  Rule: A Semaphore of 2 never lets three threads in at once
    Demo: [semaphore_of_two.py](../../demos/interleavings/semaphore_of_two.py)

    @case_16
    Scenario: Of three threads, at most two are inside a Semaphore of 2, in every interleaving
      When the model "semaphore of two" is played in every interleaving
      Then its outcomes are always exactly
        | most | meaning                   |
        | 1    | one after the other       |
        | 2    | two were inside together  |

  Rule: What is written before set() is there after wait()
    Demos: [published.py](../../demos/interleavings/published.py),
    [published_too_early.py](../../demos/interleavings/published_too_early.py)

    Scenario: Two threads that wait for an Event both see what was written before it was set
      When the model "published" is played in every interleaving
      Then its outcomes are always exactly
        | seen          |
        | text and text |

    Scenario: An Event that is set too early can show what is not yet written
      When the model "published too early" is played in every interleaving
      Then its outcomes are always exactly
        | seen | meaning                         |
        | text | the reader came late enough     |
        | None | the reader came before the page |

  Rule: What is written before a Barrier is there behind it
    Demos: [barrier_of_two.py](../../demos/interleavings/barrier_of_two.py),
    [no_barrier.py](../../demos/interleavings/no_barrier.py)

    Scenario: Two threads that meet at a Barrier see what the other has written
      When the model "barrier of two" is played in every interleaving
      Then its outcomes are always exactly
        | first sees | second sees |
        | done       | done        |

    Scenario: Of two threads that do not meet, at most one misses what the other writes
      When the model "no barrier" is played in every interleaving
      Then its outcomes are always exactly
        | first sees | second sees | meaning                      |
        | done       | done        |                              |
        | None       | done        | first looked too early       |
        | done       | None        | second looked too early      |
