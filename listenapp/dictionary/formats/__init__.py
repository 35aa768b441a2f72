"""Read the dictionaries of other programs: StarDict, dictd and Yomitan.

Each module has `read`, which returns the title and the entries as (headword, definition) in plain text. Entries are
read while they are iterated. Damaged files raise one of `user_dictionary.DAMAGED`.
"""
