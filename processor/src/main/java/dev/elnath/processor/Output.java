package dev.elnath.processor;

import dev.elnath.processor.model.ClassName;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/// Hands what was written to the compiler.
final class Output {
  private static final String BINDER = "dev.elnath.command.CommandBinder";

  private final ProcessingEnvironment environment;

  Output(ProcessingEnvironment environment) {
    this.environment = environment;
  }

  /// Adds a source file.
  ///
  /// @param origin the type that it is about
  /// @param target the class whose commands asked for it
  void source(ClassName name, String text, ClassName origin, TypeElement target) {
    TypeElement about = environment.getElementUtils().getTypeElement(origin.qualified());
    Element[] origins =
        about == null || about.equals(target)
            ? new Element[] {target}
            : new Element[] {about, target};
    try (Writer writer =
        environment.getFiler().createSourceFile(name.qualified(), origins).openWriter()) {
      writer.write(text);
    } catch (IOException failed) {
      environment
          .getMessager()
          .printMessage(
              Diagnostic.Kind.ERROR,
              "cannot write " + name.qualified() + ": " + failed.getMessage(),
              target);
    }
  }

  /// Lists the binders where `ServiceLoader` looks for them on a class path.
  void services(Map<ClassName, TypeElement> targetsByBinder) {
    List<String> names =
        targetsByBinder.keySet().stream().map(ClassName::qualified).sorted().toList();
    try (Writer writer =
        environment
            .getFiler()
            .createResource(
                StandardLocation.CLASS_OUTPUT,
                "",
                "META-INF/services/" + BINDER,
                targetsByBinder.values().toArray(Element[]::new))
            .openWriter()) {
      for (String name : names) {
        writer.write(name + "\n");
      }
    } catch (IOException failed) {
      environment
          .getMessager()
          .printMessage(
              Diagnostic.Kind.ERROR,
              "cannot write META-INF/services/" + BINDER + ": " + failed.getMessage());
    }
    targetsByBinder.values().stream()
        .map(environment.getElementUtils()::getModuleOf)
        .filter(module -> module != null && !module.isUnnamed())
        .distinct()
        .forEach(module -> noteWhatIsNotProvided(module, names));
  }

  private void noteWhatIsNotProvided(ModuleElement module, List<String> names) {
    List<String> provided =
        module.getDirectives().stream()
            .filter(ModuleElement.ProvidesDirective.class::isInstance)
            .map(ModuleElement.ProvidesDirective.class::cast)
            .filter(provides -> provides.getService().getQualifiedName().contentEquals(BINDER))
            .flatMap(provides -> provides.getImplementations().stream())
            .map(implementation -> implementation.getQualifiedName().toString())
            .toList();
    List<String> absent = names.stream().filter(name -> !provided.contains(name)).toList();
    if (!absent.isEmpty()) {
      environment
          .getMessager()
          .printMessage(
              Diagnostic.Kind.NOTE,
              "the module "
                  + module.getQualifiedName()
                  + " does not provide its commands; pass the generated command sets, or add to module-info.java: provides "
                  + BINDER
                  + " with "
                  + absent.stream().collect(Collectors.joining(", "))
                  + ";");
    }
  }
}
