package uk.safeguarding.reporting.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.dashboard.DashboardPage.Choice;
import uk.safeguarding.reporting.dashboard.DashboardPage.Option;
import uk.safeguarding.reporting.figures.Figures;
import uk.safeguarding.reporting.figures.SouthamptonDataset;
import uk.safeguarding.reporting.figures.dashboard.Dashboard;
import uk.safeguarding.reporting.figures.dashboard.DashboardRow;
import uk.safeguarding.reporting.figures.dashboard.Judging;
import uk.safeguarding.reporting.figures.dashboard.Remarks;
import uk.safeguarding.reporting.indicators.Theme;
import uk.safeguarding.reporting.signals.Baselines;

/** Which of Southampton's 58 rows a reader sees. */
class DashboardFiltersTest {

  /** Something to check in M2's source. */
  private static final Remarks REMARKS =
      new Remarks() {
        @Override
        public @Nullable String commentary(String ref, ReportingPeriod period) {
          return null;
        }

        @Override
        public List<String> faults(String ref, ReportingPeriod period) {
          return ref.equals("M2")
              ? List.of("The value does not follow from its counts.")
              : List.of();
        }
      };

  private static final Dashboard OCTOBER = october();

  @Test
  void without_a_filter_all_rows_are_shown() {
    DashboardFilters none = DashboardFilters.of(null, "", null);
    assertThat(none.any()).as("an empty field of the form filters nothing").isFalse();
    assertThat(refs(none)).hasSize(58);
  }

  @Test
  void a_theme_shows_its_rows_only() {
    DashboardFilters frontDoor = DashboardFilters.of("front-door", null, null);
    assertThat(frontDoor.any()).isTrue();
    assertThat(refs(frontDoor)).startsWith("M1", "M2", "M3");
    assertThat(rows(frontDoor))
        .hasSizeLessThan(58)
        .allMatch(row -> row.heading().theme() == Theme.FRONT_DOOR);
  }

  @Test
  void an_owner_shows_what_is_assigned_to_the_role() {
    String lead = "Service Lead, Children's Social Care";
    assertThat(rows(DashboardFilters.of(null, lead, null)))
        .isNotEmpty()
        .hasSizeLessThan(58)
        .allMatch(row -> lead.equals(row.heading().owner()));
  }

  @Test
  void the_rows_that_need_a_conversation_are_those_that_the_first_sentence_counts() {
    DashboardFilters conversation = DashboardFilters.of(null, null, "conversation");
    assertThat(refs(conversation))
        .hasSize(OCTOBER.overview().conversations())
        .as("four unusual ones, and two that have trouble with a target")
        .containsExactly("M1", "M3", "M6-QL", "EH1c", "NI147", "LAC9 (val)");
  }

  @Test
  void a_missed_target_shows_however_ordinary_the_figure_is() {
    assertThat(rows(DashboardFilters.of(null, null, "target-missed")))
        .isNotEmpty()
        .allMatch(row -> row.judgement().targetMissed());
  }

  @Test
  void what_is_to_be_checked_in_the_source_can_be_asked_for() {
    assertThat(refs(DashboardFilters.of(null, null, "fault"))).containsExactly("M2");
  }

  @Test
  void two_filters_admit_what_both_admit() {
    assertThat(refs(DashboardFilters.of("front-door", null, "conversation")))
        .contains("M1", "M3")
        .doesNotContain("M2", "NI147");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Conversation", "CONVERSATION", "target_missed", "anything"})
  void a_question_that_nobody_offers_shows_nothing(String signal) {
    assertThat(refs(DashboardFilters.of(null, null, signal))).isEmpty();
  }

  @Test
  void a_theme_or_an_owner_that_no_row_has_shows_nothing() {
    assertThat(refs(DashboardFilters.of("weather", null, null))).isEmpty();
    assertThat(refs(DashboardFilters.of(null, "Nobody in particular", null))).isEmpty();
  }

  @Test
  void the_form_offers_every_theme_owner_and_question_and_remembers_what_was_chosen() {
    List<Choice> choices =
        DashboardFilters.of("front-door", null, "fault").choices(OCTOBER.indicators());
    assertThat(choices).extracting(Choice::name).containsExactly("theme", "owner", "signal");
    assertThat(choices.get(0).options()).hasSize(1 + Theme.values().length);
    assertThat(choices)
        .extracting(DashboardFiltersTest::chosen)
        .containsExactly("front-door", "", "fault");
    assertThat(choices.get(1).options().stream().skip(1).map(Option::value))
        .as("each owner once, in order, and nobody where nobody is assigned")
        .isSorted()
        .doesNotHaveDuplicates()
        .doesNotContainNull()
        .contains("Service Lead, Children's Social Care");
    assertThat(choices.get(2).options())
        .extracting(Option::value)
        .containsExactly("", "conversation", "target-missed", "fault");
  }

  /** The one answer that is chosen. */
  private static String chosen(Choice choice) {
    List<Option> chosen = choice.options().stream().filter(Option::chosen).toList();
    assertThat(chosen).as(choice.name()).hasSize(1);
    return chosen.getFirst().value();
  }

  private static List<DashboardRow> rows(DashboardFilters filters) {
    return OCTOBER.indicators().stream().filter(filters::admit).toList();
  }

  private static List<String> refs(DashboardFilters filters) {
    return rows(filters).stream().map(row -> row.heading().ref()).toList();
  }

  private static Dashboard october() {
    Figures figures = SouthamptonDataset.figures();
    return Dashboard.of(
        figures, new Judging(figures, Baselines.NONE, REMARKS), SouthamptonDataset.OCTOBER);
  }
}
