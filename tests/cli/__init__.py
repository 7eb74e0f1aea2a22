"""The commands, in processes of their own and with damaged input."""
