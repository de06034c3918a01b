"""Layer 2: lessons, messages and the dated tables, read from data files."""
