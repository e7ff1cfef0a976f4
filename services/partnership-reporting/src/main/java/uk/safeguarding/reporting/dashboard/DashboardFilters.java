package uk.safeguarding.reporting.dashboard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.figures.dashboard.PeriodRow;
import uk.safeguarding.reporting.indicators.Theme;

/**
 * Which rows of a dashboard the reader wants; null everywhere for all of them. What an address
 * names and no row has shows nothing, and says so.
 *
 * @param theme {@code front-door} and so on
 * @param owner the role as the indicators name it
 * @param signal {@code conversation}, {@code fault}, or one of {@link Question}
 */
record DashboardFilters(@Nullable String theme, @Nullable String owner, @Nullable String signal) {

  /** What a row can be asked. */
  enum Question {
    CONVERSATION("Needs a conversation", DashboardFilters::needsConversation),
    TARGET_MISSED("Misses its target", row -> row.judgement().targetMissed()),
    FAULT("Something to check in the source", row -> !row.judgement().faults().isEmpty());

    private final String label;
    private final Predicate<PeriodRow> holds;

    Question(String label, Predicate<PeriodRow> holds) {
      this.label = label;
      this.holds = holds;
    }

    String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  static DashboardFilters of(
      @Nullable String theme, @Nullable String owner, @Nullable String signal) {
    return new DashboardFilters(filled(theme), filled(owner), filled(signal));
  }

  private static @Nullable String filled(@Nullable String written) {
    return written == null || written.isEmpty() ? null : written;
  }

  boolean any() {
    return theme != null || owner != null || signal != null;
  }

  boolean admit(PeriodRow row) {
    return (theme == null || theme.equals(code(row.heading().theme())))
        && (owner == null || owner.equals(row.heading().owner()))
        && (signal == null
            || Arrays.stream(Question.values())
                .anyMatch(each -> each.code().equals(signal) && each.holds.test(row)));
  }

  static String code(Theme theme) {
    return theme.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static boolean needsConversation(PeriodRow row) {
    var check = row.judgement().check();
    return switch (row.judgement().signal()) {
      case IMPROVING, CONCERN, UNUSUALLY_HIGH, UNUSUALLY_LOW -> true;
      case NO_SIGNIFICANT_CHANGE, NOT_ASSESSED -> check != null && check.needsAttention();
    };
  }

  /** The questions of the form, each with the answer chosen. */
  List<DashboardPage.Choice> choices(List<? extends PeriodRow> rows) {
    return List.of(
        choice(
            "theme",
            "Theme",
            "All themes",
            theme,
            Arrays.stream(Theme.values())
                .map(each -> new Answer(code(each), each.label()))
                .toList()),
        choice(
            "owner",
            "Owner",
            "All owners",
            owner,
            rows.stream()
                .map(row -> row.heading().owner())
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(each -> new Answer(each, each))
                .toList()),
        choice(
            "signal",
            "Show",
            "All indicators",
            signal,
            Arrays.stream(Question.values())
                .map(each -> new Answer(each.code(), each.label))
                .toList()));
  }

  private record Answer(String value, String label) {}

  private static DashboardPage.Choice choice(
      String name, String label, String all, @Nullable String chosen, List<Answer> answers) {
    var options = new ArrayList<DashboardPage.Option>();
    options.add(new DashboardPage.Option("", all, chosen == null));
    answers.forEach(
        each ->
            options.add(
                new DashboardPage.Option(each.value(), each.label(), each.value().equals(chosen))));
    return new DashboardPage.Choice(name, label, options);
  }
}
