package uk.safeguarding.reporting.figures.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The dashboard as any JSON mapper writes it, against the words of the contract. */
class DashboardJsonTest {
  private static final JsonNode JSON =
      JsonMapper.shared().valueToTree(SouthamptonDashboard.october());

  @Test
  void a_row_has_every_field_of_the_contract() {
    List<String> contract =
        List.of(
            "ref",
            "title",
            "months",
            "latest",
            "changeOnMonthPercent",
            "changeOnYearPercent",
            "average12",
            "average12Exact",
            "pooledAverage12",
            "pooledAverage12Exact",
            "maximum12",
            "maximum12Exact",
            "direction",
            "signal",
            "assurance",
            "targetMissed",
            "finding",
            "statisticalNeighbour",
            "england",
            "southEast",
            "targets",
            "owner",
            "reporter",
            "commentary",
            "faults");
    assertThat(JSON.get("month").stringValue()).isEqualTo("2018-10");
    assertThat(JSON.get("indicators")).hasSize(58);
    assertThat(JSON.get("indicators"))
        .allSatisfy(row -> assertThat(row.propertyNames()).containsAll(contract));
    assertThat(JSON.get("indicators")).noneSatisfy(row -> assertThat(row.has("figures")).isTrue());
  }

  @Test
  void numbers_are_numbers_and_words_are_the_contract_s() {
    JsonNode contacts = row("M1");
    assertThat(contacts.at("/months/2018-10").intValue()).isEqualTo(1620);
    assertThat(contacts.get("latest").intValue()).isEqualTo(1620);
    assertThat(contacts.get("changeOnMonthPercent").intValue()).isEqualTo(12);
    assertThat(contacts.get("average12").intValue()).isEqualTo(1439);
    assertThat(contacts.get("direction").stringValue()).isEqualTo("up");
    assertThat(contacts.get("signal").stringValue()).isEqualTo("unusually-high");
    assertThat(contacts.get("assurance").stringValue()).isEqualTo("no-target");
    assertThat(contacts.get("england").stringValue()).isEqualTo("local");
    assertThat(contacts.get("pooledAverage12").isNull()).isTrue();
    assertThat(contacts.get("theme").stringValue()).isEqualTo("front-door");
    assertThat(contacts.get("faults")).isEmpty();
    assertThat(row("M3").get("pooledAverage12").doubleValue()).isEqualTo(17.1);
  }

  @Test
  void what_is_said_is_in_words_and_what_it_was_worked_out_with_stays_inside() {
    assertThat(row("M3").get("signal").stringValue()).isEqualTo("unusually-low");
    assertThat(row("M3").get("findingTitle").stringValue())
        .isEqualTo("Below its average since April 2018");
    assertThat(row("NI147").get("assurance").stringValue()).isEqualTo("may-or-may-not");
    assertThat(row("NI147").get("targetMissed").booleanValue()).isTrue();
    assertThat(row("LAC14").get("signal").stringValue()).isEqualTo("not-assessed");
    assertThat(JSON.get("summary").stringValue()).startsWith("6 of 58 indicators need");
    assertThat(JSON.get("indicators"))
        .noneSatisfy(row -> assertThat(row.has("assessment") || row.has("check")).isTrue());
  }

  @Test
  void what_is_undefined_is_null_and_not_left_out() {
    JsonNode transfers = row("CP2b %");
    assertThat(transfers.get("months")).hasSize(13);
    assertThat(transfers.at("/months/2018-08").isNull()).isTrue();
    assertThat(transfers.at("/months/2018-09").doubleValue()).isEqualTo(33.0);
    assertThat(row("LAC14").get("changeOnYearPercent").isNull()).isTrue();
    assertThat(row("LAC16").get("england").isNull()).isTrue();
    assertThat(row("LAC16").get("owner").isNull()).isTrue();
    assertThat(row("LAC1").get("commentary").isNull()).isTrue();
  }

  @Test
  void targets_are_by_financial_year() {
    assertThat(row("EH1c").get("targets"))
        .hasToString("{\"2017-18\":288,\"2018-19\":336,\"2019-20\":\"TBC\"}");
    assertThat(row("EH1c").get("targetFor").stringValue()).isEqualTo("year-total");
    assertThat(row("M1").get("targets")).isEmpty();
    assertThat(row("M2").get("statisticalNeighbour").intValue()).isEqualTo(340);
    assertThat(row("M2").get("benchmarkVintage").stringValue()).startsWith("2016-17 data");
  }

  private static JsonNode row(String ref) {
    return JSON.get("indicators")
        .valueStream()
        .filter(row -> row.get("ref").stringValue().equals(ref))
        .findFirst()
        .orElseThrow();
  }
}
