"""QR codes: what they say, how they are drawn, and that they are read back."""
