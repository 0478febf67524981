package dev.elnath.internal.permission;

import java.net.Inet6Address;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/// The one spelling of an IPv6 address in a URL.
final class Ipv6 {
  private static final int GROUPS = 8;

  private Ipv6() {}

  /// The canonical spelling in brackets, or null if the text is no address in brackets. Addresses
  /// that stand for one of IPv4 are none.
  static @Nullable String canonical(String bracketed) {
    if (!bracketed.startsWith("[") || !bracketed.endsWith("]") || bracketed.contains("%")) {
      return null;
    }
    String inside = bracketed.substring(1, bracketed.length() - 1);
    if (inside.startsWith("[")) {
      return null;
    }
    try {
      InetAddress address = Inet6Address.ofLiteral(inside);
      return address instanceof Inet6Address ? text(address.getAddress()) : null;
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  private static String text(byte[] address) {
    int[] groups = new int[GROUPS];
    for (int i = 0; i < GROUPS; i++) {
      groups[i] = ((address[2 * i] & 0xff) << 8) | (address[2 * i + 1] & 0xff);
    }
    int zerosAt = -1;
    int zeros = 1;
    for (int i = 0; i < GROUPS; i++) {
      int length = zeros(groups, i);
      if (length > zeros) {
        zerosAt = i;
        zeros = length;
      }
    }
    StringBuilder text = new StringBuilder("[");
    int i = 0;
    while (i < GROUPS) {
      if (i == zerosAt) {
        text.append("::");
        i += zeros;
      } else {
        text.append(text.charAt(text.length() - 1) == ':' || i == 0 ? "" : ":");
        text.append(Integer.toHexString(groups[i++]));
      }
    }
    return text.append(']').toString();
  }

  private static int zeros(int[] groups, int from) {
    int end = from;
    while (end < GROUPS && groups[end] == 0) {
      end++;
    }
    return end - from;
  }
}
