"""The boards, a file each. May import `boards.board` and `boards.pll`; must not know a core."""
