package uk.safeguarding.reporting.received;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What this service reads of agency-returns is what agency-returns promises: examples that keep its
 * schemas.
 */
class AgencyReturnsContractTest {

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  @Test
  void a_row_of_figures_is_read_with_its_undefined_month() throws IOException {
    String message =
        """
        {"agency":"scc-childrens-services","format":"monthly-dataset","period":"2018-10",
         "submissionId":"cad33be9-4337-4340-a0b2-b67855c5a08d","version":2,"submittedAt":"2018-11-20T09:00:00.123Z",
         "row":32,"indicator":"CP2b %","figures":[{"period":"2018-04","value":null},{"period":"2018-10","value":100.0}]}
        """;
    assertKeeps("figures-reported", message);

    FiguresReported read = JSON.readValue(message, FiguresReported.class);

    assertThat(read.figures())
        .containsExactly(
            new FiguresReported.Reported("2018-04", null),
            new FiguresReported.Reported("2018-10", new BigDecimal("100.0")));
    assertThat(read.submittedAt()).isEqualTo("2018-11-20T09:00:00.123Z");
  }

  @Test
  void a_submitted_return_is_read() throws IOException {
    String message =
        """
        {"agency":"scc-childrens-services","format":"monthly-dataset","period":"2018-10",
         "submissionId":"cad33be9-4337-4340-a0b2-b67855c5a08d","version":3,"status":"accepted","rows":58,"accepted":58,
         "errors":0,"queries":0,"restores":1,"submittedAt":"2018-11-20T09:00:00Z"}
        """;
    assertKeeps("return-submitted", message);

    assertThat(JSON.readValue(message, ReturnSubmitted.class).restores()).isEqualTo(1);
  }

  @Test
  void a_quarter_is_read_with_its_counts_and_how_sure_the_agency_is() throws IOException {
    String message =
        """
        {"agency":"hampshire-police","format":"quarterly-return","period":"2018-Q2",
         "submissionId":"cad33be9-4337-4340-a0b2-b67855c5a08d","version":1,"submittedAt":"2018-11-20T09:00:00Z",
         "row":1,"indicator":"M3","figures":[
          {"period":"2018-Q2","value":16.1,"numerator":743,"denominator":4628,"estimated":true},
          {"period":"2018-Q1","value":null,"notSupplied":true}]}
        """;
    assertKeeps("figures-reported", message);

    assertThat(JSON.readValue(message, FiguresReported.class).figures())
        .containsExactly(
            new FiguresReported.Reported(
                "2018-Q2",
                new BigDecimal("16.1"),
                new BigDecimal("743"),
                new BigDecimal("4628"),
                true,
                false),
            new FiguresReported.Reported("2018-Q1", null, null, null, false, true));
  }

  @Test
  void commentary_is_read_with_the_period_it_is_about() throws IOException {
    String message =
        """
        {"agency":"scc-childrens-services","format":"monthly-dataset","period":"2018-10",
         "submissionId":"cad33be9-4337-4340-a0b2-b67855c5a08d","version":1,"submittedAt":"2018-11-20T09:00:00Z",
         "row":4,"indicator":"M1","about":"2018-09","text":"Contacts rose again."}
        """;
    assertKeeps("commentary-given", message);

    assertThat(JSON.readValue(message, CommentaryGiven.class).about()).isEqualTo("2018-09");
  }

  @Test
  void a_repeated_submission_is_read() throws IOException {
    String message =
        """
        {"agency":"scc-childrens-services","format":"monthly-dataset","period":"2018-10",
         "submissionId":"cad33be9-4337-4340-a0b2-b67855c5a08d"}
        """;
    assertKeeps("submission-repeated", message);

    assertThat(JSON.readValue(message, SubmissionRepeated.class).submissionId())
        .isEqualTo("cad33be9-4337-4340-a0b2-b67855c5a08d");
  }

  private static void assertKeeps(String type, String message) throws IOException {
    Path schema = Path.of("..", "..", "schemas", "agency-returns.events.v1", type + ".json");
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(schema), InputFormat.JSON)
                .validate(message, InputFormat.JSON))
        .isEmpty();
  }
}
