"""Help: the guide for learners and teachers, what is new, and about the program."""
