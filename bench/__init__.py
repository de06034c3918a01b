"""Benchmarks: what a phone costs the laptop, beside stock Voilà on the same notebook in the same run; what codes cost;
how quick a cash book is.

chophien bench                all of it, some minutes; writes bench/results.md
chophien bench --only codes   one part of it; the figures of the other stay
chophien bench --quick        one round, fewer phones; writes nothing
"""
