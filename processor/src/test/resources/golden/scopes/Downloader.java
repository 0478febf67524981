package scopes;

import dev.elnath.command.Command;
import dev.elnath.permission.GlobalScope;
import dev.elnath.permission.Scope;
import java.net.URI;

public final class Downloader {
  /// An entry of the scope, such as `{"host": "example.com", "secure": true}`.
  public record Site(String host, boolean secure) {
    boolean isOf(URI address) {
      return host.equals(address.getHost()) && (!secure || "https".equals(address.getScheme()));
    }
  }

  @Command(permission = "downloading")
  public String download(URI address, Scope<Site> scope, GlobalScope<Site> everywhere) {
    if (!scope.and(everywhere).permits(site -> site.isOf(address))) {
      throw new IllegalArgumentException(address + " is not within reach");
    }
    return "downloaded";
  }

  @Command(value = "list_sites", permission = "downloading")
  public String listSites(Scope<String> scope) {
    return scope.allow() + " but " + scope.deny();
  }

  @Command(permission = "watching")
  public int sites(GlobalScope<Site> everywhere) {
    return everywhere.allow().size();
  }
}
