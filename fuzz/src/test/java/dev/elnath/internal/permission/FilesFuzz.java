package dev.elnath.internal.permission;

import static dev.elnath.fuzz.Input.hold;

import dev.elnath.fuzz.Input;
import dev.elnath.permission.Capability;
import dev.elnath.permission.PermissionException;
import dev.elnath.permission.Permissions;
import dev.elnath.permission.PluginManifest;
import java.util.List;

/// Capability and permission files fail in no way but their own, which says why; what is JSON and
/// is understood is understood the same as JSON5.
public final class FilesFuzz {
  private FilesFuzz() {}

  /// One input.
  public static void fuzzerTestOneInput(byte[] bytes) {
    String text = Input.text(bytes);
    List<Capability> read = List.of();
    for (String name : List.of("a.json", "a.json5")) {
      try {
        List<Capability> capabilities = CapabilityReader.parse(name, text);
        read = capabilities;
        Permissions.builder().capabilities(name, text).build();
      } catch (PermissionException refused) {
        hold(read.isEmpty() || !name.endsWith("5") || isPlaced(refused), "JSON5 is less than JSON");
      }
      try {
        PluginManifest.parse("vault", name, text);
      } catch (PermissionException refused) {
        hold(isPlaced(refused), "a refusal does not say where");
      }
    }
  }

  private static boolean isPlaced(PermissionException refused) {
    return String.valueOf(refused.getMessage()).length() > 3;
  }
}
