package org.troubletree.log;

import java.util.List;
import java.util.stream.Collectors;

/** The forms in which a log of made-up events is written. */
enum LogForm {
    VIEWER {
        @Override
        String writeRecord(LoggedEvent it) {
            return """
                    Event Type:\tError
                    Event Source:\t%s
                    Event Category:\tNone
                    Event ID:\t%d
                    Date:\t\t4/%d/2000
                    Time:\t\t%s
                    User:\t\tN/A
                    Computer:\tSERVER
                    Description:
                    %s\s

                    """.formatted(it.source(), it.id(), it.dayOfMonth(), it.time12(), it.text());
        }
    },
    SAVED_TAB {
        @Override
        String writeRecord(LoggedEvent it) {
            return "4/%d/2000\t%s\t%s\tError\tNone\t%d\tN/A\tSERVER\t%s\n"
                    .formatted(it.dayOfMonth(), it.time12(), it.source(), it.id(), it.text());
        }
    },
    SAVED_CSV {
        @Override
        String writeRecord(LoggedEvent it) {
            return "%d/4/2000,%s,%s,Error,None ,%d,N/A,SERVER,%s\n"
                    .formatted(it.dayOfMonth(), it.time24(), it.source(), it.id(), it.text());
        }
    },
    DUMPEL {
        @Override
        String writeRecord(LoggedEvent it) {
            return "4/%d/2000 %s  1   0   %d    N/A %s  SERVER  %s\n"
                    .formatted(it.dayOfMonth(), it.time12(), it.id(), it.source(), it.textOnOneLine());
        }
    },
    DUMPEL_TABS {
        @Override
        String writeRecord(LoggedEvent it) {
            return "4/%d/2000\t%s\t1\t0\t%d\t%s\tNT AUTHORITY\\SYSTEM\tSERVER\t%s\n"
                    .formatted(it.dayOfMonth(), it.time12(), it.id(), it.source(), it.textOnOneLine());
        }
    },
    PSLOGLIST_ROWS {
        @Override
        String writeRecord(LoggedEvent it) {
            return "%d,Application,%s,ERROR,SERVER,4/%d/2000 %s,%d,None,%s\n"
                    .formatted(
                            it.secondOfDay(), it.source(), it.dayOfMonth(), it.time12(), it.id(), it.textOnOneLine());
        }
    },
    PSLOGLIST {
        @Override
        String writeRecord(LoggedEvent it) {
            return """
                    [%d] %s
                       Type:     ERROR
                       Computer: SERVER
                       Time:     4/%d/2000 %s   ID:       %d
                    %s
                    """.formatted(it.secondOfDay(), it.source(), it.dayOfMonth(), it.time12(), it.id(), it.text());
        }
    },
    LOGPARSER_CSV {
        @Override
        String writeRecord(LoggedEvent it) {
            return "Application,%d,2000-04-%02d %s,2000-04-%02d %s,%d,1,Error event,0,None,%s,,SERVER,,%s,7400\n"
                    .formatted(
                            it.secondOfDay(),
                            it.dayOfMonth(),
                            it.time24(),
                            it.dayOfMonth(),
                            it.time24(),
                            0xC004_0000L | it.id(),
                            it.source(),
                            quoteIfNeeded(it.textOnOneLine()));
        }

        @Override
        String header() {
            return "EventLog,RecordNumber,TimeGenerated,TimeWritten,EventID,EventType,EventTypeName,EventCategory,"
                    + "EventCategoryName,SourceName,Strings,ComputerName,SID,Message,Data\n";
        }
    },
    MODERN_CSV {
        @Override
        String writeRecord(LoggedEvent it) {
            return "Error,4/%d/2010 %s,%s,%d,None,%s\n"
                    .formatted(it.dayOfMonth(), it.time12(), it.source(), it.id(), quoteIfNeeded(it.text()));
        }

        @Override
        String header() {
            return "Level,Date and Time,Source,Event ID,Task Category\n";
        }
    },
    ARTICLE {
        @Override
        String writeRecord(LoggedEvent it) {
            return "Event ID: %d\nSource: %s\nType: Error\nCategory: None\nDescription: %s\n\n"
                    .formatted(it.id(), it.source(), it.text());
        }
    },
    MODERN {
        @Override
        String writeRecord(LoggedEvent it) {
            return """
                    Log Name:      Application
                    Source:        %s
                    Date:          4/%d/2010 %s
                    Event ID:      %d
                    Task Category: None
                    Level:         Error
                    Keywords:      Classic
                    User:          N/A
                    Computer:      server
                    Description:
                    %s
                    Event Xml:
                    %s
                    """.formatted(it.source(), it.dayOfMonth(), it.time12(), it.id(), it.text(), XML.writeRecord(it));
        }
    },
    WEVTUTIL {
        @Override
        String writeRecord(LoggedEvent it) {
            return """
                    Event[%d]:
                      Log Name: Application
                      Source: %s
                      Date: 2010-04-%02dT%08d.000
                      Event ID: %d
                      Task: N/A
                      Level: Error
                      Opcode: N/A
                      Keyword: N/A
                      User: N/A
                      User Name: N/A
                      Computer: server
                      Description:
                    %s

                    """.formatted(it.secondOfDay(), it.source(), it.dayOfMonth(), it.secondOfDay(), it.id(), it.text());
        }
    },
    XML {
        @Override
        String writeRecord(LoggedEvent it) {
            return "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='%s'/>"
                            .formatted(it.source())
                    + "<EventID Qualifiers='49156'>%d</EventID><Level>2</Level>".formatted(it.id())
                    + "<TimeCreated SystemTime='2010-04-%02dT04:05:06.000000000Z'/><EventRecordID>%d</EventRecordID>"
                            .formatted(it.dayOfMonth(), it.secondOfDay())
                    + "<Computer>server</Computer></System><EventData><Data>5</Data></EventData>"
                    + "<RenderingInfo Culture='en-US'><Message>%s</Message><Level>Error</Level></RenderingInfo></Event>\n"
                            .formatted(it.text().replace("\"", "&quot;"));
        }
    },
    XML_ON_ONE_LINE {
        @Override
        String writeRecord(LoggedEvent it) {
            return XML.writeRecord(it).replace("\n", " ");
        }

        @Override
        String header() {
            return "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?><Events>";
        }
    };

    abstract String writeRecord(LoggedEvent event);

    String header() {
        return "";
    }

    String write(List<LoggedEvent> events) {
        return header() + events.stream().map(this::writeRecord).collect(Collectors.joining());
    }

    private static String quoteIfNeeded(String text) {
        return text.matches("(?s).*[\",\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
