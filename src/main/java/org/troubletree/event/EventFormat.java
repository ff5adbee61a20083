package org.troubletree.event;

import java.util.EnumSet;
import java.util.Set;

/** The form in which an event was written. */
public enum EventFormat {
    /** Labels in an article or a mail. */
    KB("kb"),
    /** An id with its source, category and text on one line. */
    KB_RUN_ON("kb-run-on"),
    /** An id at the beginning of a line, without a label. */
    KB_BARE("kb-bare"),
    /** An id mentioned in a sentence. */
    KB_SENTENCE("kb-sentence"),
    /** Copied from Event Viewer of Windows NT to XP. */
    EVENT_VIEWER_COPY("event-viewer-copy"),
    /** The same with several labels on a line. */
    EVENT_VIEWER_COLLAPSED("event-viewer-collapsed"),
    /** The header of the detail window, without a description label. */
    EVENT_DETAIL("event-detail"),
    /** Copied from Event Viewer since Vista. */
    MODERN_COPY("modern-copy"),
    /** Printed by wevtutil as text. */
    WEVTUTIL("wevtutil"),
    /** The XML of an event. */
    XML("xml"),
    /** The friendly view of the XML. */
    XML_FRIENDLY("xml-friendly"),
    /** A row of an exported list, separated by tabs. */
    LIST_TAB("list-tab"),
    /** A row of an exported list, separated by commas or semicolons. */
    LIST_CSV("list-csv"),
    /** A row copied from a list. */
    LIST_ROW("list-row"),
    /** A row of a table with underlined column names. */
    TABLE("table"),
    /** A row of a log saved with tabs. */
    SAVED_TAB("saved-tab"),
    /** A row of a log saved with commas. */
    SAVED_CSV("saved-csv"),
    /** A row of a saved log whose tabs were lost. */
    SAVED_TEXT("saved-text"),
    /** A row printed by DUMPEL. */
    DUMPEL("dumpel"),
    /** Printed by PsLogList. */
    PSLOGLIST("psloglist"),
    /** A row printed by PsLogList -s. */
    PSLOGLIST_S("psloglist-s"),
    /** A record of the text log of a message transfer agent. */
    TEXT_EVENT_LOG("text-event-log"),
    /** The sentence of a viewer without a message file. */
    NO_MESSAGE("no-message"),
    /** Printed as a list by Get-EventLog. */
    GET_EVENTLOG("get-eventlog"),
    /** Printed as a list by Get-WinEvent. */
    GET_WINEVENT("get-winevent"),
    /** A message without id and source. */
    WORDS("words"),
    /** Typed by a person in separate fields. */
    TYPED("typed");

    private static final Set<EventFormat> ARTICLES = EnumSet.of(KB, KB_RUN_ON, KB_BARE, KB_SENTENCE);
    private static final Set<EventFormat> LISTS = EnumSet.of(LIST_TAB, LIST_CSV, LIST_ROW);

    private final String writtenName;

    EventFormat(String writtenName) {
        this.writtenName = writtenName;
    }

    /** Returns the name in JSON and in explanations. */
    public String writtenName() {
        return writtenName;
    }

    /** Whether the event is part of an article, so that other sections may follow it. */
    boolean isArticle() {
        return ARTICLES.contains(this);
    }

    /** Whether the event is a row of a list that was exported or copied from a viewer. */
    public boolean isListRow() {
        return LISTS.contains(this);
    }

    /**
     * Whether the event is only mentioned in a sentence. A mention counts only if the whole text has no other event. Its
     * description ends at a blank line.
     */
    public boolean isMention() {
        return this == KB_SENTENCE;
    }

    /** Whether the description may be followed by the same event as XML. */
    boolean mayRepeatAsXml() {
        return this == MODERN_COPY;
    }
}
