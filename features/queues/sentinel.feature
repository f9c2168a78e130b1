Feature: Sentinels
  A consumer in a loop cannot know that nothing more will come: to it, an empty queue is one
  that has nothing yet. Somebody has to say so, and the simplest way is through the queue
  itself, with a thing that no producer would ever make. That is a sentinel. `None` will do
  where `None` is no proper thing; `object()` always will.

  It arrives in its turn, after all that was put before it, so nothing is thrown away. It
  stops whoever takes it, and only that one: where there are several consumers, put one for
  each, or let each put it back. And it must not be put until all producers are done.

  Since Python 3.13 `Queue.shutdown()` does most of this with less care needed.

  Rule: A sentinel stops the consumer that takes it

    Scenario: One consumer takes all that came before the sentinel, and ends
      When the demo "sentinel" runs
      Then at "the consumer ends", taken is always [1, 2, 3]
      And "main puts the sentinel in" always comes before "the consumer ends"
      And "main ends" always happens before the process ends

    Scenario: One sentinel and two consumers leave one of them waiting for ever
      When the demo "sentinel for two" runs until nothing moves
      Then "a consumer takes a thing" always happens 3 times
      And "a consumer ends" always happens once
      And the demo always gets stuck

    Scenario: One sentinel for each stops them all
      When the demo "sentinel for each" runs
      Then "a consumer takes a thing" always happens 4 times
      And "a consumer ends" always happens 3 times
      And at "main ends", empty is always True

    Scenario: One sentinel stops them all if each puts it back
      When the demo "sentinel put back" runs
      Then "a consumer takes a thing" always happens 4 times
      And "a consumer ends" always happens 3 times
      And at "main ends", left is always True

  Rule: Nothing comes after a sentinel

    Scenario: What is put in after it is left behind
      When the demo "sentinel too early" runs
      Then at "the consumer ends", taken is always ["egg"]
      And at "something is left behind", left is always "loaf"

  Rule: Without a sentinel consumers do not end

    @case_13
    Scenario: All is taken, and the consumers wait for more for ever
      When the demo "no sentinel" runs until nothing moves
      Then "a consumer takes a thing" always happens 3 times
      And "the consumers have ended" never happens
      And the demo always gets stuck
