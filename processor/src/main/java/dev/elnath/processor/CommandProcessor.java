package dev.elnath.processor;

import dev.elnath.processor.model.ClassName;
import dev.elnath.processor.model.CommandsModel;
import dev.elnath.processor.model.Definition;
import dev.elnath.processor.model.Definitions;
import dev.elnath.processor.read.CommandsReader;
import dev.elnath.processor.read.NotYetThere;
import dev.elnath.processor.read.Refusal;
import dev.elnath.processor.write.BinderWriter;
import dev.elnath.processor.write.CodecWriter;
import dev.elnath.processor.write.CommandsWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/// Writes, for each class with methods annotated `@Command`, the code that calls them, and the
/// codecs of the types that they use. The compiler makes it and calls it, on one thread.
public final class CommandProcessor extends AbstractProcessor {
  private static final String COMMAND = "dev.elnath.command.Command";

  /// Classes to read in the next round, by name: their elements may be others then.
  private final Set<String> waiting = new LinkedHashSet<>();

  private final Map<ClassName, TypeElement> targetsByBinder = new LinkedHashMap<>();
  private Definitions definitions = new Definitions();

  /// Made by the compiler.
  public CommandProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(COMMAND);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    collect(round);
    if (round.processingOver()) {
      finish(round);
      return false;
    }
    for (String name : List.copyOf(waiting)) {
      TypeElement target = processingEnv.getElementUtils().getTypeElement(name);
      if (target != null) {
        generate(target, name);
      }
    }
    return false;
  }

  private void collect(RoundEnvironment round) {
    TypeElement command = processingEnv.getElementUtils().getTypeElement(COMMAND);
    if (command != null) {
      for (Element method : round.getElementsAnnotatedWith(command)) {
        if (method.getEnclosingElement() instanceof TypeElement target) {
          await(target, method);
        }
      }
    }
  }

  private void await(TypeElement target, Element method) {
    String name = target.getQualifiedName().toString();
    if (processingEnv.getElementUtils().getTypeElement(name) == null) {
      processingEnv
          .getMessager()
          .printMessage(
              Diagnostic.Kind.ERROR,
              "a command in an implicitly declared class cannot be reached by generated code, which"
                  + " has no name for the class; declare a class around it",
              method);
    } else {
      waiting.add(name);
    }
  }

  private void generate(TypeElement target, String name) {
    Definitions extended = new Definitions(definitions);
    List<Refusal> refusals = new ArrayList<>();
    try {
      String packageName =
          processingEnv.getElementUtils().getPackageOf(target).getQualifiedName().toString();
      CommandsModel model =
          new CommandsReader(
                  processingEnv.getElementUtils(),
                  processingEnv.getTypeUtils(),
                  extended,
                  packageName)
              .read(target, refusals::add);
      if (refusals.isEmpty()) {
        write(model, extended, target);
        definitions = extended;
      }
    } catch (Refusal refusal) {
      refusals.add(refusal);
    } catch (NotYetThere another) {
      return;
    }
    waiting.remove(name);
    for (Refusal refusal : refusals) {
      processingEnv
          .getMessager()
          .printMessage(Diagnostic.Kind.ERROR, refusal.problem(), refusal.where());
    }
  }

  private void write(CommandsModel model, Definitions extended, TypeElement target) {
    Output output = new Output(processingEnv);
    for (Definition definition : extended.all()) {
      if (!definitions.has(definition.name())) {
        output.source(
            definition.codec().name(),
            CodecWriter.write(definition, extended),
            definition.name(),
            target);
      }
    }
    output.source(
        model.commandsName(), CommandsWriter.write(model, extended), model.target(), target);
    output.source(model.binderName(), BinderWriter.write(model), model.target(), target);
    targetsByBinder.put(model.binderName(), target);
  }

  private void finish(RoundEnvironment round) {
    if (!targetsByBinder.isEmpty() && !round.errorRaised()) {
      new Output(processingEnv).services(targetsByBinder);
    }
  }
}
