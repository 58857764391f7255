"""Finds disagreements in more articles than one machine holds.

    spark-submit job.py ARTICLES.jsonl FINDINGS [--gainsay PATH] [--parts N]

ARTICLES is what `gainsay check` reads as .jsonl, one article a line, each with an id of its own; any path that Spark reads. Three
steps: `gainsay extract` makes claims of articles, a part of the input at a time; the claims are shuffled by their blocking keys,
under which alone they are compared; `gainsay check --claims` compares those of a key. FINDINGS is a folder of findings, one a line.
"""

import argparse
import json
import shlex
import subprocess

from pyspark.sql import SparkSession


def keyed(line):
    """A claim under each key that it may be compared under."""
    return [(block, line) for block in json.loads(line)["blocks"]]


def checker(gainsay):
    """Compares the claims of one key: each finding with the key."""
    command = [gainsay, "check", "--claims", "-", "--format", "jsonl", "--fail-on", "never", "--no-config"]

    def check(group):
        key, claims = group
        told = subprocess.run(command, input="".join(claim + "\n" for claim in claims), stdout=subprocess.PIPE, text=True, check=True)
        return [(fact(line), (line, frozenset([key]))) for line in told.stdout.splitlines()]

    return check


def fact(line):
    """What makes a finding the same wherever it is found: its id, and the claims on each side."""
    finding = json.loads(line)
    sides = [[claim["id"] for claim in side["claims"]] for side in finding["sides"]]
    return json.dumps([finding["id"], sides])


def claims_of(line):
    """The claims of a finding, each with the kind of the finding."""
    finding = json.loads(line)
    return {(finding["kind"], claim["id"]) for side in finding["sides"] for claim in side["claims"]}


def partial(found):
    """Of findings that have a claim in common, those that hold a part of what another holds which no key shows beside them: one
    thing, seen under another key."""
    found = [(fact(line), claims_of(line), keys) for line, keys in found]

    def is_part(claims, keys):
        return any(claims < others and not keys & beside for _, others, beside in found)

    return [own for own, claims, keys in found if is_part(claims, keys)]


def findings(context, articles, gainsay, parts):
    extract = f"{shlex.quote(gainsay)} extract - --format jsonl --jobs 1 --no-config"
    claims = context.textFile(articles, parts).pipe(extract, checkCode=True)
    claims = claims.filter(lambda line: not line.startswith('{"notice"'))
    groups = claims.flatMap(keyed).groupByKey(parts)
    found = groups.flatMap(checker(gainsay)).reduceByKey(lambda a, b: (min(a[0], b[0]), a[1] | b[1])).cache()
    sharing = found.values().flatMap(lambda one: [(claim, one) for claim in claims_of(one[0])]).groupByKey()
    parts_of_others = sharing.values().flatMap(partial).map(lambda own: (own, None))
    return found.subtractByKey(parts_of_others).sortByKey().values().map(lambda one: one[0])


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("articles")
    args.add_argument("findings")
    args.add_argument("--gainsay", default="gainsay", help="the command, on every machine")
    args.add_argument("--parts", type=int, default=8, help="how many pieces the work is cut into")
    args = args.parse_args()
    spark = SparkSession.builder.appName("gainsay").getOrCreate()
    findings(spark.sparkContext, args.articles, args.gainsay, args.parts).saveAsTextFile(args.findings)
    spark.stop()


if __name__ == "__main__":
    main()
