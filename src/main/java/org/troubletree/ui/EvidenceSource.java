package org.troubletree.ui;

import java.util.List;
import java.util.Set;
import org.troubletree.log.Progress;
import org.troubletree.log.ScannedLog;
import org.troubletree.log.ScannedLog.Extent;
import org.troubletree.match.LogSample;

/** What stands in the box: text, or a log file that is too long to be held as text. */
sealed interface EvidenceSource {
    EvidenceSource NOTHING = new Text("");

    /** What a walk keeps of it. */
    String text();

    /** As much as is shown, up to the end of a line. */
    String beginning();

    /** Whether nothing was handed in. */
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

    /** A file, what was found in it so far, and the events that are listed as text. */
    record Log(LogFile file, ScannedLog scanned, String text) implements EvidenceSource {
        /** Of which nothing was read yet. */
        static Log unread(LogFile file) {
            var nothing = new LogSample(List.of(), List.of(), Set.of());
            return new Log(file, new ScannedLog(nothing, List.of(), new Progress(0, 0, 0), Extent.PARTIAL), "");
        }

        /** Takes a while for many events, and belongs in the background. */
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
