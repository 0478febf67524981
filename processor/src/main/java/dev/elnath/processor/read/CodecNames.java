package dev.elnath.processor.read;

import dev.elnath.processor.model.ClassName;
import dev.elnath.processor.model.Definition;
import dev.elnath.processor.model.Definition.Codec;
import dev.elnath.processor.model.Definitions;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;

/// Decides where the codec of a type is written: beside the type if it is compiled now, else beside
/// the commands that use it.
final class CodecNames {
  private final Elements elements;
  private final Definitions definitions;
  private final String commandsPackage;

  CodecNames(Elements elements, Definitions definitions, String commandsPackage) {
    this.elements = elements;
    this.definitions = definitions;
    this.commandsPackage = commandsPackage;
  }

  /// Names the codec of a type.
  Codec of(TypeElement element, Element site) {
    ClassName name = Names.of(element);
    if (Names.isPrivate(element)) {
      throw new Refusal(
          isSource(element) ? element : site,
          "`"
              + name.name()
              + "` is private, so that its codec cannot reach it; make it package-private or wider");
    }
    if (isSource(element)) {
      ClassName codec = name.beside("Codec");
      if (isTaken(codec)) {
        throw new Refusal(
            element,
            "the codec of `%s` would be `%s`, which is there already; rename one, or annotate `%s` with @UseCodec"
                .formatted(name.name(), codec.qualified(), name.name()));
      }
      return new Codec(codec, Names.isPublic(element));
    }
    if (!Names.isPublic(element) && !name.packageName().equals(commandsPackage)) {
      throw new Refusal(
          site, "`" + name.qualified() + "` is not public, so that its codec cannot reach it");
    }
    ClassName beside = new ClassName(commandsPackage, name.name());
    return new Codec(
        Stream.iterate(1, number -> number + 1)
            .map(number -> beside.beside(number == 1 ? "Codec" : number + "Codec"))
            .filter(codec -> !isTaken(codec))
            .filter(codec -> !isOfAnotherType(name, beside, codec))
            .findFirst()
            .orElseThrow(),
        Names.isPublic(element));
  }

  /// Whether a type is compiled now, rather than found in a class file.
  boolean isSource(TypeElement element) {
    return elements.getFileObjectOf(Names.outermost(element)).getKind()
        == JavaFileObject.Kind.SOURCE;
  }

  private boolean isTaken(ClassName codec) {
    TypeElement present = elements.getTypeElement(codec.qualified());
    return (present != null && isSource(present))
        || definitions.all().stream()
            .map(Definition::codec)
            .anyMatch(known -> known.name().equals(codec));
  }

  /// Whether the name is that of the codec of a type of this name in the commands' own package.
  private boolean isOfAnotherType(ClassName name, ClassName beside, ClassName codec) {
    return !name.equals(beside)
        && codec.equals(beside.beside("Codec"))
        && elements.getTypeElement(beside.qualified()) != null;
  }
}
