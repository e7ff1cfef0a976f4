package uk.safeguarding.reporting.indicatorpage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.web.page.PageError;

/**
 * The form that starts limits anew, as the reader left it.
 *
 * @param offered whether the reader may do it
 * @param error what was wrong; null before anything was sent
 */
record RebasingForm(boolean offered, @Nullable PageError error, String from, String reason) {

  static RebasingForm empty(boolean offered) {
    return new RebasingForm(offered, null, "", "");
  }

  IndicatorPage.Limits with(List<String> history) {
    return new IndicatorPage.Limits(history, offered, error, from, reason);
  }
}
