package org.troubletree.ui.page;

import java.nio.file.Path;
import org.troubletree.walk.ChangeRecord;
import org.troubletree.walk.Guard.GuardPart;

/** What a person can do on a page. Who shows the page carries it out. */
public interface PageActions {
    /** A choice of the page at hand was taken, by its id; to leave a change, and to go on at a link, is a choice too. */
    void choose(String choice);

    /** A part of the change at hand was done; typed is the old value or state, and empty for the other parts. */
    void keep(GuardPart part, String typed);

    /** That part of the change at hand is taken back. */
    void withdraw(GuardPart part);

    /** The change at hand was made on the server, with every guard kept. */
    void made(ChangeRecord record);

    /** Evidence was pasted or typed and is to be read. */
    void handIn(String text);

    /** A file was dropped and is to be read as evidence. */
    void handInFile(Path file);

    /** A file of evidence is to be chosen and read. */
    void openEvidence();

    /** A file is to be written where the person says. */
    void save(SaveRequest what);

    /** The walk is to be left for the start page. */
    void startOver();

    /** The page's primary action or default button may be another now. */
    void changed();
}
