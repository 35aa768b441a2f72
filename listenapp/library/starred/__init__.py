"""Store the sentences that the learner has starred, and list them for the whole library."""
