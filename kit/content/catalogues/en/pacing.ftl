# The pace of the class: lessons open and closed, waiting for each other at a step
pacing-mistake-missing = Something was not filled in.
pacing-mistake-unread = Something was not understood.
