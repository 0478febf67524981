package dev.elnath.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;

/// Writes a source file that is there already, in the first round.
@SupportedAnnotationTypes("*")
final class WritingProcessor extends AbstractProcessor {
  private final JavaFileObject source;
  private boolean written;

  WritingProcessor(JavaFileObject source) {
    this.source = source;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!written) {
      written = true;
      try (Writer writer = processingEnv.getFiler().createSourceFile("demo.Person").openWriter()) {
        writer.write(source.getCharContent(false).toString());
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
    return false;
  }
}
