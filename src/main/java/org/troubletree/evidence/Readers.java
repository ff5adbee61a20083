package org.troubletree.evidence;

import java.util.List;
import java.util.Optional;
import org.troubletree.evidence.calls.CallsOutReader;
import org.troubletree.evidence.drwatson.DrWatsonReader;
import org.troubletree.evidence.files.FileVersionsReader;
import org.troubletree.evidence.folder.FolderGrowthReader;
import org.troubletree.evidence.perfopt.PerfoptLogReader;
import org.troubletree.evidence.reader.EvidenceReader;
import org.troubletree.evidence.registry.RegistryExportReader;
import org.troubletree.evidence.services.ServicesReader;

/** Lists all readers of evidence. */
public final class Readers {
    private Readers() {}

    /** Returns all readers in the order in which the program offers them. */
    public static List<EvidenceReader> all() {
        return List.of(
                new PerfoptLogReader(),
                new RegistryExportReader(),
                new FileVersionsReader(),
                new ServicesReader(),
                new CallsOutReader(),
                new DrWatsonReader(),
                new FolderGrowthReader());
    }

    /** Returns the reader with a name. */
    public static Optional<EvidenceReader> byName(String name) {
        return all().stream().filter(reader -> reader.name().equals(name)).findFirst();
    }
}
