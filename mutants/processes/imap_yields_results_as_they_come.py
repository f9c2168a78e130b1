"""imap() of a Pool yields its results as they come, as imap_unordered() does."""

from multiprocessing.pool import Pool

Pool.imap = Pool.imap_unordered
