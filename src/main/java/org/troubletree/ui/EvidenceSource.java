package org.troubletree.ui;

import java.util.List;
import java.util.Set;
import org.troubletree.log.Progress;
import org.troubletree.log.ScannedLog;
import org.troubletree.log.ScannedLog.Extent;
import org.troubletree.match.LogSample;

/** The content of the box: text, or a log file that is too long to be held as text. */
sealed interface EvidenceSource {
    EvidenceSource NOTHING = new Text("");

    /** The text that a walk keeps. */
    String text();

    /** The part that is shown, up to the end of a line. */
    String beginning();

    /** Whether there is no text and no file. */
    boolean isEmpty();

    /** Text that was pasted, typed or opened. */
    record Text(String text) implements EvidenceSource {
        @Override
        public String beginning() {
            return PasteBox.beginning(text);
        }

        @Override
        public boolean isEmpty() {
            return text.isEmpty();
        }
    }

    /** A log file, what was found in it so far, and the listed events as text. */
    record Log(LogFile file, ScannedLog scanned, String text) implements EvidenceSource {
        /** A file of which nothing was read yet. */
        static Log unread(LogFile file) {
            var nothing = new LogSample(List.of(), List.of(), Set.of());
            return new Log(file, new ScannedLog(nothing, List.of(), new Progress(0, 0, 0), Extent.PARTIAL), "");
        }

        /** Builds the text of the listed events. Slow for many events: call it in the background. */
        static Log of(LogFile file, ScannedLog scanned) {
            return new Log(file, scanned, new LogEvidence(file, scanned).text());
        }

        @Override
        public String beginning() {
            return file.beginning();
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
