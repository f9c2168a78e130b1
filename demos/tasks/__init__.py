"""Tasks: work handed over, and its result fetched: futures, pools, other programs."""
