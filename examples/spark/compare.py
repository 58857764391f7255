"""Tells whether the job found what one machine finds.

    python3 compare.py ONE.jsonl FINDINGS

ONE.jsonl is `gainsay check --format jsonl` of the same articles, FINDINGS the folder that the job wrote. A lineage has another
number in each run; everything else of a finding must be the same.
"""

import json
import pathlib
import sys


def plain(value):
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items() if key != "lineage"}
    return value


def read(paths):
    lines = (line for path in paths for line in path.read_text(encoding="utf-8").splitlines())
    return {json.dumps(plain(json.loads(line)), sort_keys=True, ensure_ascii=False) for line in lines}


one = read([pathlib.Path(sys.argv[1])])
job = read(sorted(pathlib.Path(sys.argv[2]).glob("part-*")))
print(f"one machine {len(one)} findings, the job {len(job)}; {len(one - job)} only there, {len(job - one)} only here")
for finding in sorted(one ^ job)[:5]:
    print(finding[:300])
sys.exit(bool(one ^ job) or not one)
