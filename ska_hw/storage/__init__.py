"""The user's machine: result folders that are whole or not there, journals, the cache, cores.

May import `errors` alone. Must not know of designs: names, texts and records come from the caller.
"""
