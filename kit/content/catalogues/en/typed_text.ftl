# What a person typed
refusal-text-too-long = That is too long. Please keep it to { $limit } characters.
refusal-text-unreadable = There are characters in it that cannot be read. Please delete them and type it again.
