package uk.safeguarding.standalone.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium without a window, with a profile of its own. */
final class Browser implements AutoCloseable {
  /** Warns that it knows no DevTools of this version; the commands used here are in all. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private static final int DESKTOP = 1280;
  private static final int HEIGHT = 900;

  /** For a check of a large page on a busy machine. */
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  static Browser start(Path profile) {
    SELENIUM.setLevel(Level.SEVERE);
    var options = new ChromeOptions();
    options.setBinary(Programs.browser().orElseThrow().toFile());
    options.addArguments(
        "--headless=new",
        // Chromium refuses to sandbox itself as root, which build machines often are.
        "--no-sandbox",
        "--disable-gpu",
        // As on a phone, where they lie over the page.
        "--hide-scrollbars",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + profile);
    var logging = new LoggingPreferences();
    logging.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logging);
    var service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(Programs.driver().orElseThrow().toFile())
            .usingAnyFreePort()
            .build();
    var browser = new Browser(new ChromeDriver(service, options));
    browser.driver.manage().timeouts().scriptTimeout(PATIENCE);
    browser.ordinary();
    return browser;
  }

  ChromeDriver driver() {
    return driver;
  }

  /** A desktop, ordinary colours, scripts on; what was logged is forgotten. */
  void ordinary() {
    width(DESKTOP);
    scripts(true);
    colours();
    errors();
  }

  void open(String address) {
    driver.get(address);
  }

  /** The viewport in CSS pixels. */
  void width(int pixels) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Whether pages may run scripts; ours always may. */
  void scripts(boolean run) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
  }

  /** The reader's own colours, light text on dark. */
  void forcedColours() {
    colours(
        Map.of("name", "forced-colors", "value", "active"),
        Map.of("name", "prefers-color-scheme", "value", "dark"));
  }

  @SafeVarargs
  private void colours(Map<String, String>... features) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of(features)));
  }

  /** What the console says is wrong, content policy included, since it was last asked. */
  List<String> errors() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  String heading() {
    return driver.findElement(By.tagName("h1")).getText();
  }

  /** What a script of our own, kept under {@code /browser}, finds wrong with the page. */
  List<String> faults(String script, Object... arguments) {
    return texts(driver.executeScript(resource("/browser/" + script), arguments));
  }

  /** The same for a script that calls its last argument when it is done. */
  List<String> laterFaults(String script, Object... arguments) {
    return texts(driver.executeAsyncScript(resource("/browser/" + script), arguments));
  }

  void run(String resource) {
    driver.executeScript(resource(resource));
  }

  private static List<String> texts(Object found) {
    return ((List<?>) Objects.requireNonNull(found)).stream().map(String::valueOf).toList();
  }

  private static String resource(String name) {
    try (var script = Objects.requireNonNull(Browser.class.getResourceAsStream(name), name)) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
