package uk.safeguarding.reporting.signals.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.reporting.signals.Signal.CONCERN;
import static uk.safeguarding.reporting.signals.Signal.IMPROVING;
import static uk.safeguarding.reporting.signals.Signal.NOT_ASSESSED;
import static uk.safeguarding.reporting.signals.Signal.NO_SIGNIFICANT_CHANGE;
import static uk.safeguarding.reporting.signals.Signal.UNUSUALLY_LOW;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.reporting.figures.dashboard.SouthamptonDashboard;
import uk.safeguarding.reporting.indicators.TargetFor;
import uk.safeguarding.reporting.signals.Signal;
import uk.safeguarding.reporting.signals.targets.Assurance;
import uk.safeguarding.reporting.signals.targets.TargetCheck;

class OverviewTest {
  private static final List<Signal> SIGNALS = List.of(Signal.values());

  @Test
  void october_2018_in_a_sentence() {
    assertThat(SouthamptonDashboard.october().summary())
        .isEqualTo(
            "6 of 58 indicators need a conversation. 0 show a concern, 2 are improving, 2 are"
                + " unusually high or low and 2 more miss a target or will without change. 46 show"
                + " no significant change and 6 are not assessed.");
  }

  @Test
  void one_is_one() {
    assertThat(Overview.of(List.of(seen(CONCERN, true))).text())
        .isEqualTo(
            "1 of 1 indicator needs a conversation. 1 shows a concern, 0 are improving, 0 are"
                + " unusually high or low and 0 more miss a target or will without change. 0 show no"
                + " significant change and 0 are not assessed.");
  }

  @Test
  void an_indicator_that_is_unusual_and_misses_its_target_is_counted_once() {
    Overview overview =
        Overview.of(
            List.of(
                seen(UNUSUALLY_LOW, true),
                seen(IMPROVING, true),
                seen(NO_SIGNIFICANT_CHANGE, true),
                seen(NOT_ASSESSED, true),
                seen(NO_SIGNIFICANT_CHANGE, false),
                seen(NOT_ASSESSED, false)));
    assertThat(overview).isEqualTo(new Overview(6, 0, 1, 1, 2, 1, 1));
    assertThat(overview.conversations()).isEqualTo(4);
  }

  @Test
  void the_numbers_add_up_whatever_is_seen() {
    var random = new Random(58);
    for (int i = 0; i < 200; i++) {
      var rows = new ArrayList<Overview.Seen>();
      for (int row = random.nextInt(60); row > 0; row--) {
        rows.add(seen(SIGNALS.get(random.nextInt(6)), random.nextBoolean()));
      }
      Overview overview = Overview.of(rows);
      assertThat(overview.conversations() + overview.ordinary() + overview.notAssessed())
          .isEqualTo(rows.size());
    }
  }

  private static Overview.Seen seen(Signal signal, boolean missed) {
    return new Overview.Seen(
        signal,
        new TargetCheck(
            FinancialYear.parse("2018-19"),
            TargetFor.EVERY_PERIOD,
            BigDecimal.TEN,
            Assurance.MAY_OR_MAY_NOT,
            missed,
            null));
  }
}
