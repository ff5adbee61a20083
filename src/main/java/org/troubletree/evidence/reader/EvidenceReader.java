package org.troubletree.evidence.reader;

import java.util.List;
import org.troubletree.tree.Expectation;
import org.troubletree.tree.ReaderTerms;

/** Reads one kind of evidence. */
public interface EvidenceReader extends ReaderTerms {
    /** Returns what the reader accepts, in a few words that follow "Paste". */
    String acceptedInput();

    /** Reads a text of any size and content and looks for what is expected. */
    ReadResult read(String text, List<Expectation> expected);
}
