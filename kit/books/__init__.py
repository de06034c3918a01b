"""Layer 3: spreadsheets and tables, in and out."""
