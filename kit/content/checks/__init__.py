"""Checks of the files that people edit: each returns every problem it finds, and an empty list where all is well."""
