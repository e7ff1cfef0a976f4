package uk.safeguarding.standalone.recomputation.byhand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.safeguarding.standalone.recomputation.InventedHistory;

/** Single assessments and early help, with the numbers worked out by hand. */
class HelpRecomputedTest {

  private final InventedHistory history = new InventedHistory();

  @AfterEach
  void close() {
    history.close();
  }

  @Test
  void an_assessment_counts_when_it_is_authorised_in_the_band_in_force() {
    authorised("1", "2018-02-01", "WITHIN_10_WORKING_DAYS");
    authorised("2", "2018-02-02", "WITHIN_25_WORKING_DAYS");
    authorised("3", "2018-02-03", "WITHIN_35_WORKING_DAYS");
    authorised("4", "2018-02-04", "WITHIN_45_WORKING_DAYS");
    authorised("5", "2018-02-05", "OVER_45_WORKING_DAYS");
    authorised("6", "2018-02-05", "OVER_45_WORKING_DAYS");
    history.tell("assessment-corrected", "assessment/6", "Ada", "{band: 'WITHIN_45_WORKING_DAYS'}");
    authorised("7", "2018-02-28", "WITHIN_10_WORKING_DAYS");
    history.tell(
        "assessment-authorisation-corrected",
        "assessment/7",
        "Ada",
        "{authorisedOn: '2018-03-01', band: 'WITHIN_25_WORKING_DAYS'}");
    authorised("8", "2018-02-05", "WITHIN_10_WORKING_DAYS");
    history.tell("assessment-withdrawn", "assessment/8", "Ada", "{}");
    history.tell("assessment-started", "assessment/9", "Ada", "{startedOn: '2018-02-01'}");
    history.tell("assessment-corrected", "assessment/9", "Ada", "{band: null}");

    assertThat(history.figure("EH3", "2018-02")).isEqualTo("6");
    assertThat(history.figure("EH3a%", "2018-02")).isEqualTo("1/6");
    assertThat(history.figure("EH3b%", "2018-02")).isEqualTo("1/6");
    assertThat(history.figure("EH3c%", "2018-02")).isEqualTo("1/6");
    assertThat(history.figure("EH3d%", "2018-02")).isEqualTo("2/6");
    assertThat(history.figure("EH3e%", "2018-02")).isEqualTo("1/6");
    assertThat(history.figure("EH4-QL", "2018-02")).isEqualTo("5/6");
    assertThat(history.figure("EH4 (val)", "2018-03")).isEqualTo("1");
    assertThat(history.figure("EH3b%", "2017-Q4")).isEqualTo("2/7");
  }

  @Test
  void universal_help_is_assessed_and_planned() {
    help("1", "2018-01-31");
    history
        .tell(
            "universal-help-assessment-completed",
            "early-help/1",
            "Ada",
            "{completedOn: '2018-02-28'}")
        .tell("early-help-plan-started", "early-help/1", "Ada", "{startedOn: '2018-03-01'}")
        .tell("early-help-plan-corrected", "early-help/1", "Ada", "{startedOn: '2018-02-28'}");
    help("not complete after all", "2018-01-31");
    history
        .tell(
            "universal-help-assessment-completed",
            "early-help/not complete after all",
            "Ada",
            "{completedOn: '2018-02-28'}")
        .tell(
            "universal-help-assessment-corrected",
            "early-help/not complete after all",
            "Ada",
            "{startedOn: '2018-02-01', completedOn: null}");
    help("withdrawn", "2018-01-31");
    history.tell("early-help-withdrawn", "early-help/withdrawn", "Ada", "{}");

    assertThat(history.figure("EH1a", "2018-01")).isEqualTo("1");
    assertThat(history.figure("EH1a", "2018-02")).isEqualTo("1");
    assertThat(history.figure("EH1c", "2018-02")).isEqualTo("1");
    assertThat(history.figure("EH1b", "2018-02")).isEqualTo("1");
    assertThat(history.figure("EH1b", "2018-03")).isEqualTo("0");
  }

  @Test
  void a_step_up_counts_and_another_end_does_not() {
    stepped("1", "2018-02-01");
    stepped("2", "2018-03-01");
    history.tell(
        "early-help-end-corrected",
        "early-help/2",
        "Ada",
        "{endedOn: '2018-02-28', reason: 'STEPPED_UP_TO_SOCIAL_CARE'}");
    stepped("3", "2018-02-01");
    history.tell("early-help-withdrawn", "early-help/3", "Ada", "{}");
    history.tell("early-help-ended", "early-help/4", "Ada", "{endedOn: '2018-02-01'}");
    history.tell("early-help-end-corrected", "early-help/4", "Ada", "{endedOn: '2018-02-02'}");

    assertThat(history.figure("M5", "2018-02")).isEqualTo("2");
    assertThat(history.figure("M5", "2018-03")).isEqualTo("0");
  }

  private void authorised(String name, String on, String band) {
    history.tell("assessment-started", "assessment/" + name, "Ada", "{startedOn: '2018-01-02'}");
    history.tell(
        "assessment-authorised",
        "assessment/" + name,
        "Ada",
        "{authorisedOn: '%s', band: '%s'}".formatted(on, band));
  }

  private void help(String name, String assessedFrom) {
    history.tell("early-help-started", "early-help/" + name, "Ada", "{startedOn: '2017-12-01'}");
    history.tell(
        "universal-help-assessment-started",
        "early-help/" + name,
        "Ada",
        "{startedOn: '%s'}".formatted(assessedFrom));
  }

  private void stepped(String name, String on) {
    history.tell("early-help-started", "early-help/" + name, "Ada", "{startedOn: '2017-12-01'}");
    history.tell(
        "early-help-stepped-up", "early-help/" + name, "Ada", "{steppedUpOn: '%s'}".formatted(on));
  }
}
