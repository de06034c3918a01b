"""Spawned: a room that a JupyterHub started for one facilitator: where it is, who owns it, when it is over."""
