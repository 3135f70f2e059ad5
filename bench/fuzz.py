"""Varied inputs for every reader: what became of them, how long the slowest took, how much memory was taken.

    python -m bench.fuzz [--inputs 100000] [--reader NAME]

Each reader runs in a process of its own, so that its peak of memory is its own. Times are of the processor,
so that a busy machine does not spoil them. Any exception but a refusal is a crash; its input, and those that
take more than 2 s, are kept in build/fuzz.
"""

import argparse
import gc
import json
import os
import resource
import subprocess
import sys
import time
import traceback
from collections import Counter
from pathlib import Path
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtGui import QGuiApplication

from tests.formats.varied import READERS, Reader, inputs, outcome

ROOT = Path(__file__).resolve().parents[1]
KEPT = ROOT / "build" / "fuzz"
SLOW_S = 2.0
SHARES = {"txt": 26, "html": 24, "rich text": 10, "mht": 10, "docx": 16, "pdf": 12, "build": 2}


def measured(reader: Reader, count: int) -> dict[str, Any]:
    """Times are milliseconds, memory megabytes above what the process had before."""
    app = QGuiApplication([])  # the pages of PDF seeds are printed by Qt
    list(inputs(reader, range(20)))
    before = _peak()
    outcomes: Counter[str] = Counter()
    crashes: list[dict[str, Any]] = []
    times: list[tuple[float, int]] = []
    for number, data in enumerate(inputs(reader, range(count))):
        start = time.process_time()
        crashed = False
        try:
            outcomes[outcome(reader, data)] += 1
        except Exception:
            crashed = True
            crashes.append({"number": number, "trace": traceback.format_exc(limit=-3)})
        times.append((time.process_time() - start, number))
        if crashed or times[-1][0] > SLOW_S:
            KEPT.mkdir(parents=True, exist_ok=True)
            (KEPT / f"{reader.name}-{number}").write_bytes(data)
    del app
    gc.collect()
    slowest, number = max(times)
    return {
        "reader": reader.name,
        "inputs": count,
        "outcomes": dict(outcomes.most_common()),
        "crashes": crashes[:5],
        "crashed": len(crashes),
        "slowest ms": round(slowest * 1e3, 1),
        "slowest number": number,
        "over 2 s": sum(seconds > SLOW_S for seconds, _ in times),
        "mean ms": round(sum(seconds for seconds, _ in times) / count * 1e3, 2),
        "peak MB": round(_peak() - before, 1),
    }


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _alone(name: str, count: int) -> Any:
    command = [sys.executable, "-m", "bench.fuzz", "--reader", name, "--inputs", str(count)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    if done.returncode:
        said = done.stderr.decode(errors="replace")[-2000:]
        nothing = {"slowest ms": 0.0, "peak MB": 0.0}
        return {"reader": name, "inputs": count, "crashed": count, **nothing, "said": said}
    return json.loads(done.stdout)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--inputs", type=int, default=100_000)
    parser.add_argument("--reader", choices=[reader.name for reader in READERS])
    asked = parser.parse_args()
    if asked.reader:
        reader = next(each for each in READERS if each.name == asked.reader)
        print(json.dumps(measured(reader, asked.inputs), ensure_ascii=False))
    else:
        rows = [_alone(reader.name, asked.inputs * SHARES[reader.name] // 100) for reader in READERS]
        print(json.dumps(rows, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
