Feature: Locks made of plain variables
  Before there were locks, threads were kept apart by variables that each wrote and the other read. The algorithms of
  Dekker and Peterson do so for two threads. They suit a model well: they have few steps and many interleavings.

  ```python
  shared.first_wants = True
  shared.turn = "second"
  while shared.second_wants and shared.turn == "second":
      spin()
  ```

  A thread that goes round in a loop sees nothing new until another writes. So `spin()` holds it up until then, and
  each interleaving comes to an end.

  Use a Lock in a program. These tables hold where each read sees the last write. Most processors let a read overtake
  [a write before it](https://www.cl.cam.ac.uk/~pes20/weakmemory/cacm.pdf), and then both threads can enter. The models
  are [explained in the first feature of this chapter](every_interleaving.feature).

  Rule: A thread that says what it wants before it yields is never inside with the other
    Demos: [peterson.py](../../demos/interleavings/peterson.py),
    [peterson_swapped.py](../../demos/interleavings/peterson_swapped.py)

    Scenario: Peterson's algorithm loses no update, in every interleaving
      When the model "peterson" is played in every interleaving
      Then its outcomes are always exactly
        | total |
        | 2     |

    Scenario: Peterson's algorithm with two lines swapped can lose an update
      When the model "peterson swapped" is played in every interleaving
      Then its outcomes are always exactly
        | total | meaning                   |
        | 2     |                           |
        | 1     | both were inside at once  |

  Rule: A thread that steps back until its turn is never inside with the other
    Demo: [dekker.py](../../demos/interleavings/dekker.py)

    Scenario: Dekker's algorithm loses no update, in every interleaving
      When the model "dekker" is played in every interleaving
      Then its outcomes are always exactly
        | total |
        | 2     |
