Feature: Check, then act, in every interleaving
  A thread looks whether something is there, and makes it if it is not. Between the look and the act another
  thread can do the same. Each operation of a dict is atomic; two in a row are not.

  ```python
  if "page" not in cache:
      with lock:
          if "page" not in cache:
              made.append("page")
              cache["page"] = "text"
  ```

  A lock around both makes them one step for all threads that take it. If the thing is looked for often and made once,
  a first look without the lock spares most threads the lock; then the second look, with the lock held, is what
  counts. Where it is harmless to make a value that nobody uses, call `setdefault()`. The models here are [explained
  in the first feature of this chapter](every_interleaving.feature); [the demos on thread
  safety](../sharing/thread_safety.feature) show the same with threads that run freely.

  Rule: Between a check and an act, another thread can act
    Demos: [check_then_act.py](../../demos/interleavings/check_then_act.py),
    [check_then_act_locked.py](../../demos/interleavings/check_then_act_locked.py)

    Scenario: Two threads that look for a key and then add it can both do so
      When the model "check then act" is played in every interleaving
      Then its outcomes are always exactly
        | made | meaning                            |
        | 1    | one thread found what another made |
        | 2    | both looked before either acted    |

    Scenario: Two threads that look and act under a lock make one thing
      When the model "check then act locked" is played in every interleaving
      Then its outcomes are always exactly
        | made | meaning                            |
        | 1    | one thread found what another made |

  Rule: After waiting for a lock, a thread has to look again
    Demos: [double_checked.py](../../demos/interleavings/double_checked.py),
    [checked_once_only.py](../../demos/interleavings/checked_once_only.py)

    Scenario: Two threads that look again under the lock make one thing
      When the model "double checked" is played in every interleaving
      Then its outcomes are always exactly
        | made | meaning                                    |
        | 1    | whoever comes second finds it at some look |

    Scenario: Two threads that look before the lock only can make the thing twice
      When the model "checked once only" is played in every interleaving
      Then its outcomes are always exactly
        | made | meaning                                           |
        | 1    | one thread found what another made                |
        | 2    | both found nothing, and the lock made them queue  |

  Rule: setdefault() looks and acts in one step
    Demo: [set_default.py](../../demos/interleavings/set_default.py)

    Scenario: Two threads that call setdefault() get the same value, in every interleaving
      When the model "set default" is played in every interleaving
      Then its outcomes are always exactly
        | first got      | second got     | meaning           |
        | text of first  | text of first  | first came first  |
        | text of second | text of second | second came first |
