Feature: The end of a queue in every interleaving
  A consumer that waits in `get()` has to be told that no more will come, and `join()` of a queue has to be told
  that an item is done. If one such word is missing, somebody waits forever, whatever the order.

  ```python
  queue = Queue()
  queue.put("egg")

  def produce():
      queue.put(None)

  def consume():
      while queue.get() is not None:
          pass
  ```

  [Sentinels](../queues/sentinel.feature) and [shutdown()](../queues/shutdown.feature) are explained there, and the
  models [in the first feature of this chapter](every_interleaving.feature).

  Rule: One sentinel stops one consumer
    Demos: [sentinel_for_two.py](../../demos/interleavings/sentinel_for_two.py),
    [sentinel_for_each.py](../../demos/interleavings/sentinel_for_each.py),
    [sentinel_put_back.py](../../demos/interleavings/sentinel_put_back.py)

    @case_23
    Scenario: One sentinel for two consumers leaves one of them waiting, in every interleaving
      When the model "sentinel for two" is played in every interleaving
      Then its outcomes are always exactly
        | deadlock                         |
        | consume 1 waits in queue.get()   |
        | consume 2 waits in queue.get()   |

    @case_24
    Scenario: A sentinel for each of two consumers stops both, in every interleaving
      When the model "sentinel for each" is played in every interleaving
      Then its outcomes are always exactly
        | left |
        | 0    |

    Scenario: One sentinel that is put back stops two consumers, in every interleaving, and is left over
      When the model "sentinel put back" is played in every interleaving
      Then its outcomes are always exactly
        | left |
        | 1    |

  Rule: join() of a queue returns when each item is done
    Demos: [queue_join.py](../../demos/interleavings/queue_join.py),
    [queue_join_one_too_few.py](../../demos/interleavings/queue_join_one_too_few.py)

    Scenario: join() of a queue returns after the last task_done(), in every interleaving
      When the model "queue join" is played in every interleaving
      Then its outcomes are always exactly
        | last     |
        | all done |

    Scenario: join() of a queue never returns if one task_done() is missing
      When the model "queue join one too few" is played in every interleaving
      Then its outcomes are always exactly
        | deadlock                    |
        | wait waits in queue.join()  |

  @new
  Rule: shutdown() reaches a consumer whether it waits or not
    Elsewhere, up to Python 3.12, a queue has no `shutdown()`.

    What to do: up to 3.12 put a sentinel for each consumer.

    Demos: [shutdown.py](../../demos/interleavings/shutdown.py),
    [shutdown_at_once.py](../../demos/interleavings/shutdown_at_once.py)

    @since_3_13
    Scenario: A consumer takes what is there before shutdown() stops it, in every interleaving
      When the model "shutdown" is played in every interleaving
      Then its outcomes are always exactly
        | taken         |
        | egg, ShutDown |

    @since_3_13
    Scenario: shutdown(immediate=True) can take an item away before a consumer gets it
      When the model "shutdown at once" is played in every interleaving
      Then its outcomes are always exactly
        | taken         | meaning                  |
        | egg, ShutDown | the consumer was in time |
        | ShutDown      | the item is lost         |
