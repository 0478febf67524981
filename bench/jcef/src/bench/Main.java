package bench;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.io.File;
import java.nio.file.Files;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import me.friwi.jcefmaven.CefAppBuilder;
import me.friwi.jcefmaven.MavenCefAppHandlerAdapter;
import org.cef.CefApp;
import org.cef.CefClient;
import org.cef.browser.CefBrowser;
import org.cef.browser.CefMessageRouter;
import org.cef.callback.CefSchemeRegistrar;

/** Shows the page that its argument names. */
public class Main {
  private Main() {}

  public static void main(String[] arguments) throws Exception {
    String[] page = arguments[0].split("\\?", 2);
    String query = page.length > 1 ? "?" + page[1] : "";
    CefApp app = builder().build();
    CefClient client = app.createClient();
    CefMessageRouter router = CefMessageRouter.create();
    router.addHandler(new Calls(), true);
    client.addMessageRouter(router);
    CefBrowser browser = client.createBrowser("app://bench/" + page[0] + ".html" + query, false, false);
    SwingUtilities.invokeLater(() -> show(browser));
  }

  private static CefAppBuilder builder() throws Exception {
    CefAppBuilder builder = new CefAppBuilder();
    builder.setInstallDir(new File(System.getProperty("bench.natives")));
    builder.setProgressHandler((state, progress) -> {});
    builder.addJcefArgs("--no-sandbox", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");
    String cache = Files.createTempDirectory("bench-jcef").toString();
    builder.getCefSettings().windowless_rendering_enabled = false;
    builder.getCefSettings().root_cache_path = cache;
    builder.getCefSettings().cache_path = cache;
    builder.setAppHandler(
        new MavenCefAppHandlerAdapter() {
          @Override
          public void onRegisterCustomSchemes(CefSchemeRegistrar registrar) {
            registrar.addCustomScheme("app", true, false, false, true, true, false, true);
          }

          @Override
          public void onContextInitialized() {
            CefApp.getInstance()
                .registerSchemeHandlerFactory("app", "bench", (browser, frame, scheme, request) -> new Answer());
          }
        });
    return builder;
  }

  private static void show(CefBrowser browser) {
    JFrame frame = new JFrame("bench");
    frame.getContentPane().add(browser.getUIComponent(), BorderLayout.CENTER);
    frame.getContentPane().setPreferredSize(new Dimension(800, 600));
    frame.pack();
    frame.setDefaultCloseOperation(JFrame.EXIT_ON_CLOSE);
    frame.setVisible(true);
  }
}
