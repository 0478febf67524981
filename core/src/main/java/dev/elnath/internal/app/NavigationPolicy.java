package dev.elnath.internal.app;

import dev.elnath.internal.permission.PageOrigins;
import dev.elnath.permission.Origin;
import dev.elnath.platform.DownloadDecision;
import dev.elnath.platform.NavigationDecision;
import dev.elnath.window.DownloadRequest;
import dev.elnath.window.Navigation;
import dev.elnath.window.NewWindowRequest;
import dev.elnath.window.Webview;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// Where one web view's main frame may go: to the application's own pages and to origins that the
/// program sent it to, unless the program decides. Any thread.
final class NavigationPolicy {
  private static final Logger LOG = System.getLogger("dev.elnath.navigation");

  private final Function<String, Origin> origins;
  private final Optional<Predicate<Navigation>> decides;
  private final Optional<Consumer<NewWindowRequest>> newWindows;
  private final DownloadPolicy downloads;
  private final Set<String> sentTo = ConcurrentHashMap.newKeySet();

  /// @param origins tells the application's own pages
  NavigationPolicy(
      Function<String, Origin> origins,
      Optional<Predicate<Navigation>> decides,
      Optional<Consumer<NewWindowRequest>> newWindows,
      DownloadPolicy downloads) {
    this.origins = origins;
    this.decides = decides;
    this.newWindows = newWindows;
    this.downloads = downloads;
  }

  /// The program sends the web view there, so that it may show all of that origin.
  void sent(String url) {
    PageOrigins.of(url).ifPresent(sentTo::add);
  }

  /// Decides at once, or on a virtual thread where the program decides.
  void navigating(Webview webview, String url, NavigationDecision decision) {
    Navigation navigation = new Navigation(webview, url, isOwn(url));
    if (decides.isEmpty()) {
      if (!navigation.own()) {
        LOG.log(
            Level.WARNING,
            () ->
                "\"%s\" may not show %s, which is no page of the application; App.of(…).onNavigation(…) can allow it"
                    .formatted(webview.label(), url));
      }
      decision.decide(navigation.own());
      return;
    }
    Predicate<Navigation> program = decides.get();
    Thread.ofVirtual()
        .name("navigation of " + webview.label())
        .start(() -> decision.decide(ask(program, navigation)));
  }

  void newWindowWanted(Webview webview, String url) {
    if (newWindows.isEmpty()) {
      LOG.log(
          Level.WARNING,
          () ->
              "\"%s\" wanted a new window for %s, and none was made; App.of(…).onNewWindow(…) is told instead"
                  .formatted(webview.label(), url));
      return;
    }
    Consumer<NewWindowRequest> program = newWindows.get();
    Thread.ofVirtual()
        .name("new window of " + webview.label())
        .start(() -> tell(program, new NewWindowRequest(webview, url)));
  }

  void downloading(Webview webview, String url, String suggestedName, DownloadDecision decision) {
    boolean own = origins.apply(webview.url()) instanceof Origin.Local;
    downloads.wanted(
        new DownloadRequest(webview, url, DownloadName.plain(suggestedName), own), decision);
  }

  private boolean isOwn(String url) {
    return origins.apply(url) instanceof Origin.Local
        || PageOrigins.of(url).filter(sentTo::contains).isPresent();
  }

  private static boolean ask(Predicate<Navigation> program, Navigation navigation) {
    try {
      return program.test(navigation);
    } catch (RuntimeException | Error failure) {
      LOG.log(
          Level.ERROR,
          () -> "not shown, since onNavigation failed for it: " + navigation.url(),
          failure);
      return false;
    }
  }

  private static void tell(Consumer<NewWindowRequest> program, NewWindowRequest request) {
    try {
      program.accept(request);
    } catch (RuntimeException | Error failure) {
      LOG.log(Level.ERROR, () -> "onNewWindow failed for " + request.url(), failure);
    }
  }
}
