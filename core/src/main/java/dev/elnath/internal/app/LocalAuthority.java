package dev.elnath.internal.app;

import dev.elnath.permission.Authority;
import dev.elnath.permission.CommandScope;
import dev.elnath.permission.Origin;

/// The authority of an application without capability files (section 6.6, step 4): its own commands
/// for its own pages, nothing else.
final class LocalAuthority implements Authority {
  @Override
  public Decision decide(Query query) {
    boolean own = !query.command().startsWith("plugin:");
    return own && query.origin() instanceof Origin.Local
        ? new Allowed(CommandScope.EMPTY)
        : new Denied("Command " + query.command() + " not allowed by ACL");
  }
}
