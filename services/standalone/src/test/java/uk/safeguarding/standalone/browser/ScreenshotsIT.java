package uk.safeguarding.standalone.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of the pages for the documentation: {@code make screenshots}. */
@NeedsBrowser
@EnabledIfSystemProperty(
    named = ScreenshotsIT.PROPERTY,
    matches = ".+",
    disabledReason = "takes pictures for docs/screenshots; run make screenshots")
class ScreenshotsIT {
  static final String PROPERTY = "safeguarding.screenshots";

  private static final int DESKTOP = 1280;
  private static final int PHONE = 390;

  private static final List<Page> SHOWN =
      List.of(
          new Page(Page.NOBODY, "/sign-in", 200, "Sign in"),
          new Page("board", "/dashboards/monthly?month=2018-10", 200, "Monthly indicators"),
          new Page("board", "/dashboards/quarterly?quarter=2018-Q2", 200, "Quarterly indicators"),
          new Page("board", "/indicators/m3", 200, "Contacts that become referrals"),
          new Page("board", "/indicators/cp6b", 200, "Children on a plan"),
          new Page("board", "/indicators/m3/2018-10", 200, "Where the value"),
          new Page("agency:scc-childrens-services", "/returns", 200, "Returns"),
          new Page("agency:scc-childrens-services", "/returns/new", 200, "Submit a return"),
          new Page(
              "agency:scc-childrens-services",
              "/child-protection/work/section-47-enquiries-open",
              200,
              "Section 47 enquiries open"),
          new Page("agency:hampshire-police", "/returns/{faulty}", 200, "Return accepted"));

  @Test
  void pages_are_photographed_on_a_desktop_and_on_a_phone(@TempDir Path directory)
      throws IOException {
    Path album = Files.createDirectories(Path.of(System.getProperty(PROPERTY)));
    try (Visitor visitor = Visitor.start(directory)) {
      for (Page page : SHOWN) {
        photograph(visitor.opens(page, browser -> browser.width(DESKTOP)), album, page, "desktop");
        photograph(visitor.opens(page, browser -> browser.width(PHONE)), album, page, "phone");
      }
    }
  }

  private static void photograph(Browser browser, Path album, Page page, String device)
      throws IOException {
    Map<String, Object> picture =
        browser
            .driver()
            .executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
    String data = Objects.requireNonNull(picture.get("data")).toString();
    Files.write(
        album.resolve(page.slug() + "-" + device + ".png"), Base64.getDecoder().decode(data));
  }
}
