"""Checks that every wheel beside this file arrived whole: `python verify.py`, standard library only."""

import hashlib
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def main() -> int:
    for line in (HERE / "SHA256SUMS").read_text("utf-8").splitlines():
        wanted, name = line.split("  ", 1)
        path = HERE / name
        if not path.is_file() or hashlib.sha256(path.read_bytes()).hexdigest() != wanted:
            sentence = f"Tệp {name} bị thiếu hoặc hỏng khi chép. Hãy chép lại cả bộ cài rồi chạy lại.\n"
            sys.stderr.buffer.write(sentence.encode("utf-8"))
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
