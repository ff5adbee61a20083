package org.troubletree.ui.page;

import java.nio.file.Path;
import org.troubletree.walk.ChangeRecord;
import org.troubletree.walk.Guard.GuardPart;

/** What a person can do on a page. The window carries it out. */
public interface PageActions {
    /** A choice of the current page was taken, by its id. Leaving a change and following a link are choices too. */
    void choose(String choice);

    /** A part of the current change was done. {@code typed} is the old value or state, and empty for other parts. */
    void keep(GuardPart part, String typed);

    /** A part of the current change is withdrawn. */
    void withdraw(GuardPart part);

    /** The current change was made on the server, with all parts done. */
    void made(ChangeRecord record);

    /** Evidence was pasted or typed and is to be read. */
    void handIn(String text);

    /** A file was dropped and is to be read as evidence. */
    void handInFile(Path file);

    /** A file with evidence is to be chosen and read. */
    void openEvidence();

    /** A file is to be saved where the person chooses. */
    void save(SaveRequest what);

    /** The walk is left for the start page. */
    void startOver();

    /** The next step or the default button of the page may have changed. */
    void changed();
}
