package dev.elnath.conformance;

import dev.elnath.app.Transport;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// A suite whose checks tell which commands they have proven, and that has to be what
/// `conformance/proven` says.
abstract class ProvingSuiteTest extends SuiteTest {
  private final String suite;

  /// For the page's commands.
  final Proofs proofs = new Proofs();

  /// @param suite the page, and the file of what it proves
  ProvingSuiteTest(String suite) {
    super(suite, List.of(PagePackage.OFFICIAL), Transport.SCHEME);
    this.suite = suite;
  }

  @Override
  @TestFactory
  List<DynamicTest> everyCheckOfThePagePasses() throws Exception {
    List<DynamicTest> tests = new ArrayList<>(super.everyCheckOfThePagePasses());
    tests.add(DynamicTest.dynamicTest("what is proven", () -> proofs.compare(suite)));
    return tests;
  }
}
