Feature: Shutting a queue down
  Since Python 3.13 a Queue can be told that nothing more is to go in. From then on `put()`
  raises `ShutDown`, and so does `get()` as soon as the queue is empty: for whoever waits
  and whoever comes, however many they are.

  Reach for it to stop consumers. It needs no thing that means the end, nobody has to
  count, and it works while producers are still about: they are told as well. Before 3.13
  there are sentinels.

  It does not wait until anything is done, and cannot be undone. With `immediate=True` it
  throws away what is in the queue and marks it as done, and a `join()` returns for work
  that nobody did.

  Rule: After a shutdown nothing goes in

    @since_3_13
    Scenario: put is refused
      When the demo "shutdown" runs
      Then at "put is refused", error is always "ShutDown"

    @since_3_13
    Scenario: What was in comes out, and then get is refused
      When the demo "shutdown" runs
      Then at "what is there is sold", goods is always ["bread", "wine"]
      And at "get is refused", error is always "ShutDown"

  Rule: A shutdown ends all waiting

    @since_3_13
    Scenario: Whoever waits for something to get is sent home
      When the demo "shutdown wakes" runs
      Then "main shuts them down" always comes before any "a consumer is sent home"
      And "a consumer is sent home" always happens 3 times
      And every "a consumer asks" can come before "main shuts them down"

    @since_3_13
    Scenario: Whoever waits for room is sent home
      When the demo "shutdown wakes" runs
      Then "main shuts them down" always comes before "the producer is sent home"
      And "the producer offers" can come before "main shuts them down"

  Rule: An immediate shutdown throws away what is in

    @since_3_13
    Scenario: get is refused though something was in
      When the demo "shutdown now" runs
      Then at "the shop is shut", empty is always True
      And at "get is refused", error is always "ShutDown"
      And "something is sold" never happens

    @since_3_13
    Scenario: join takes what was thrown away for done
      When the demo "shutdown now" runs
      Then "join returns, and nothing has been done" always happens

  Rule: Before Python 3.13 there is no shutdown

    @until_3_12
    Scenario: A queue cannot be shut down yet
      When the demo "shutdown" runs
      Then "a queue of this Python cannot be shut down" always happens
      And "the shop is shut" never happens
