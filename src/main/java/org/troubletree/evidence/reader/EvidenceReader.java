package org.troubletree.evidence.reader;

import java.util.List;
import org.troubletree.tree.Expectation;
import org.troubletree.tree.ReaderTerms;

/** Reads one kind of evidence. */
public interface EvidenceReader extends ReaderTerms {
    /** What is to be handed in, in a few words that follow "Paste". */
    String acceptedInput();

    /** Reads a text that was handed in, of any size and any content, and looks for what is expected. */
    ReadResult read(String text, List<Expectation> expected);
}
