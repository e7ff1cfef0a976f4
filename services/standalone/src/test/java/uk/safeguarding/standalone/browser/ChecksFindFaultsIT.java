package uk.safeguarding.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checks of pages find what they look for: each is shown a page with one fault. */
@NeedsBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChecksFindFaultsIT {

  private Path directory;
  private Browser browser;

  @BeforeAll
  void start(@TempDir Path directory) {
    this.directory = directory;
    browser = Browser.start(directory.resolve("profile"));
  }

  @AfterAll
  void stop() {
    browser.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          headings.js        | <h1>A</h1><h3>B</h3>                                             | comes after level 1
          headings.js        | <h1>A</h1><h1>B</h1>                                             | 2 headings
          reflow.js          | <div style="width: 400px">Wide</div>                             | wide on a screen of 320
          large-text.js      | <p style="height: 20px; overflow: hidden; font-size: 1rem">Text</p> | is cut off
          large-text.js      | <p style="width: 50rem">Text</p>                                 | wide on a screen
          without-scripts.js | <main>A form that nobody can send</main><form action="/"></form> | cannot be sent
          without-scripts.js | <main>A button without effect</main><button type="button">X</button> | does nothing
          without-scripts.js | <main></main>                                                    | no content
          charts.js          | <svg class="app-chart" width="90" height="20" viewBox="0 0 90 20"><text x="70" y="15">Long</text></svg> | leaves the picture
          charts.js          | <svg class="app-chart" width="90" height="20" viewBox="0 0 90 20"><text y="15">One</text><text x="5" y="15">Two</text></svg> | lies over "Two"
          charts.js          | <svg class="app-chart" width="45" height="10" viewBox="0 0 90 20"><text y="15">One</text></svg> | is shown with 8.0 pixels
          """)
  void a_fault_is_found(String script, String body, String fault) throws IOException {
    browser.ordinary();
    browser.width(script.equals("reflow.js") ? 320 : 1280);
    show(body);

    assertThat(browser.faults(script)).isNotEmpty().first().asString().contains(fault);
  }

  @Test
  void axe_finds_a_picture_without_words() throws IOException {
    browser.ordinary();
    show("<main><h1>A</h1><img src=\"data:,\"></main>");
    browser.run("/axe.min.js");

    assertThat(browser.laterFaults("axe.js")).singleElement().asString().contains("image-alt");
  }

  @Test
  void forced_colours_find_a_line_that_keeps_its_own() throws IOException {
    browser.ordinary();
    browser.forcedColours();
    show("<svg class=\"app-chart\"><path d=\"M0 0h9\" stroke=\"#12436D\"/></svg>");

    assertThat(browser.faults("forced-colours.js")).singleElement().asString().contains("#12436D");
  }

  @Test
  void the_keyboard_finds_a_focus_that_is_not_shown() throws IOException {
    browser.ordinary();
    show("<style>*:focus { outline: none }</style><a href=\"/\">One</a>");

    assertThat(new Keyboard(browser).faults()).singleElement().asString().contains("does not show");
  }

  @Test
  void the_keyboard_finds_an_order_of_its_own() throws IOException {
    browser.ordinary();
    show("<a href=\"/1\">One</a><a href=\"/2\" tabindex=\"1\">Two</a>");

    assertThat(new Keyboard(browser).faults()).singleElement().asString().contains("instead of");
  }

  @Test
  void the_console_tells_of_what_the_content_policy_stops() throws IOException {
    browser.ordinary();
    show(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"style-src 'none'\">"
            + "<p style=\"color: red\">Red</p>");

    List<String> errors = browser.errors();
    assertThat(errors).singleElement().asString().contains("Content Security Policy");
  }

  private void show(String body) throws IOException {
    Path page = directory.resolve("page.html");
    Files.writeString(
        page,
        "<!doctype html><html lang=\"en\"><title>Page</title><body>" + body + "</body></html>");
    browser.open(page.toUri().toString());
  }
}
