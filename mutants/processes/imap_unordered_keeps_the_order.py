"""imap_unordered() of a Pool yields its results in the order of the input, as imap() does."""

from multiprocessing.pool import Pool

Pool.imap_unordered = Pool.imap
