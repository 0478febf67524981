/// Elnath's annotation processor: reads commands and the types that they use, and writes the code
/// that decodes, calls and encodes. Nothing of it is there at run time.
module dev.elnath.processor {
  requires java.compiler;
  requires static org.jspecify;

  provides javax.annotation.processing.Processor with
      dev.elnath.processor.CommandProcessor;
}
