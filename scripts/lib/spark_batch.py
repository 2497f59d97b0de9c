# SPDX-License-Identifier: MIT
"""Runs `argmap batch` on every partition of a corpus with Apache Spark, and writes Parquet.

Usage: spark-submit spark_batch.py ARGMAP CORPUS OUTPUT [MASTER [PARTITIONS]]

ARGMAP is the command on each machine of the cluster, CORPUS one or more files of records
({"id", "text"}, one a line), OUTPUT a folder for Parquet.
"""
import subprocess
import sys
import threading

from pyspark.sql import SparkSession

# Findings as they are written, as their shape differs; statistics as columns that can be asked for.
SCHEMA = """schema STRING, id STRING, map STRING, diagnostics STRING,
  stats STRUCT<map: STRING, statements: INT, roles: MAP<STRING, INT>, unstated: INT, attributed: INT,
    arguments: INT, objections: INT, undercuts: INT, concessions: INT, linked: INT, depth: INT,
    thesis: STRUCT<`for`: INT, granted: INT, against: INT>,
    coverage: STRUCT<characters: BIGINT, allCharacters: BIGINT, paragraphs: INT, allParagraphs: INT>>"""


def records(command):
    """What a partition is turned into: one process of argmap for all of its lines."""

    def read(lines):
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

        def feed():
            try:
                for line in lines:
                    process.stdin.write(line.encode("utf-8") + b"\n")
                process.stdin.close()
            except BrokenPipeError:
                pass  # The exit code says why argmap has ended.

        feeder = threading.Thread(target=feed, daemon=True)
        feeder.start()
        for line in process.stdout:
            yield line.decode("utf-8").rstrip("\n")
        feeder.join()
        # 1 means that some records have no map; they say why.
        if process.wait() not in (0, 1):
            raise RuntimeError(f"argmap batch ended with {process.returncode}")

    return read


def main(argmap, corpus, output, master=None, partitions=None):
    builder = SparkSession.builder.appName("argmap batch")
    if master:
        builder = builder.master(master)
    spark = builder.getOrCreate()
    lines = spark.sparkContext.textFile(corpus, int(partitions) if partitions else None)
    made = lines.mapPartitions(records([argmap, "batch", "--quiet", "--jobs", "1", "-"]))
    spark.read.schema(SCHEMA).json(made).write.mode("overwrite").parquet(output)
    spark.stop()


if __name__ == "__main__":
    if not 4 <= len(sys.argv) <= 6:
        sys.exit(__doc__)
    main(*sys.argv[1:])
