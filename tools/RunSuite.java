import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/// Runs the tests of one class, and ends with 1 if one of them fails or none was found.
final class RunSuite {
  private RunSuite() {}

  static void main(String... names) {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request().selectors(selectClass(names[0])).build(),
            listener);
    TestExecutionSummary summary = listener.getSummary();
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    summary
        .getFailures()
        .forEach(failure ->
            out.println(failure.getTestIdentifier().getDisplayName() + ": " + failure.getException()));
    out.println(summary.getTestsSucceededCount() + " passed, " + summary.getTotalFailureCount() + " failed");
    out.flush();
    // The suite's window may still have threads that end with the process.
    System.exit(summary.getTestsSucceededCount() == 0 || summary.getTotalFailureCount() > 0 ? 1 : 0);
  }
}
