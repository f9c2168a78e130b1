"""The process does not wait for its ordinary threads."""

import threading

threading._shutdown = lambda: None
