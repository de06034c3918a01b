"""Layer 1: the rules of selling, as pure functions and frozen dataclasses."""
