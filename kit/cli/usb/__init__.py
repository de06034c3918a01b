"""The USB stick: everything that a laptop without internet needs, in one folder.

`locked_list` reads the lock, `targets` are the machines it is for, `wheels` fetches and chooses, `own_wheel`
makes ours, `stick` lays the folder out. What runs on the laptop afterwards lies in `on_stick/` and needs only Python.
"""
