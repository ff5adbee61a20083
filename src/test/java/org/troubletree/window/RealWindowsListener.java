package org.troubletree.window;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Finds or starts a display before AWT is loaded, and prints which tests were skipped because there is none. It is
 * active only in the run of Failsafe, which sets the property {@value #WINDOWS}.
 */
public final class RealWindowsListener implements LauncherSessionListener {
    static final String WINDOWS = "troubletree.windows";

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty(WINDOWS) != null) {
            Display.ensureAvailable();
            session.getLauncher().registerTestExecutionListeners(new SkippedJourneys());
        }
    }

    private static final class SkippedJourneys implements TestExecutionListener {
        private final Set<String> names = new ConcurrentSkipListSet<>();

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (result.getStatus() == TestExecutionResult.Status.ABORTED) {
                test.getSource()
                        .filter(MethodSource.class::isInstance)
                        .map(MethodSource.class::cast)
                        .ifPresent(source -> names.add(source.getJavaClass().getSimpleName()));
            }
        }

        @Override
        public void testPlanExecutionFinished(TestPlan plan) {
            Display.reasonForNone()
                    .filter(reason -> !names.isEmpty())
                    .ifPresent(reason -> System.out.println(
                            "SKIPPED, JOURNEYS IN REAL WINDOWS: " + String.join(", ", names) + "; " + reason));
        }
    }
}
