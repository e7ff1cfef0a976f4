package uk.safeguarding.agencyreturns.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.safeguarding.agencyreturns.desk.KeptReturn;
import uk.safeguarding.agencyreturns.formats.Finding;
import uk.safeguarding.agencyreturns.formats.FormatRule;
import uk.safeguarding.agencyreturns.formats.ReadReturn;
import uk.safeguarding.agencyreturns.formats.ReturnFormat;
import uk.safeguarding.agencyreturns.formats.SubmittedFile;
import uk.safeguarding.agencyreturns.formats.UnreadableFile;
import uk.safeguarding.agencyreturns.formats.monthlydataset.MonthlyDataset;
import uk.safeguarding.agencyreturns.formats.quarterlyreturn.QuarterlyReturn;
import uk.safeguarding.agencyreturns.receipts.Receipt;

class RuleVerdictTest {

  private static final ReturnFormat MONTHLY = new MonthlyDataset();
  private static final ReturnFormat QUARTERLY = new QuarterlyReturn();

  /** One file with everything wrong that can be: each rule is named by what breaks it. */
  private static final String ALL_WRONG_MONTHLY =
      """
      ref,2018-09,2018-10,2018-11,October 20018
      M1,-1,x,5,7
      ,1,1,,
      M99,1,1,,
      M2,1,1,,
      M2,1,1,,
      M3,450,1,,
      CP1,1.5,1,,
      """;

  private static final String ALL_WRONG_COMMENTARY =
      "ref,month,commentary\nM1,2018-10,one\nM1,2018-10,two\nM2,2018-10,"
          + "x".repeat(4001)
          + "\nM3,2018-10,bell\u0007\n";

  private static final String ALL_WRONG_QUARTERLY =
      """
      ref,quarter,value,numerator,denominator,estimated,commentary
      ,2018-Q2,1,,,,
      M99,2018-Q2,1,,,,
      M1,soon,1,,,,
      M1,2018-Q3,1,,,,
      M1,2018-Q2,x,,,,
      M1,2018-Q2,1,,,,
      M2,2018-Q2,-1,,,,
      M3,2018-Q2,450,,,,
      M4,2018-Q2,1.5,,,,
      M5,2018-Q2,1,x,,,
      CP1,2018-Q2,1,,,perhaps,
      CP2,2018-Q2,,5,,,
      M3,2018-Q1,10,1,,,
      M3,2017-Q4,10,2,1,,
      M3,2017-Q3,10,1,2,,
      CP7,2018-Q2,1,,,,LONG
      CP9,2018-Q2,1,,,,bell\u0007
      """
          .replace("LONG", "x".repeat(4001));

  @Test
  void every_rule_can_fail_and_every_failure_is_a_rule() {
    assertThat(failed(MONTHLY, "2018-10", ALL_WRONG_MONTHLY, ALL_WRONG_COMMENTARY))
        .containsExactlyInAnyOrderElementsOf(codes(MONTHLY));
    assertThat(failed(QUARTERLY, "2018-Q2", ALL_WRONG_QUARTERLY))
        .containsExactlyInAnyOrderElementsOf(codes(QUARTERLY));
  }

  @Test
  void a_rule_that_asks_after_another_knows_it() {
    for (ReturnFormat format : List.of(MONTHLY, QUARTERLY)) {
      assertThat(format.rules())
          .allSatisfy(rule -> assertThat(codes(format)).containsAll(rule.unaskedAfter()));
    }
  }

  @Test
  void every_rule_has_a_verdict_and_a_failed_one_its_cells() {
    List<RuleVerdict> verdicts =
        RuleVerdict.of(kept(MONTHLY, "2018-10", "ref,2018-10\nM1,n/a\nM2,235\n"));
    assertThat(verdicts).extracting(RuleVerdict::code).isEqualTo(codes(MONTHLY));
    assertThat(verdict(verdicts, "not-a-number").verdict()).isEqualTo("failed");
    assertThat(verdict(verdicts, "not-a-number").locations())
        .containsExactly(
            new CellAnswer(
                "file 1.csv",
                "Monthly dataset",
                1,
                "2018-10",
                "n/a",
                "n/a is not a number. Type a number such as 1620 or 14.5, or - where the figure is"
                    + " undefined."));
    assertThat(verdict(verdicts, "ref-unknown").verdict()).isEqualTo("passed");
  }

