package uk.safeguarding.reporting.facts.totals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.facts.Dimensions;
import uk.safeguarding.reporting.facts.Fact;
import uk.safeguarding.reporting.facts.OpenTo;
import uk.safeguarding.reporting.facts.Periods;
import uk.safeguarding.reporting.facts.spans.Span;
import uk.safeguarding.reporting.facts.spans.Spans;

class TotalsTest {

  private static final LocalDate FIRST = LocalDate.of(2017, 11, 20);
  private static final int DAYS = 300;
  private static final List<ReportingPeriod> PERIODS =
      Stream.of("2017-11", "2018-03", "2018-10", "2017-Q3", "2018-Q1", "2017-18", "2018-19")
          .map(ReportingPeriod::parse)
          .toList();

  private final SplittableRandom chance = new SplittableRandom(3);

  private record Child(List<LocalDate> contacts, Spans missing) {

    Set<Fact> facts(String name) {
      Set<Fact> facts = new HashSet<>();
      contacts.forEach(
          day -> facts.add(new Fact.Happened("contacts", name + day, day, Dimensions.NONE)));
      Periods.onceIn("children", name, contacts.stream(), Dimensions.NONE).forEach(facts::add);
      Periods.atAnyTime("missing", name, missing).forEach(facts::add);
      OpenTo.stood("on-a-plan", name, missing).forEach(facts::add);
      return facts;
    }
  }

  @Test
  void whatever_changes_they_are_what_a_count_of_all_children_finds() {
    for (int round = 0; round < 200; round++) {
      var totals = new Totals();
      List<Child> children = new ArrayList<>();
      for (int change = 0; change < 30; change++) {
        int place = chance.nextInt(6);
        Child after = some();
        if (place < children.size()) {
          Child before = children.set(place, after);
          totals.change(before.facts("c" + place), after.facts("c" + place));
        } else {
          totals.change(Set.of(), after.facts("c" + children.size()));
          children.add(after);
        }
      }
      PERIODS.forEach(period -> assertCounted(totals, children, period));
    }
  }

  private static void assertCounted(Totals totals, List<Child> children, ReportingPeriod period) {
    assertThat(totals.happened("contacts", period))
        .as("contacts in %s", period)
        .isEqualTo(
            (int)
                children.stream()
                    .flatMap(child -> child.contacts().stream().distinct())
                    .filter(day -> isIn(day, period))
                    .count());
    assertThat(totals.inPeriod("children", period))
        .as("children in %s", period)
        .isEqualTo(
            (int)
                children.stream()
                    .filter(child -> child.contacts().stream().anyMatch(day -> isIn(day, period)))
                    .count());
    assertThat(totals.standing("on-a-plan", period))
        .as("on a plan at the end of %s", period)
        .isEqualTo(
            (int)
                children.stream()
                    .filter(child -> child.missing().holdAtEndOf(period.lastDay()))
                    .count());
    assertThat(totals.atAnyTime("missing", period))
        .as("missing at any time of %s", period)
        .isEqualTo((int) children.stream().filter(child -> wasMissing(child, period)).count());
  }

  private static boolean wasMissing(Child child, ReportingPeriod period) {
    return period
        .firstDay()
        .datesUntil(period.lastDay().plusDays(1))
        .anyMatch(day -> child.missing().holdAtEndOf(day));
  }

  private static boolean isIn(LocalDate day, ReportingPeriod period) {
    return !day.isBefore(period.firstDay()) && !day.isAfter(period.lastDay());
  }

  private Child some() {
    List<LocalDate> contacts = Stream.generate(this::day).limit(chance.nextInt(5)).toList();
    Spans missing =
        Spans.of(
            Stream.generate(
                    () -> {
                      LocalDate from = day();
                      return chance.nextInt(5) == 0
                          ? Span.since(from)
                          : new Span(from, from.plusDays(chance.nextInt(90)));
                    })
                .limit(chance.nextInt(4)));
    return new Child(contacts, missing);
  }

  private LocalDate day() {
    return FIRST.plusDays(chance.nextInt(DAYS));
  }

  @Test
  void months_without_a_fact_have_none() {
    assertThat(new Totals().standing("on-a-plan", Month.parse("2018-10"))).isZero();
  }
}
