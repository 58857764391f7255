"""Finds disagreements in more articles than one machine holds.

    spark-submit job.py ARTICLES.jsonl FINDINGS [--gainsay PATH] [--parts N]

ARTICLES is what `gainsay check` reads as .jsonl, one article a line, each with an id of its own; any path that Spark reads. FINDINGS
is a folder of findings, one a line. Four steps:

1. `gainsay extract` makes claims of articles, a part of the input at a time.
2. The words of all leads are counted: how rare a word is tells how alike two leads are.
3. The claims are shuffled by their blocking keys, under which alone they are compared, and `gainsay groups` tells of each part of
   the keys which articles have something to settle with one another.
4. `gainsay check --claims` compares the claims of those that have, whole groups together.
"""

import argparse
import json
import pathlib
import shlex
import subprocess
import tempfile
import zlib

from pyspark import SparkFiles
from pyspark.sql import SparkSession

COUNTS = "counts.json"


def part_of(key, parts):
    """The same on every machine."""
    return zlib.crc32(key.encode()) % parts


def keyed(parts):
    """A claim in each part that one of its keys falls into. What a key measures is left out: an article goes there whole."""

    def spread(line):
        names = {block.split("/", 1)[1] for block in json.loads(line)["blocks"]}
        return [(part, line) for part in {part_of(name, parts) for name in names}]

    return spread


def told(line):
    """An article, and the words of its lead."""
    claim = json.loads(line)
    return claim["document"], claim["words"]


def counted(claims, folder):
    """In how many leads each word stands, in a file that every machine is given. Those of one lead need not be told."""
    leads = claims.map(told).reduceByKey(lambda one, _: one).values().filter(bool).cache()
    words = leads.flatMap(lambda words: [(word, 1) for word in words]).reduceByKey(lambda a, b: a + b)
    counts = {"articles": leads.count(), "words": words.filter(lambda word: word[1] > 1).collectAsMap()}
    file = pathlib.Path(folder, COUNTS)
    file.write_text(json.dumps(counts, ensure_ascii=False), encoding="utf-8")
    claims.context.addFile(str(file))


def piped(*command):
    """What a command makes of the claims of a part."""

    def run(lines):
        with tempfile.TemporaryFile("w+", encoding="utf-8") as claims:
            claims.writelines(line + "\n" for line in lines)
            claims.seek(0)
            counts = ["--counts", SparkFiles.get(COUNTS)]
            done = subprocess.run([*command, *counts], stdin=claims, stdout=subprocess.PIPE, encoding="utf-8", check=True)
        return done.stdout.splitlines()

    return run


def joined(groups):
    """Of each article in a group the first of all that groups join it with."""
    first = {}

    def of(article):
        while first.setdefault(article, article) != article:
            first[article] = first[first[article]]
            article = first[article]
        return article

    for group in groups:
        for article in group:
            one, other = sorted((of(group[0]), of(article)))
            first[other] = one
    return {article: of(article) for article in first}


def findings(context, articles, gainsay, parts, folder):
    extract = f"{shlex.quote(gainsay)} extract - --format jsonl --jobs 1 --no-config"
    claims = context.textFile(articles, parts).pipe(extract, checkCode=True)
    claims = claims.filter(lambda line: not line.startswith('{"notice"')).cache()
    counted(claims, folder)

    def shuffled(pairs, command):
        return pairs.partitionBy(parts, int).values().mapPartitions(piped(gainsay, *command, "--no-config"))

    groups = shuffled(claims.flatMap(keyed(parts)), ["groups", "-"])
    group = context.broadcast(joined(groups.map(json.loads).toLocalIterator()))

    def grouped(line):
        first = group.value.get(json.loads(line)["document"])
        return [] if first is None else [(part_of(first, parts), line)]

    check = ["check", "--claims", "-", "--format", "jsonl", "--fail-on", "never"]
    return shuffled(claims.flatMap(grouped), check)


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("articles")
    args.add_argument("findings")
    args.add_argument("--gainsay", default="gainsay", help="the command, on every machine")
    args.add_argument("--parts", type=int, default=8, help="how many pieces the work is cut into")
    args = args.parse_args()
    spark = SparkSession.builder.appName("gainsay").getOrCreate()
    with tempfile.TemporaryDirectory() as folder:
        found = findings(spark.sparkContext, args.articles, args.gainsay, args.parts, folder)
        found.saveAsTextFile(args.findings)
    spark.stop()


if __name__ == "__main__":
    main()
