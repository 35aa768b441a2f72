"""Rules of practice without Qt: marking of answers, choice of gaps, the log of answers, and the schedule of reviews."""
