package dev.elnath.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// What of the Java platform is used where.
final class LanguageTest {
  @Test
  void nativeMemoryAndFunctionsAreUsedInWebkitgtkOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.elnath.webkitgtk..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.lang.foreign..")
        .check(Repository.MAIN);
  }

  @Test
  void methodHandlesAreUsedInWebkitgtksForeignFunctionsOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.elnath.webkitgtk.internal.ffi..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.lang.invoke..")
        .check(Repository.MAIN);
  }

  @Test
  void nothingOutsideWebkitgtkIsNamedAfterGtkOrWebKit() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.elnath.webkitgtk..")
        .should()
        .haveNameMatching("(?i).*(gtk|webkit).*")
        .check(Repository.MAIN);
  }

  @Test
  void mainCodeDoesNotReflect() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.lang.reflect..")
        .check(Repository.MAIN);
    noClasses()
        .should()
        .callMethodWhere(
            target(owner(JavaClass.Predicates.type(Class.class)))
                .and(
                    target(
                        nameMatching(
                            "forName|newInstance|get(Declared)?"
                                + "(Annotation|Class|Constructor|Field|Method|RecordComponent)e?s?"))))
        .check(Repository.MAIN);
  }

  @Test
  void nothingSleeps() {
    noClasses()
        .should()
        .callMethodWhere(
            target(nameMatching("sleep"))
                .and(
                    target(
                        owner(
                            JavaClass.Predicates.type(Thread.class)
                                .or(JavaClass.Predicates.type(TimeUnit.class))))))
        .check(Repository.ALL);
  }

  @Test
  void onlyExamplesAndTheBenchPrintAndWhoIsAskedToExplainPermissions() {
    noClasses()
        .that()
        .resideOutsideOfPackages("dev.elnath.examples..", "dev.elnath.bench..", "bench..")
        .and()
        .doNotHaveFullyQualifiedName("dev.elnath.app.AppBuilder")
        .and()
        .doNotHaveFullyQualifiedName("dev.elnath.internal.app.TableCost")
        .should()
        .accessFieldWhere(
            describe(
                "it is System.out or System.err",
                access ->
                    access.getTargetOwner().isEquivalentTo(System.class)
                        && ((HasName) access.getTarget()).getName().matches("out|err")))
        .check(Repository.MAIN);
  }
}
