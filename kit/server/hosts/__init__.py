"""Where visits live: in the room's own process, or in worker processes behind its one address."""
