package uk.safeguarding.agencyreturns.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.safeguarding.agencyreturns.submission.AgencyReturnId;
import uk.safeguarding.agencyreturns.submission.ReportedFigure;
import uk.safeguarding.agencyreturns.submission.ReturnStatus;
import uk.safeguarding.agencyreturns.submission.SubmissionId;
import uk.safeguarding.agencyreturns.submission.events.AgencyReturnEvent;
import uk.safeguarding.agencyreturns.submission.events.CommentaryGiven;
import uk.safeguarding.agencyreturns.submission.events.FiguresReported;
import uk.safeguarding.agencyreturns.submission.events.ReturnSubmitted;
import uk.safeguarding.agencyreturns.submission.events.SubmissionRepeated;
import uk.safeguarding.platform.publishing.PublishedMessage;
import uk.safeguarding.platform.testing.ContractSchemas;

class PublishedMessagesContractTest {

  private static final ContractSchemas SCHEMAS = ContractSchemas.ofMessages("agency-returns");

  private static final Instant RECORDED_AT = Instant.parse("2018-11-02T09:00:00.123456Z");
  private static final AgencyReturnId RETURN =
      new AgencyReturnId("scc-childrens-services", "monthly-dataset", "2018-10");
  private static final SubmissionId SUBMISSION = new SubmissionId(new UUID(1, 1));

  /** Written only where it says something. */
  private static final Set<String> OPTIONAL = Set.of("nil");

  private final JsonMapper json = JsonMapper.builder().build();

  static Stream<AgencyReturnEvent> events() {
    return Stream.of(
        submitted(ReturnStatus.ACCEPTED, null, null),
        submitted(ReturnStatus.ACCEPTED_WITH_ERRORS, 1, "key"),
        submitted(ReturnStatus.REJECTED, null, null),
        nil(),
        figures(),
        figures(
            new ReportedFigure("2018-09", null),
            new ReportedFigure("2018-10", new BigDecimal("14.50"))),
        figures(
            new ReportedFigure("2018-Q1", null, null, null, false, true),
            new ReportedFigure(
                "2018-Q2",
                new BigDecimal("14.5"),
                new BigDecimal("235"),
                new BigDecimal("1620"),
                true,
                false)),
        new CommentaryGiven(
            RETURN,
            SUBMISSION,
            3,
            2,
            "M3",
            "2018-09",
            "Up since the school year began.\n\tSee M2."),
        new SubmissionRepeated(RETURN, SUBMISSION, "key"));
  }

  @ParameterizedTest
  @MethodSource("events")
  void a_message_keeps_its_schema_and_is_about_its_agency(AgencyReturnEvent event) {
    assertThat(SCHEMAS.faults(type(event), body(event))).isEmpty();
    assertThat(message(event).subject()).isEqualTo("scc-childrens-services");
  }

  @ParameterizedTest
  @MethodSource("events")
  void a_property_more_breaks_the_contract(AgencyReturnEvent event) {
    assertThat(SCHEMAS.faults(type(event), body(event).put("surplus", 1)))
        .singleElement()
        .asString()
        .contains("surplus");
  }

  @ParameterizedTest
  @MethodSource("events")
  void a_property_less_breaks_the_contract_whichever_it_is(AgencyReturnEvent event) {
    for (String property : List.copyOf(body(event).propertyNames())) {
      if (OPTIONAL.contains(property)) {
        continue;
      }
      ObjectNode without = body(event);
      without.remove(property);
      assertThat(SCHEMAS.faults(type(event), without)).as(property).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("events")
  void a_property_of_another_kind_breaks_the_contract_whichever_it_is(AgencyReturnEvent event) {
    for (String property : List.copyOf(body(event).propertyNames())) {
      assertThat(SCHEMAS.faults(type(event), body(event).put(property, "free text,\0anything")))
          .as(property)
          .isNotEmpty();
    }
  }

  @Test
  void what_most_figures_do_not_have_is_not_written() {
    assertThat(body(figures(new ReportedFigure("2018-10", null))).toString())
        .contains("\"figures\":[{\"period\":\"2018-10\",\"value\":null}]");
    assertThat(body(submitted(ReturnStatus.ACCEPTED, null, null)).propertyNames())
        .doesNotContain("nil");
    assertThat(body(nil()).path("nil").booleanValue()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"value\": 1}",
        "{\"period\": \"2018-10\"}",
        "{\"period\": \"2018-10\", \"value\": 1, \"estimated\": false}",
        "{\"period\": \"2018-10\", \"value\": null, \"notSupplied\": \"y\"}",
        "{\"period\": \"2018-10\", \"value\": 1, \"numerator\": -1}",
        "{\"period\": \"2018-10\", \"value\": 1, \"denominator\": 1.5}",
        "{\"period\": \"2018-10\", \"value\": 1, \"surplus\": 1}"
      })
  void a_figure_of_another_shape_breaks_the_contract(String figure) {
    FiguresReported event = figures(new ReportedFigure("2018-10", BigDecimal.ONE));
    ObjectNode body = body(event);
    body.putArray("figures").add(json.readTree(figure));
    assertThat(SCHEMAS.faults(type(event), body)).isNotEmpty();
  }

  @Test
  void the_idempotency_key_and_the_hashes_stay_inside() {
    assertThat(body(submitted(ReturnStatus.ACCEPTED, 1, "key")).propertyNames())
        .doesNotContain("idempotencyKey", "contentHash", "fileHashes");
    assertThat(body(new SubmissionRepeated(RETURN, SUBMISSION, "key")).toString())
        .doesNotContain("\"key\"");
  }

  @Test
  void every_event_has_a_schema_and_every_schema_an_event() throws IOException {
    assertThat(events().map(Object::getClass).distinct())
        .containsExactlyInAnyOrder(AgencyReturnEvent.class.getPermittedSubclasses());
    assertThat(SCHEMAS.names())
        .containsExactlyInAnyOrderElementsOf(events().map(this::type).distinct().toList());
  }

  private String type(AgencyReturnEvent event) {
    return message(event).type();
  }

  private ObjectNode body(AgencyReturnEvent event) {
    return (ObjectNode) json.readTree(json.writeValueAsBytes(message(event).body()));
  }

  private static PublishedMessage message(AgencyReturnEvent event) {
    return new AgencyReturnsPublication().messageOf(event, RECORDED_AT);
  }

  private static ReturnSubmitted submitted(
      ReturnStatus status, @Nullable Integer restores, @Nullable String key) {
    return new ReturnSubmitted(
        RETURN, SUBMISSION, 3, status, "hash", List.of("file"), 58, 57, 1, 0, restores, key, false);
  }

  private static ReturnSubmitted nil() {
    return new ReturnSubmitted(
        RETURN,
        SUBMISSION,
        3,
        ReturnStatus.ACCEPTED,
        "hash",
        List.of(),
        0,
        0,
        0,
        0,
        null,
        null,
        true);
  }

  private static FiguresReported figures(ReportedFigure... figures) {
    return new FiguresReported(RETURN, SUBMISSION, 3, 6, "M6-QL (val)", Arrays.asList(figures));
  }
}
