"""Identifiers that no two machines give twice."""

import os
import time

VERSION_7 = 0x7 << 76
VARIANT = 0x2 << 62
RANDOM_BITS = (1 << 76) - 1
FREE_BITS = ~(0xF << 76 | 0x3 << 62)


def new_id() -> str:
    """The hex of a UUID of version 7: what is made later sorts later, to the millisecond."""
    milliseconds = time.time_ns() // 1_000_000
    random = int.from_bytes(os.urandom(10), "big") & RANDOM_BITS
    return f"{(milliseconds << 80 | random) & FREE_BITS | VERSION_7 | VARIANT:032x}"
