package dev.elnath.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import dev.elnath.command.Headers;
import dev.elnath.image.Image;
import dev.elnath.internal.app.RunningApp;
import dev.elnath.internal.ipc.InvokeKey;
import java.lang.module.ModuleDescriptor;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Which room of the house may know which.
final class RoomsTest {
  private static final String WEBKITGTK = "dev.elnath.webkitgtk..";
  private static final String IMAGEIO = "dev.elnath.imageio..";
  private static final String PROCESSOR = "dev.elnath.processor..";
  private static final String EXAMPLES = "dev.elnath.examples..";
  private static final String CONFORMANCE = "dev.elnath.conformance..";
  private static final DescribedPredicate<JavaClass> OURS = resideInAPackage("dev.elnath..");
  private static final DescribedPredicate<JavaClass> CORE =
      OURS.and(not(resideInAnyPackage(WEBKITGTK, IMAGEIO, PROCESSOR, EXAMPLES, CONFORMANCE)));

  @Test
  void coreKnowsNoOtherRoom() {
    noClasses()
        .that(CORE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(WEBKITGTK, IMAGEIO, PROCESSOR, EXAMPLES, CONFORMANCE)
        .check(Repository.MAIN);
  }

  @Test
  void webkitgtkKnowsOfCoreThePlatformTheConfigurationWindowsMenusImagesAndHeaders() {
    classes()
        .that()
        .resideInAPackage(WEBKITGTK)
        .should()
        .onlyDependOnClassesThat(
            not(OURS)
                .or(
                    resideInAnyPackage(
                        WEBKITGTK,
                        "dev.elnath.platform..",
                        "dev.elnath.config..",
                        "dev.elnath.menu..",
                        "dev.elnath.window.."))
                .or(belongToAnyOf(Headers.class, Image.class)))
        .check(Repository.MAIN);
  }

  @Test
  void imageioKnowsOfCoreImages() {
    classes()
        .that()
        .resideInAPackage(IMAGEIO)
        .should()
        .onlyDependOnClassesThat(not(OURS).or(resideInAnyPackage(IMAGEIO, "dev.elnath.image..")))
        .check(Repository.MAIN);
  }

  @Test
  void onlyImageioAndTrayKnowThePixelsOfTheDesktopModule() {
    noClasses()
        .that(OURS.and(not(resideInAnyPackage(IMAGEIO, "dev.elnath.tray.statusnotifier.."))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.awt..", "javax.imageio..", "javax.swing..")
        .check(Repository.MAIN);
  }

  @Test
  void theProcessorKnowsNoOtherRoom() {
    classes()
        .that()
        .resideInAPackage(PROCESSOR)
        .should()
        .onlyDependOnClassesThat(not(OURS).or(resideInAPackage(PROCESSOR)))
        .check(Repository.MAIN);
  }

  @Test
  void nothingThatRunsKnowsTheProcessor() {
    noClasses()
        .that()
        .resideOutsideOfPackage(PROCESSOR)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(PROCESSOR)
        .check(Repository.MAIN);
  }

  @Test
  void examplesUseExportedPackagesOnly() {
    classes()
        .that()
        .resideInAPackage(EXAMPLES)
        .should()
        .onlyDependOnClassesThat(
            not(OURS).or(resideInAPackage(EXAMPLES)).or(resideInAnyPackage(exported())))
        .check(Repository.ALL);
  }

  @Test
  void conformanceUsesBesidesExportedPackagesTheInvokeKeyOnly() {
    classes()
        .that()
        .resideInAPackage(CONFORMANCE)
        .should()
        .onlyDependOnClassesThat(
            not(OURS)
                .or(resideInAPackage(CONFORMANCE))
                .or(resideInAnyPackage(exported()))
                .or(type(RunningApp.class))
                .or(type(InvokeKey.class)))
        .check(Repository.ALL);
  }

  @Test
  void internalPackagesOfCoreFormNoCycle() {
    slices().matching("dev.elnath.internal.(**)").should().beFreeOfCycles().check(Repository.MAIN);
  }

  @Test
  void internalPackagesOfWebkitgtkFormNoCycle() {
    slices()
        .matching("dev.elnath.webkitgtk.internal.(**)")
        .should()
        .beFreeOfCycles()
        .check(Repository.MAIN);
  }

  @Test
  void packagesOfTheProcessorFormNoCycle() {
    slices().matching("dev.elnath.processor.(**)").should().beFreeOfCycles().check(Repository.MAIN);
  }

  @Test
  void noModuleExportsAnInternalPackage() {
    assertThat(Repository.modules()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(Repository.modules())
        .allSatisfy(module ->
            assertThat(exports(module))
                .noneMatch(name -> name.contains(".internal") || name.contains(".processor")));
  }

  private static String[] exported() {
    return Repository.modules().stream().flatMap(RoomsTest::exports).toArray(String[]::new);
  }

  private static Stream<String> exports(ModuleDescriptor module) {
    return module.exports().stream()
        .filter(export -> !export.isQualified())
        .map(ModuleDescriptor.Exports::source);
  }
}
