package dev.elnath.internal.permission;

import dev.elnath.internal.permission.ResolvedEntry.Context;
import dev.elnath.permission.Authority;
import dev.elnath.permission.CommandScope;
import dev.elnath.permission.Origin;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Decides by a table, in the order of section 6.6, steps 3 to 6. Any thread.
public final class TableAuthority implements Authority {
  /// The answer without scope.
  static final Allowed ALLOWED = new Allowed(CommandScope.EMPTY);

  /// The contract's and our own way to fetch what was addressed to the calling page: whoever has a
  /// page's key has the right to what is in its box.
  private static final Set<String> ALWAYS_ALLOWED =
      Set.of("plugin:__TAURI_CHANNEL__|fetch", "plugin:__ELNATH__|pull");

  private final boolean debug;
  private volatile ResolvedTable table;

  /// @param debug whether a refusal says what would allow the call, and why to pages from elsewhere
  ///   too
  TableAuthority(ResolvedTable table, boolean debug) {
    this.table = table;
    this.debug = debug;
  }

  /// The table that counts now.
  ResolvedTable table() {
    return table;
  }

  /// Lets another table count from now on.
  void replace(ResolvedTable next) {
    table = next;
  }

  @Override
  public Decision decide(Query query) {
    String command = query.command();
    if (ALWAYS_ALLOWED.contains(command)) {
      return ALLOWED;
    }
    ResolvedTable current = table;
    boolean isLocal = query.origin() instanceof Origin.Local;
    if (isLocal && !current.applicationChecked() && !command.startsWith("plugin:")) {
      return ALLOWED;
    }
    CommandEntries entries = current.commands().of(command);
    if (entries.allowed().isEmpty() || !entries.denied().isEmpty()) {
      return denied(current, query);
    }
    Allowed answer = matched(entries.allowed(), query);
    return answer == null ? denied(current, query) : answer;
  }

  @Override
  public CommandScope globalScope(String plugin) {
    Map<String, CommandScope> scopes = table.globalScopes();
    CommandScope scope = scopes.get(plugin);
    return scope == null
        ? scopes.getOrDefault(CorePlugins.PREFIX + plugin, CommandScope.EMPTY)
        : scope;
  }

  private static @Nullable Allowed matched(List<ResolvedEntry> entries, Query query) {
    PageUrl page = query.origin() instanceof Origin.Remote(String url) ? PageUrl.parse(url) : null;
    if (page == null && query.origin() instanceof Origin.Remote) {
      return null;
    }
    Allowed answer = null;
    for (int i = 0; i < entries.size(); i++) {
      ResolvedEntry entry = entries.get(i);
      if (applies(entry.context(), page) && entry.reach().covers(query.window(), query.webview())) {
        answer = answer == null ? entry.decision() : both(answer, entry.decision());
      }
    }
    return answer;
  }

  /// @param page of another origin, or null for the application's own
  private static boolean applies(Context context, @Nullable PageUrl page) {
    return context instanceof Context.RemotePages(UrlPattern url)
        ? page != null && url.matches(page)
        : page == null;
  }

  private static Allowed both(Allowed one, Allowed other) {
    if (Resolver.isEmpty(other.scope())) {
      return one;
    }
    return Resolver.isEmpty(one.scope())
        ? other
        : new Allowed(Resolver.union(one.scope(), other.scope()));
  }

  /// A page of the application reads why, whether debugged or not. A page from elsewhere does not:
  /// it is told nothing of the windows and capabilities that there are, save while debugging.
  private Denied denied(ResolvedTable current, Query query) {
    if (debug) {
      return new Denied(Denial.reason(current, query) + "\n\n" + Denial.advice(current, query));
    }
    return new Denied(
        query.origin() instanceof Origin.Local
            ? Denial.reason(current, query)
            : "Command " + query.command() + " not allowed by ACL");
  }
}
