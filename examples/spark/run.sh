#!/usr/bin/env bash
# Runs the job on this machine, on articles that it makes or on those of a .jsonl file, and compares what it finds with what one
# run of gainsay finds.
# Needs Java 17, and pyspark 4 (`pip install 'pyspark>=4,<5'`) for the python3 that is found first.
#
#     examples/spark/run.sh [NUMBER OF ARTICLES | ARTICLES.jsonl]
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
articles=${1:-3000}
gainsay=${GAINSAY:-$here/../../target/release/gainsay}
[[ -x $gainsay ]] || cargo build --locked --release --manifest-path "$here/../../Cargo.toml"
gainsay=$(realpath "$gainsay")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PYSPARK_PYTHON=${PYSPARK_PYTHON:-python3} SPARK_LOCAL_IP=${SPARK_LOCAL_IP:-127.0.0.1}
export PYSPARK_SUBMIT_ARGS="--conf spark.ui.showConsoleProgress=false pyspark-shell"

if [[ -f $articles ]]; then
    cp "$articles" "$work/articles.jsonl"
else
    python3 "$here/articles.py" "$articles" > "$work/articles.jsonl"
fi
echo "one machine"
time "$gainsay" check - --format jsonl --fail-on never --no-config < "$work/articles.jsonl" > "$work/one.jsonl"
echo "the job"
time python3 "$here/job.py" "$work/articles.jsonl" "$work/findings" --gainsay "$gainsay"
python3 "$here/compare.py" "$work/one.jsonl" "$work/findings"
