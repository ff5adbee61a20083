package org.troubletree.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
import org.troubletree.lint.Lint;
import org.troubletree.load.LoadResult;
import org.troubletree.load.TreeLoader;
import org.troubletree.tree.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Measures reading and checking a large tree. The comparison is to parse the same text with Jackson. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms4g", "-Xmx4g"})
public class LoadBenchmark {

    /** The number of nodes in the tree. */
    @Param({"1000", "100000"})
    public int nodes;

    private final JsonMapper mapper = JsonMapper.shared();
    private final TreeLoader loader = TreeLoader.knowing(List.of(), List.of());
    private byte[] text = {};

    /** Generates the text of the tree, and checks that it is valid: an invalid tree would be rejected sooner. */
    @Setup
    public void generate() {
        text = GeneratedTree.of(nodes).getBytes(StandardCharsets.UTF_8);
        System.out.printf("%,d bytes of JSON%n", text.length);
        var problems = Stream.concat(read().problems().stream(), readAndChecked().stream())
                .toList();
        if (!problems.isEmpty()) {
            throw new IllegalStateException("the generated tree is not sound: " + problems);
        }
    }

    /** Reads the tree and checks its structure, as at the start of the program. */
    @Benchmark
    public LoadResult read() {
        return loader.load("generated.json", text);
    }

    /** Reads the tree and checks all paths through it, as {@code lint} does. */
    @Benchmark
    public List<Problem> readAndChecked() {
        return Lint.check(read().tree().stream().toList(), List.of()).stream()
                .flatMap(verdict -> verdict.problems().stream())
                .filter(problem -> !problem.rule().isNote())
                .toList();
    }

    /** The comparison: parses the text to JSON values. */
    @Benchmark
    public JsonNode jackson() {
        return mapper.readTree(text);
    }
}
