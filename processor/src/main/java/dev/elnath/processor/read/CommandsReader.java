package dev.elnath.processor.read;

import dev.elnath.processor.model.CommandModel;
import dev.elnath.processor.model.CommandModel.Parameter;
import dev.elnath.processor.model.CommandsModel;
import dev.elnath.processor.model.Definitions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/// Reads classes with commands.
public final class CommandsReader {
  private static final String REQUEST = "dev.elnath.command.Request";
  private static final String SCOPE = "dev.elnath.permission.Scope";
  private static final String GLOBAL_SCOPE = "dev.elnath.permission.GlobalScope";
  private static final Pattern PERMISSION = Pattern.compile("[A-Za-z0-9]+(-+[A-Za-z0-9]+)*");
  private static final Set<String> SUPPLIED =
      Set.of("dev.elnath.app.App", "dev.elnath.window.Webview", "dev.elnath.window.Window");

  private final ResultReader results;
  private final TypeReader types;

  /// @param definitions what is known, to which the types that the commands use are added
  /// @param packageName the package of the class that is to be read
  public CommandsReader(
      Elements elements, Types typeTools, Definitions definitions, String packageName) {
    this.types =
        new DefinitionReader(
                elements,
                typeTools,
                definitions,
                new CodecNames(elements, definitions, packageName))
            .types();
    this.results = new ResultReader(elements, typeTools, types);
  }

  /// Reads a class.
  ///
  /// @param refused takes what is wrong with one of its methods; the others are read all the same
  /// @throws Refusal if something is wrong with the class as a whole
  /// @throws NotYetThere if it uses a type that is not known yet
  public CommandsModel read(TypeElement target, Consumer<Refusal> refused) {
    requireReachable(target);
    NameCases cases = NameCases.of(target);
    List<CommandModel> commands = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (ExecutableElement method : ElementFilter.methodsIn(target.getEnclosedElements())) {
      if (Annotations.has(method, Annotations.COMMAND)) {
        try {
          CommandModel command = read(method, cases);
          if (!names.add(command.name())) {
            throw new Refusal(
                method,
                "`%s` has two commands `%s`; rename one, or give it another name with @Command(\"…\")"
                    .formatted(target.getSimpleName(), command.name()));
          }
          commands.add(command);
        } catch (Refusal refusal) {
          refused.accept(refusal);
        }
      }
    }
    return new CommandsModel(Names.of(target), Names.isPublic(target), commands);
  }

  private CommandModel read(ExecutableElement method, NameCases cases) {
    requireCallable(method);
    String javaName = method.getSimpleName().toString();
    Optional<String> given =
        Annotations.text(method, Annotations.COMMAND, "value").filter(name -> !name.isEmpty());
    List<Parameter> parameters = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (VariableElement parameter : method.getParameters()) {
      Parameter read = parameter(parameter, cases);
      if (read instanceof Parameter.Argument argument && !names.add(argument.name())) {
        throw new Refusal(
            parameter,
            "`%s` has two arguments `%s`; rename one".formatted(javaName, argument.name()));
      }
      parameters.add(read);
    }
    return new CommandModel(
        given.orElseGet(() -> cases.command(javaName)),
        permission(method),
        javaName,
        method.getModifiers().contains(Modifier.STATIC),
        parameters,
        results.read(method),
        results.rejections(method));
  }

  private static String permission(ExecutableElement method) {
    String permission = Annotations.text(method, Annotations.COMMAND, "permission").orElse("");
    if (!permission.isEmpty() && !PERMISSION.matcher(permission).matches()) {
      throw new Refusal(
          method,
          "\"%s\" is no name of a permission; write letters, digits and single hyphens between them, without a prefix, such as \"read-notes\""
              .formatted(permission));
    }
    return permission;
  }

  private Parameter parameter(VariableElement parameter, NameCases cases) {
    TypeMirror type = parameter.asType();
    if (type.getKind() == TypeKind.ERROR) {
      throw new NotYetThere(type.toString());
    }
    if (type instanceof DeclaredType declared) {
      TypeElement element = (TypeElement) declared.asElement();
      String name = element.getQualifiedName().toString();
      if (name.equals(REQUEST)) {
        return new Parameter.WholeRequest();
      }
      if (name.equals(SCOPE) || name.equals(GLOBAL_SCOPE)) {
        return scope(parameter, declared, name.equals(GLOBAL_SCOPE));
      }
      if (SUPPLIED.contains(name)) {
        return new Parameter.Supplied(Names.of(element));
      }
      if (Annotations.has(parameter, Annotations.STATE)) {
        if (!declared.getTypeArguments().isEmpty()) {
          throw new Refusal(
              parameter,
              "@State finds a value by its class, which does not tell `%s` from others; wrap it in a class of its own"
                  .formatted(type));
        }
        return new Parameter.Supplied(Names.of(element));
      }
    }
    if (Annotations.has(parameter, Annotations.STATE)) {
      throw new Refusal(
          parameter,
          "@State finds a value by its class; `" + type + "` is none, so wrap it in one");
    }
    String javaName = parameter.getSimpleName().toString();
    String name =
        Annotations.text(parameter, Annotations.NAME, "value")
            .orElseGet(() -> cases.argument(javaName));
    return new Parameter.Argument(javaName, name, types.read(parameter, type));
  }

  private Parameter scope(VariableElement parameter, DeclaredType type, boolean isGlobal) {
    if (type.getTypeArguments().isEmpty()) {
      throw new Refusal(
          parameter,
          "`%s` does not say what its entries are; write `%s<String>`, or a record of your own in place of `String`"
              .formatted(type, type.asElement().getSimpleName()));
    }
    return new Parameter.Scoped(
        isGlobal, types.read(parameter, type.getTypeArguments().getFirst()));
  }

  private static void requireReachable(TypeElement target) {
    String name = target.getSimpleName().toString();
    if (target.getKind() != ElementKind.CLASS
        && target.getKind() != ElementKind.INTERFACE
        && target.getKind() != ElementKind.RECORD
        && target.getKind() != ElementKind.ENUM) {
      throw new Refusal(target, "commands are methods of a class; `" + name + "` is none");
    }
    if (target.getNestingKind().isNested() && isInner(target)) {
      throw new Refusal(
          target,
          "`" + name + "` is an inner class, which generated code cannot reach; make it static");
    }
    if (Names.isPrivate(target)) {
      throw new Refusal(
          target,
          "`"
              + name
              + "` is private, so that generated code cannot reach it; make it package-private or wider");
    }
    if (!target.getTypeParameters().isEmpty()) {
      throw new Refusal(
          target,
          "`"
              + name
              + "` has type parameters, so that its commands' types are not known; remove them");
    }
  }

  private static boolean isInner(TypeElement target) {
    return switch (target.getNestingKind()) {
      case MEMBER -> !target.getModifiers().contains(Modifier.STATIC);
      case LOCAL, ANONYMOUS -> true;
      case TOP_LEVEL -> false;
    };
  }

  private static void requireCallable(ExecutableElement method) {
    if (method.getModifiers().contains(Modifier.PRIVATE)) {
      throw new Refusal(
          method,
          "the command `%s` is private, so that generated code cannot call it; make it package-private or wider"
              .formatted(method.getSimpleName()));
    }
    if (!method.getTypeParameters().isEmpty()) {
      throw new Refusal(
          method,
          "the command `%s` has type parameters, so that its types are not known; remove them"
              .formatted(method.getSimpleName()));
    }
  }
}
