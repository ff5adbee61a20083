package org.troubletree.evidence;

import java.util.List;
import java.util.Optional;

/** The readers there are. */
public final class Readers {
    private Readers() {}

    /** All readers, in the order in which they are offered. */
    public static List<EvidenceReader> all() {
        return List.of(
                new PerfoptLog(),
                new RegistryExport(),
                new FileVersions(),
                new Services(),
                new CallsOut(),
                new DrWatson(),
                new FolderGrowth());
    }

    /** The reader of that name. */
    public static Optional<EvidenceReader> byName(String name) {
        return all().stream().filter(reader -> reader.name().equals(name)).findFirst();
    }
}
