"""Task sets of teachers, result files of learners, and the table of a class."""
