package org.troubletree.evidence;

import java.util.Set;

/** Reads one kind of evidence. */
public interface EvidenceReader {
    /** The name by which trees and the command line call this reader. */
    String name();

    /** The names of the facts that a reading can give. */
    Set<String> facts();

    /** Reads a text that was handed in, of any size and any content. */
    ReadResult read(String text);
}
