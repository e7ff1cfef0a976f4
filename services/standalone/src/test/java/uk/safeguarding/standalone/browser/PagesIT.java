package uk.safeguarding.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
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

  @ParameterizedTest
  @MethodSource("pages")
  void it_is_the_page_and_says_what_it_is_about(Page page) {
    Browser browser = visitor.opens(page);

    assertThat(browser.heading()).startsWith(page.heading());
    assertThat(browser.faults("status.js", page.status())).isEmpty();
    assertThat(browser.faults("headings.js")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void axe_finds_nothing_against_wcag_2_2_aa(Page page) {
    Browser browser = visitor.opens(page);
    browser.run("/axe.min.js");

    assertThat(browser.laterFaults("axe.js")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void the_console_stays_empty_and_the_content_policy_is_kept(Page page) {
    Browser browser = visitor.opens(page);

    assertThat(browser.errors())
        .allMatch(
            error ->
                page.status() >= 400
                    && error.contains(page.path())
                    && error.contains("status of " + page.status()));
  }

  @ParameterizedTest
  @MethodSource("kinds_of_pages")
  void on_a_narrow_screen_nothing_scrolls_sideways(Page page) {
    Browser browser = visitor.opens(page, narrow -> narrow.width(NARROWEST));

    assertThat(browser.faults("reflow.js")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("kinds_of_pages")
  void text_of_twice_the_size_is_not_cut_off_and_needs_no_scrolling_sideways(Page page) {
    Browser browser = visitor.opens(page);

    assertThat(browser.faults("large-text.js")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("kinds_of_pages")
  void it_works_without_scripts(Page page) {
    Browser browser = visitor.opens(page, plain -> plain.scripts(false));

    assertThat(browser.heading()).startsWith(page.heading());
    assertThat(browser.faults("without-scripts.js")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("kinds_of_pages")
  void the_keyboard_reaches_everything_in_order_and_shows_where_it_is(Page page) {
    Browser browser = visitor.opens(page);

    assertThat(new Keyboard(browser).faults()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("kinds_of_pages")
  void the_skip_link_leads_to_the_content(Page page) {
    Browser browser = visitor.opens(page);
    var keyboard = new Keyboard(browser);
    keyboard.toTheTop();
    keyboard.press(Keys.TAB);
    keyboard.press(Keys.ENTER);

    assertThat(browser.driver().switchTo().activeElement().getAttribute("id"))
        .isEqualTo("main-content");
  }

  @ParameterizedTest
  @MethodSource("kinds_of_pages")
  void forced_colours_leave_texts_controls_and_charts_visible(Page page) {
    Browser browser = visitor.opens(page, Browser::forcedColours);

    assertThat(browser.faults("forced-colours.js")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("kinds_of_pages")
  void the_labels_of_its_charts_are_legible_on_a_desktop_and_on_a_phone(Page page) {
    Browser browser = visitor.opens(page);
    assertThat(browser.faults("charts.js")).isEmpty();

    browser.width(NARROWEST);
    assertThat(browser.faults("charts.js")).isEmpty();
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
