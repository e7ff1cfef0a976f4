package uk.safeguarding.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The form that starts an indicator's limits anew, as the business unit fills it in. */
@NeedsBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RebasingInBrowserIT {
  private static final String UNIT = "business-unit";

  private Visitor visitor;

  @BeforeAll
  void start(@TempDir Path directory) {
    visitor = Visitor.start(directory);
  }

  @AfterAll
  void stop() {
    visitor.close();
  }

  @Test
  void limits_start_anew_without_scripts_and_readers_see_why_and_by_whom() {
    Browser browser = filledIn("m3", "2018-04", "A new front door opened.");

    assertThat(browser.driver().getCurrentUrl()).contains("/indicators/m3?after=");
    assertThat(text(browser, "main"))
        .contains(
            "The limits start anew from April 2018: A new front door opened. Said by "
                + visitor.username(UNIT)
                + " on ")
        .doesNotContain("Nobody has started the limits anew.", "There is a problem");
  }

  @Test
  void a_reason_of_blanks_is_refused_at_its_field_and_what_was_typed_is_kept() {
    Browser browser = filledIn("m1", "2018-05", "   ");

    assertThat(link(browser)).endsWith("#reason");
    assertThat(text(browser, ".govuk-error-summary")).contains("Say in words what changed");
    assertThat(text(browser, "#reason-error")).contains("Say in words what changed");
    assertThat(value(browser, "from")).isEqualTo("2018-05");
    assertThat(value(browser, "reason")).isBlank();
    assertThat(text(browser, "main")).contains("Nobody has started the limits anew.");
  }

  @Test
  void a_month_that_is_none_is_refused_at_its_field_and_what_was_typed_is_kept() {
    Browser browser = filledIn("m2", "April 2018", "Two <b>more</b> teams.");

    assertThat(link(browser)).endsWith("#from");
    assertThat(text(browser, ".govuk-error-summary")).contains("like 2018-04");
    assertThat(text(browser, "#from-error")).contains("like 2018-04");
    assertThat(browser.driver().findElements(By.id("reason-error"))).isEmpty();
    assertThat(value(browser, "from")).isEqualTo("April 2018");
    assertThat(value(browser, "reason")).isEqualTo("Two <b>more</b> teams.");
    assertThat(text(browser, "main")).contains("Nobody has started the limits anew.");
  }

  @Test
  void another_reason_for_a_month_that_has_one_is_refused_on_the_page_itself() {
    filledIn("m4", "2018-04", "A new front door opened.");
    Browser browser = filledIn("m4", "2018-04", "Another reason.");

    assertThat(text(browser, ".govuk-error-summary")).contains("Withdraw that first");
    assertThat(value(browser, "reason")).isEqualTo("Another reason.");
    assertThat(text(browser, "main"))
        .contains("The limits start anew from April 2018: A new front door opened.");
  }

  /** Each test has an indicator of its own: what is said of one stays. */
  private Browser filledIn(String indicator, String from, String reason) {
    Browser browser =
        visitor.opens(
            new Page(UNIT, "/indicators/" + indicator, 200, ""), plain -> plain.scripts(false));
    WebElement form = browser.driver().findElement(By.cssSelector("form[action$='/rebasings']"));
    browser.driver().findElement(By.cssSelector("details:has(#reason) summary")).click();
    form.findElement(By.id("from")).sendKeys(from);
    form.findElement(By.id("reason")).sendKeys(reason);
    form.findElement(By.cssSelector("button[type=submit]")).click();
    return browser;
  }

  /** Where the only line of the error summary leads. */
  private static String link(Browser browser) {
    var links = browser.driver().findElements(By.cssSelector(".govuk-error-summary a"));
    assertThat(links).hasSize(1);
    return String.valueOf(links.getFirst().getDomProperty("href"));
  }

  private static String text(Browser browser, String selector) {
    return browser.driver().findElement(By.cssSelector(selector)).getText();
  }

  private static String value(Browser browser, String id) {
    return String.valueOf(browser.driver().findElement(By.id(id)).getDomProperty("value"));
  }
}