  @Test
  void what_could_not_be_asked_is_undecided_and_no_pass() {
    List<RuleVerdict> verdicts =
        RuleVerdict.of(kept(MONTHLY, "2018-10", "ref,2018-10\nM99,n/a\nM2,235\n"));
    RuleVerdict number = verdict(verdicts, "not-a-number");
    assertThat(number.verdict()).isEqualTo("undecided");
    assertThat(number.reason())
        .isEqualTo("It could not be asked where another rule failed: Monthly dataset row 1.");
    assertThat(number.locations()).isEmpty();
  }

  @Test
  void a_rule_about_a_file_that_was_not_sent_is_undecided() {
    RuleVerdict twice =
        verdict(
            RuleVerdict.of(kept(MONTHLY, "2018-10", "ref,2018-10\nM1,1\n")), "commentary-twice");
    assertThat(twice.verdict()).isEqualTo("undecided");
    assertThat(twice.reason()).isEqualTo("Commentary was not sent.");
  }

  @Test
  void an_error_in_the_figures_leaves_the_rules_of_the_commentary_alone() {
    List<RuleVerdict> verdicts =
        RuleVerdict.of(
            kept(MONTHLY, "2018-10", "ref,2018-10\nM99,1\nM2,1\n", "ref,commentary\nM2,So\n"));
    assertThat(verdict(verdicts, "commentary-twice").verdict()).isEqualTo("passed");
  }

  @Test
  void nor_does_one_in_the_commentary_touch_the_figures() {
    List<RuleVerdict> verdicts =
        RuleVerdict.of(kept(MONTHLY, "2018-10", "ref,2018-10\nM2,1\n", "ref,commentary\nM99,So\n"));
    assertThat(verdict(verdicts, "not-a-number").verdict()).isEqualTo("passed");
    assertThat(verdict(verdicts, "after-the-period").reason()).contains("Commentary row 1");
  }

  @Test
  void a_nil_return_decides_no_rule() {
    var nil = new KeptReturn(receipt(QUARTERLY), QUARTERLY, List.of(), ReadReturn.NIL);
    assertThat(RuleVerdict.of(nil))
        .hasSameSizeAs(QUARTERLY.rules())
        .allSatisfy(rule -> assertThat(rule.verdict()).isEqualTo("undecided"));
  }

  private static RuleVerdict verdict(List<RuleVerdict> verdicts, String code) {
    return verdicts.stream().filter(rule -> rule.code().equals(code)).findFirst().orElseThrow();
  }

  private static List<String> codes(ReturnFormat format) {
    return format.rules().stream().map(FormatRule::code).toList();
  }

  private static List<String> failed(ReturnFormat format, String period, String... files) {
    return kept(format, period, files).read().findings().stream()
        .filter(finding -> finding.severity() != Finding.Severity.NOTE)
        .map(Finding::code)
        .distinct()
        .collect(Collectors.toList());
  }

  private static KeptReturn kept(ReturnFormat format, String period, String... texts) {
    List<SubmittedFile> files =
        IntStream.range(0, texts.length)
            .mapToObj(
                each ->
                    new SubmittedFile("file " + (each + 1) + ".csv", texts[each].getBytes(UTF_8)))
            .toList();
    try {
      return new KeptReturn(receipt(format), format, files, format.read(period, files));
    } catch (UnreadableFile refusal) {
      throw new AssertionError(refusal);
    }
  }

  private static Receipt receipt(ReturnFormat format) {
    return new Receipt(
        "id",
        "schools",
        format.code(),
        "2018-10",
        1,
        "accepted",
        0,
        0,
        0,
        0,
        null,
        Instant.parse("2018-11-02T09:00:00Z"),
        List.of(),
        false);
  }
}
