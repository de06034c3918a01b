"""Layer 3: photos from phones: looked through, freed of what they say about her, and advised on.

A phone makes its photo small before it travels; what arrives here is checked all the same, since anything may be sent.
Nothing is learned from a photo, and none leaves the room.
"""
