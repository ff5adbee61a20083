package org.troubletree.evidence;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.troubletree.evidence.calls.CallsOutReader;
import org.troubletree.evidence.drwatson.DrWatsonReader;
import org.troubletree.evidence.files.FileVersionsReader;
import org.troubletree.evidence.folder.FolderGrowthReader;
import org.troubletree.evidence.perfopt.PerfoptLogReader;
import org.troubletree.evidence.reader.EvidenceReader;
import org.troubletree.evidence.reader.ReadResult;
import org.troubletree.evidence.registry.RegistryExportReader;
import org.troubletree.evidence.services.ServicesReader;
import org.troubletree.tree.Expectation;

/** A short text that a reader recognizes, and the expectations of a check. */
record SampleEvidence(EvidenceReader reader, String text, List<Expectation> expects) {
    static Stream<SampleEvidence> all() {
        return Stream.of(
                perfoptLog(), registryExport(), fileVersions(), services(), callsOut(), drWatson(), folderGrowth());
    }

    private static SampleEvidence perfoptLog() {
        return new SampleEvidence(new PerfoptLogReader(), """
                Performance Optimizer 5/8/2000
                Set # of information store buffers from 9330 to 20000
                Set Maximum # of information store threads from 32 to 5

                Set Max Threads(Private+Public) from 0x20 to 0x5
                Set # of concurrent connections to LAN-MTAs from 40 to 20
                """, List.of(Expectation.of("threads")));
    }

    private static SampleEvidence registryExport() {
        var key = "HKEY_LOCAL_MACHINE\\SYSTEM\\Pumps";
        return new SampleEvidence(
                new RegistryExportReader(),
                """
                REGEDIT4

                [HKEY_LOCAL_MACHINE\\SYSTEM\\Pumps]
                "Workers"=dword:00000005
                "Path"="C:\\\\Pumps"
                "List"=hex(7):61,00,62,\\
                  63,00,00

                HKEY_LOCAL_MACHINE\\SYSTEM\\Pumps
                    Workers    REG_DWORD    0x14

                Key Name:          SYSTEM\\Pumps
                Value 0
                  Name:            Workers
                  Type:            REG_DWORD
                  Data:            0x14
                """,
                List.of(
                        new Expectation(
                                "workers",
                                Map.of(
                                        "key",
                                        List.of(key),
                                        "value",
                                        List.of("Workers"),
                                        "atLeast",
                                        List.of("20"),
                                        "default",
                                        List.of("32"))),
                        new Expectation(
                                "path",
                                Map.of("key", List.of(key), "value", List.of("Path"), "contains", List.of("pumps")))));
    }

    private static SampleEvidence fileVersions() {
        return new SampleEvidence(
                new FileVersionsReader(),
                """
                 Directory of C:\\pumps
                09/13/99  02:12a             1,234,567 PUMP.EXE
                --a-- W32i   APP ENU   5.0.1462.10 shp    1,234,567 09-13-1999 pump.exe
                valve.dll 5.0.1460.9
                Pipe.dll
                File version: 5.5.1960.3
                """,
                List.of(new Expectation(
                        "fix",
                        Map.of(
                                "files",
                                List.of(
                                        "Pump.exe 5.0.1462.10",
                                        "Valve.dll 5.0.1462.10",
                                        "Pipe.dll 5.0.1462.10",
                                        "Tap.dll 5.0.1462.10")))));
    }

    private static SampleEvidence services() {
        return new SampleEvidence(
                new ServicesReader(),
                """
                SERVICE_NAME: pump
                DISPLAY_NAME: Water Pump
                        STATE              : 4  RUNNING
                Name\tStatus
                Valve\t
                These Windows NT services are started:

                   Water Pump
                The command completed successfully.
                Valve: stopped
                """,
                List.of(
                        new Expectation("pump", Map.of("service", List.of("pump", "Water Pump"))),
                        new Expectation("valve", Map.of("service", List.of("Valve")))));
    }

    private static SampleEvidence callsOut() {
        return new SampleEvidence(
                new CallsOutReader(), """
                Thread 51 (01.090) owns semaphore 12, created by (01.001).
                Thread 52 (01.091) owns semaphore 6601, created by (01.091).
                POP4 DOWN Busy 0%, stalled on send to q/loc 004, normally services q 016
                Heap 0x01070000, owned by routine 142, is invalid
                """, List.of(new Expectation("calls", Map.of("maximum", List.of("6601")))));
    }

    private static SampleEvidence drWatson() {
        return new SampleEvidence(new DrWatsonReader(), """
                Application exception occurred:
                        App: exe\\pump.dbg (pid=147)
                        When: 7/14/1998 @ 15:30:31.123
                        Exception number: c0000005 (access violation)
                function: Turn
                FAULT ->77f6ce4c 8b08             mov     ecx,[eax]
                [x] Visual Notification
                Create Crash Dump File: yes
                [HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\DrWatson]
                "CrashDumpFile"="C:\\\\user.dmp"
                """, List.of(Expectation.of("dump")));
    }

    private static SampleEvidence folderGrowth() {
        return new SampleEvidence(
                new FolderGrowthReader(), """
                 Directory of C:\\P1
                07/14/98  03:30p                 1,234 00000002.P1
                07/13/98  09:30a                   999 00000001.P1
                               3 File(s)          2,233 bytes
                 Directory of C:\\P1
                13.07.1998  09:30             999 00000001.P1
                """, List.of(new Expectation("p1", Map.of("many", List.of("3")))));
    }

    ReadResult read(String text) {
        return reader.read(text, expects);
    }

    @Override
    public String toString() {
        return reader.name();
    }
}
