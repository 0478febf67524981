package dev.elnath.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What sources may look like and say. The patterns are written so that they do not find
/// themselves.
final class SourcesTest {
  private static final Pattern CODE = Pattern.compile(".*\\.(java|ts|mjs|js|c|h|sh)|dev|tools/.*");
  private static final Pattern JAVA = Pattern.compile(".*\\.java");
  private static final Pattern SCRIPT = Pattern.compile(".*\\.(ts|mjs|js)");
  private static final int MOST_LINES = 500;

  @Test
  void noSourceFileHasMoreThan500Lines() {
    assertThat(filesNamed(CODE).filter(file -> Repository.text(file).lines().count() > MOST_LINES))
        .isEmpty();
  }

  @Test
  void noSourceFilePutsWorkOff() {
    assertThat(filesThatSay("\\b(TO[D]O|FIX[M]E)\\b", CODE)).isEmpty();
  }

  @Test
  void noJavaTestIsSwitchedOff() {
    assertThat(filesThatSay("@Disable[d]\\b", JAVA)).isEmpty();
  }

  @Test
  void noTypeScriptTestIsSwitchedOffOrRunsAlone() {
    assertThat(filesThatSay("\\b(describe|it|suite|test)\\.(skip|only|todo)\\b", SCRIPT)).isEmpty();
  }

  @Test
  void noFileRefersToAFolderBesideTheRepository() {
    assertThat(filesThatSay("\\.\\./share[d](?![\\w-])|/work/share[d]", Pattern.compile(".*")))
        .isEmpty();
  }

  @Test
  void everyPackageIsNullMarked() {
    List<String> marked =
        filesNamed(Pattern.compile(".*/package-info\\.java"))
            .filter(file -> Repository.text(file).contains("@NullMarked"))
            .map(SourcesTest::packageOf)
            .toList();
    assertThat(
            filesNamed(Pattern.compile(".*src/(main|test)/java/.+/.+\\.java"))
                .map(SourcesTest::packageOf)
                .distinct())
        .isNotEmpty()
        .isSubsetOf(marked);
  }

  private static String packageOf(Path file) {
    return file.resolveSibling("").toString().replaceFirst(".*src/(main|test)/java/", "");
  }

  private static List<Path> filesThatSay(String banned, Pattern names) {
    Pattern pattern = Pattern.compile(banned);
    return filesNamed(names).filter(file -> pattern.matcher(Repository.text(file)).find()).toList();
  }

  private static Stream<Path> filesNamed(Pattern names) {
    List<Path> files =
        Repository.files().stream()
            .filter(file -> names.matcher(file.toString()).matches())
            .toList();
    assertThat(files).as("files named like " + names).isNotEmpty();
    return files.stream();
  }
}
