package org.troubletree.cli;

import java.util.Iterator;
import java.util.List;
import org.troubletree.evidence.Readers;
import org.troubletree.evidence.reader.EvidenceReader;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts the name of a reader, and lists the names. */
final class ReaderNameConverter implements ITypeConverter<EvidenceReader>, Iterable<String> {
    @Override
    public EvidenceReader convert(String name) {
        return Readers.byName(name)
                .orElseThrow(() -> new TypeConversionException(
                        "%s is no kind of evidence; there is %s".formatted(name, String.join(", ", names()))));
    }

    @Override
    public Iterator<String> iterator() {
        return names().iterator();
    }

    private static List<String> names() {
        return Readers.all().stream().map(EvidenceReader::name).toList();
    }
}
