"""Files of ours on the user's disk: result folders that are whole or not there.

May import `errors` alone.
"""
