"""Layer 4: the running room."""
