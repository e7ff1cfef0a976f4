package uk.safeguarding.standalone.browser;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.WebDriver;
import uk.safeguarding.standalone.PlatformWithSample;

/** A browser at a running platform that signs in as whoever is to see a page. */
final class Visitor implements AutoCloseable {
  private final PlatformWithSample platform;
  private final Browser browser;
  private final Map<String, Set<Cookie>> cookies = new HashMap<>();
  private String role = Page.NOBODY;

  private Visitor(PlatformWithSample platform, Browser browser) {
    this.platform = platform;
    this.browser = browser;
  }

  static Visitor start(Path directory) {
    PlatformWithSample platform = PlatformWithSample.start(directory.resolve("data"));
    return new Visitor(platform, Browser.start(directory.resolve("profile")));
  }

  /** An ordinary browser on the page. */
  Browser opens(Page page) {
    return opens(page, _ -> {});
  }

  /** A browser that was changed before it came to the page. */
  Browser opens(Page page, Consumer<Browser> change) {
    browser.ordinary();
    become(page);
    browser.errors();
    change.accept(browser);
    browser.open(platform.address() + platform.path(page.path()));
    return browser;
  }

  private void become(Page page) {
    if (page.role().equals(role)) {
      return;
    }
    WebDriver.Options options = browser.driver().manage();
    browser.open(platform.address() + "/privacy");
    signOut();
    if (page.needsSignIn()) {
      if (cookies.containsKey(page.role())) {
        cookies.get(page.role()).forEach(options::addCookie);
      } else {
        signIn(page.role());
        cookies.put(page.role(), options.getCookies());
      }
    }
    role = page.role();
  }

  /** Forgets who was signed in. */
  void signOut() {
    browser.driver().manage().deleteAllCookies();
    role = Page.NOBODY;
  }

  /** By the form, as people do. */
  void signIn(String as) {
    browser.open(platform.address() + "/sign-in");
    browser.driver().findElement(By.id("username")).sendKeys(platform.username(as));
    browser.driver().findElement(By.id("password")).sendKeys(platform.password(as));
    browser.driver().findElement(By.cssSelector("main button[type=submit]")).click();
  }

  /** As readers see who said something. */
  String username(String role) {
    return platform.username(role);
  }

  @Override
  public void close() {
    browser.close();
    platform.close();
  }
}
