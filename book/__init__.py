"""The book: the specification as a site, made from features, demos, recorded runs and results."""
