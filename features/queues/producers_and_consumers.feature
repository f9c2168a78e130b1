Feature: Producers and consumers
  Some threads make items, others use them, and a [queue](queue.feature) connects them. This is the
  way to spread work over several threads, or to pass it on from one stage to the next. Producers
  need not know the consumers, nor how many there are, and the other way round.

  ```python
  def consume(queue, taken):
      say("a consumer starts")
      for item in iter(queue.get, None):
          taken.append(item)
      say("a consumer ends")
  ...
  for producer in producers:
      producer.join()
  for _ in consumers:
      queue.put(None)  # no more items will come
  ```

  To stop the consumers, wait for all producers, then put one [sentinel](sentinel.feature) for each
  consumer into the queue, here `None`. From Python 3.13 on one call of
  [shutdown()](shutdown.feature) does it.

  A queue with a `maxsize` holds fast producers back. Items of one producer are taken in the order
  in which it put them in. Do not rely on the order in which items are finished, since each consumer
  takes its own time, nor on how many items each consumer gets.

  Case 13 of [the course](../README.md#the-course) is this pattern with two producers and five
  consumers. It never ends, and it would not notice if an item were lost. Its program also gives a
  variable the name of the module, `queue`, so after that line it cannot make a second queue.

  Rule: Each item of a Queue is taken once
    Demo: [producers_and_consumers.py](../../demos/queues/producers_and_consumers.py)

    @case_13
    Scenario: Two producers and five consumers lose no item and take none twice
      When the demo "producers and consumers" runs
      Then at "all have ended", taken is always the same as made at "all have ended"

    @case_13
    Scenario: Each consumer takes the items of one producer in the order in which they were put in
      When the demo "producers and consumers" runs
      Then at "main looks at each share", taken is always the same as put at "main looks at each share"

    @case_13
    Scenario: Producers and consumers can work at the same time
      When the demo "producers and consumers" runs
      Then every "a consumer starts" can come before any "a producer ends"
      But every "a producer ends" always comes before any "a consumer ends"

  Rule: One None for each consumer stops them all
    Demo: [producers_and_consumers.py](../../demos/queues/producers_and_consumers.py)

    @case_13
    Scenario: Five times None stops five consumers
      When the demo "producers and consumers" runs
      Then "a consumer ends" always happens 5 times
      And every "a consumer ends" always comes before "all have ended"
