"""unlink() of SharedMemory leaves the block where it is.

On Windows it does nothing, since there a block goes away with the last who has it open; elsewhere
it stays until somebody removes it.
"""

from multiprocessing.shared_memory import SharedMemory

SharedMemory.unlink = lambda self: None
