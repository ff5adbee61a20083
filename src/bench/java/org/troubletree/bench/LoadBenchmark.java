package org.troubletree.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reading and checking a large tree, beside Jackson's own parse of the same text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms4g", "-Xmx4g"})
public class LoadBenchmark {
    private final JsonMapper mapper = JsonMapper.shared();

    /** How many nodes the tree has. */
    @Param({"1000", "100000"})
    public int nodes;

    private String text = "";

    /** Makes the tree's text once. */
    @Setup
    public void generate() {
        text = GeneratedTree.of(nodes);
    }

    /** The comparison: text to a tree of JSON values. */
    @Benchmark
    public JsonNode jackson() {
        return mapper.readTree(text);
    }
}
