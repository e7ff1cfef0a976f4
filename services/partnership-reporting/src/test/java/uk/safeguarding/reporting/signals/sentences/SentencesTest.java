package uk.safeguarding.reporting.signals.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.figures.Figure;
import uk.safeguarding.reporting.figures.Figures;
import uk.safeguarding.reporting.figures.Fraction;
import uk.safeguarding.reporting.figures.ReportedFigure;
import uk.safeguarding.reporting.figures.ReportedFigures;
import uk.safeguarding.reporting.figures.SouthamptonDataset;
import uk.safeguarding.reporting.indicators.Better;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;
import uk.safeguarding.reporting.signals.Assessment;
import uk.safeguarding.reporting.signals.Baselines;
import uk.safeguarding.reporting.signals.Found;
import uk.safeguarding.reporting.signals.Limits;
import uk.safeguarding.reporting.signals.Phase;
import uk.safeguarding.reporting.signals.Signal;
import uk.safeguarding.reporting.signals.Signals;
import uk.safeguarding.reporting.signals.targets.TargetCheck;
import uk.safeguarding.reporting.signals.targets.Targets;

/**
 * Every sentence of all 58 indicators in every month, of the printed figures and of random ones,
 * against the assessment it is about.
 */
class SentencesTest {
  private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.load();
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w-])-?\\d[\\d,]*(\\.\\d+)?");
  private static final Month LAST = new Month(2019, 3);

  /** What stands in the wording itself: periods, and the three months of a rule. */
  private static final Pattern WORDING =
      Pattern.compile(
          "31 March 20\\d\\d|\\p{Lu}[a-z]+ 20\\d\\d|20\\d\\d-\\d\\d|of the last 3 months");

  @Test
  void sentences_about_the_printed_figures_say_what_was_assessed() {
    SouthamptonDataset.read().refs().forEach(ref -> check(SouthamptonDataset.figures(), ref));
  }

  @Test
  void sentences_about_random_figures_say_what_was_assessed() {
    var seen = new TreeSet<String>();
    for (int seed = 0; seed < 12; seed++) {
      Figures figures = SouthamptonDataset.figures(random(seed));
      for (Indicator indicator : CATALOGUE.indicators()) {
        seen.addAll(check(figures, indicator.ref()));
      }
    }
    assertThat(seen)
        .as("every signal, and most by each of the four rules")
        .hasSizeGreaterThanOrEqualTo(14);
  }

  /** What was seen on the way: signals and the rules that made them. */
  private static Set<String> check(Figures figures, String ref) {
    Indicator indicator = Objects.requireNonNull(CATALOGUE.find(ref));
    var signals = new Signals(figures, Baselines.NONE);
    var seen = new TreeSet<String>();
    for (Month month = new Month(2017, 10); month.compareTo(LAST) <= 0; month = month.next()) {
      Assessment assessment = signals.of(indicator, month);
      TargetCheck target = Targets.check(indicator, assessment);
      Figure figure = figures.at(indicator, month);
      Finding finding = Finding.of(indicator, figure, assessment, target, figures.isRunning(month));
      Said said = new Said(indicator, month, figure, assessment, target, finding);
      said.says_nothing_of_better_or_worse_where_no_way_is_better();
      said.says_improvement_and_concern_exactly_when_assessed();
      said.has_no_number_that_was_not_assessed();
      said.says_a_missed_target();
      said.calls_trial_limits_so();
      Found reason = assessment.reason();
      seen.add(assessment.signal() + (reason == null ? "" : " " + reason.rule()));
    }
    return seen;
  }

  /** One finding and all that it is about. */
  private record Said(
      Indicator indicator,
      Month month,
      Figure figure,
      Assessment assessment,
      @Nullable TargetCheck target,
      Finding finding) {

    void says_nothing_of_better_or_worse_where_no_way_is_better() {
      if (definition().better() == Better.NONE) {
        assertThat(finding.text().replace("there is too little", ""))
            .as("%s", this)
            .doesNotContainIgnoringCase("improv")
            .doesNotContainIgnoringCase("better")
            .doesNotContainIgnoringCase("worse")
            .doesNotContainIgnoringCase("concern");
      }
    }

    void says_improvement_and_concern_exactly_when_assessed() {
      String said = finding.signal();
      assertThat(said.contains("an improvement"))
          .isEqualTo(assessment.signal() == Signal.IMPROVING);
      assertThat(said.contains("a concern")).isEqualTo(assessment.signal() == Signal.CONCERN);
      assertThat(said.contains("no significant change"))
          .isEqualTo(assessment.signal() == Signal.NO_SIGNIFICANT_CHANGE);
      assertThat(said.contains("unlikely to be chance"))
          .as(said)
          .isEqualTo(assessment.reason() != null);
    }

    void has_no_number_that_was_not_assessed() {
      Set<String> allowed = allowed();
      var matcher = NUMBER.matcher(withoutFixedWords());
      while (matcher.find()) {
        String number = matcher.group().replace(",", "");
        assertThat(allowed).as("%s in: %s", number, finding.text()).contains(number);
      }
      if (figure.value() != null) {
        assertThat(finding.value().replace(",", ""))
            .contains(plain(figure.value(), definition().rounding().decimals()));
      }
    }

    void says_a_missed_target() {
      boolean missed = target != null && target.missed();
      assertThat(finding.target() != null && finding.target().contains("misses"))
          .as(finding.text())
          .isEqualTo(missed);
      if (missed && assessment.signal() == Signal.NO_SIGNIFICANT_CHANGE) {
        assertThat(finding.text()).contains("no significant change").contains("misses");
      }
    }

    void calls_trial_limits_so() {
      Limits limits = assessment.limits();
      boolean judged = assessment.signal() != Signal.NOT_ASSESSED;
      assertThat(finding.signal().contains("trial"))
          .as(finding.text())
          .isEqualTo(judged && limits != null && limits.trial());
    }

    /** The statement's own numbers and the period's name are not assessed. */
    private String withoutFixedWords() {
      String statement = Objects.requireNonNull(definition().statement());
      String text = finding.title() + ". " + finding.text();
      for (String part : List.of(statement.split("\\{value}", -1))) {
        text = part.isEmpty() ? text : text.replace(part, " ");
      }
      return WORDING.matcher(text.replace(indicator.shortTitle(), " ")).replaceAll(" ");
    }

    private Set<String> allowed() {
      var allowed = new HashSet<String>();
      int decimals = definition().rounding().decimals();
      add(allowed, figure.value(), decimals);
      Limits limits = assessment.limits();
      if (limits != null) {
        add(allowed, limits.centre());
        add(allowed, limits.lower());
        add(allowed, limits.lowerShown());
        add(allowed, limits.upper());
        add(allowed, limits.upperShown(definition().kind()));
        allowed.add(String.valueOf(limits.points()));
      }
      Phase phase = assessment.current();
      if (phase != null) {
        add(allowed, phase.mean());
        allowed.add(String.valueOf(phase.points().size()));
        Found found = assessment.reason();
        if (found != null) {
          allowed.add(String.valueOf(found.count()));
          allowed.add(String.valueOf(found.count() - 1));
          allowed.add(String.valueOf(found.members().getLast() - found.members().getFirst() + 1));
        }
      }
      if (target != null) {
        add(allowed, target.target(), decimals);
        if (target.yearToDate() != null) {
          add(allowed, target.yearToDate().total(), decimals);
          add(allowed, target.yearToDate().lowest());
          add(allowed, target.yearToDate().highest());
          allowed.add(String.valueOf(target.yearToDate().open()));
        }
      }
      return allowed;
    }

    private static void add(Set<String> allowed, @Nullable BigDecimal value, int decimals) {
      if (value != null) {
        allowed.add(plain(value, decimals));
      }
    }

    private static void add(Set<String> allowed, @Nullable Fraction value) {
      if (value != null) {
        allowed.add(value.rounded(value.isWhole() ? 0 : 1).toPlainString());
      }
    }

    private static String plain(BigDecimal value, int decimals) {
      return Fraction.of(value).rounded(decimals).toPlainString();
    }

    private IndicatorDefinition definition() {
      return Objects.requireNonNull(indicator.definitionAt(month));
    }
  }

  /** Figures from April 2016 on; some drift, some jump, some months are undefined or missing. */
  private static ReportedFigures random(int seed) {
    return new ReportedFigures() {
      @Override
      public @Nullable ReportedFigure at(String ref, ReportingPeriod period) {
        Month month = period.months().getLast();
        var series = new Random(31L * ref.hashCode() + seed);
        IndicatorDefinition definition =
            Objects.requireNonNull(CATALOGUE.find(ref)).definitions().getLast();
        int level = definition.kind().isCount() && series.nextInt(4) > 0 ? 400 : 40;
        int drift = series.nextInt(5) - 2;
        int jump = series.nextInt(40) - 20;
        int spread = 1 + series.nextInt(12);
        int place = (month.year() - 2016) * 12 + month.month() - 4;
        var here = new Random(series.nextLong() + place);
        if (here.nextInt(12) == 0) {
          return here.nextBoolean() ? null : new ReportedFigure(null);
        }
        int value =
            level + drift * place / 3 + (place > 28 ? jump : 0) + here.nextInt(2 * spread) - spread;
        return new ReportedFigure(
            definition.rounding().decimals() == 0
                ? BigDecimal.valueOf(Math.max(0, value))
                : BigDecimal.valueOf(Math.clamp(value * 10L + here.nextInt(10), 0, 1000), 1));
      }

      @Override
      public Month earliest() {
        return new Month(2016, 4);
      }
    };
  }
}
