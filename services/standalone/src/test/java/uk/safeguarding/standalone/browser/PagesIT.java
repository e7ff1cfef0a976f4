package uk.safeguarding.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** What holds for every page, whoever reads it and with whatever. */
@NeedsBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT {
  private static final int NARROWEST = 320;
  private static final Page SIGN_IN = new Page(Page.NOBODY, "/sign-in", 200, "Sign in");

  private Visitor visitor;

  @BeforeAll
  void start(@TempDir Path directory) {
    visitor = Visitor.start(directory);
  }

  @AfterAll
  void stop() {
    visitor.close();
  }

  static Stream<Page> pages() {
    return Pages.all();
  }

  static Stream<Page> kinds_of_pages() {
    return Pages.kinds();
  }

  /** One load of the page for all of it: loading is what takes the time. */
  @ParameterizedTest
  @MethodSource("pages")
  void it_says_what_it_is_about_keeps_wcag_2_2_aa_and_the_content_policy(Page page) {
    Browser browser = visitor.opens(page);
    var found = new SoftAssertions();

    found.assertThat(browser.heading()).startsWith(page.heading());
    found.assertThat(browser.faults("status.js", page.status())).as("status").isEmpty();
    found.assertThat(browser.faults("headings.js")).as("headings").isEmpty();
    found.assertThat(unexpectedErrors(browser, page)).as("console").isEmpty();
    browser.run("/axe.min.js");
    found.assertThat(browser.laterFaults("axe.js")).as("axe").isEmpty();
    found.assertAll();
  }

  /** The browser itself reports a page's status of 400 and above, and nothing else may be there. */
  private static List<String> unexpectedErrors(Browser browser, Page page) {
    return browser.errors().stream()
        .filter(
            error ->
                page.status() < 400
                    || !error.contains(page.path())
                    || !error.contains("status of " + page.status()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("kinds_of_pages")
  void it_works_without_scripts(Page page) {
    Browser browser = visitor.opens(page, plain -> plain.scripts(false));

    assertThat(browser.heading()).startsWith(page.heading());
    assertThat(browser.faults("without-scripts.js")).isEmpty();
  }

  /** One load again; what changes the page comes last. */
  @ParameterizedTest
  @MethodSource("kinds_of_pages")
  void it_serves_forced_colours_narrow_screens_the_keyboard_and_large_text(Page page) {
    Browser browser = visitor.opens(page);
    var keyboard = new Keyboard(browser);
    var found = new SoftAssertions();

    found.assertThat(browser.faults("charts.js")).as("charts on a desktop").isEmpty();
    browser.forcedColours();
    found.assertThat(browser.faults("forced-colours.js")).as("forced colours").isEmpty();
    browser.ordinary();
    browser.width(NARROWEST);
    found.assertThat(browser.faults("reflow.js")).as("nothing scrolls sideways").isEmpty();
    found.assertThat(browser.faults("charts.js")).as("charts on a phone").isEmpty();
    browser.ordinary();
    found.assertThat(keyboard.faults()).as("order and focus").isEmpty();
    found.assertThat(afterTheSkipLink(browser, keyboard)).as("skip link").isEqualTo("main-content");
    found.assertThat(browser.faults("large-text.js")).as("text of twice the size").isEmpty();
    found.assertAll();
  }

  private static @Nullable String afterTheSkipLink(Browser browser, Keyboard keyboard) {
    keyboard.toTheTop();
    keyboard.press(Keys.TAB);
    keyboard.press(Keys.ENTER);
    return browser.driver().switchTo().activeElement().getAttribute("id");
  }

  @Test
  void signing_in_needs_no_scripts() {
    Browser browser = visitor.opens(SIGN_IN, plain -> plain.scripts(false));
    visitor.signIn("board");
    boolean signedIn =
        !browser.driver().findElements(By.cssSelector("form[action='/sign-out'] button")).isEmpty();
    visitor.signOut();

    assertThat(signedIn).isTrue();
  }
}
