"""os.killpg() signals the process whose number the group has, and none of the others.

kill() does so with the same number, and with its negative it would signal the group.
"""

import os

os.killpg = os.kill
