package uk.safeguarding.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import uk.safeguarding.synthetic.contract.Requests;

/** Every kind of request of a year against the addresses and schemas of the services. */
class RequestsContractTest {

  private static final Path SERVICES = Path.of(System.getProperty("services", ".."));
  private static final Path SCHEMAS = Path.of(System.getProperty("schemas", "../../schemas"));

  @Test
  void every_kind_of_request_has_an_address_and_keeps_its_schema() throws IOException {
    var requests = new Requests(SERVICES, SCHEMAS.resolve("commands"));
    SyntheticAuthority.of(1, YearMonth.of(2017, 11), 12, 4)
        .flatMap(day -> day.requests().stream())
        .forEach(requests::check);
    assertThat(requests.faults()).as("faults by kind").isEmpty();
    assertThat(requests.kindsNotMade()).as("kinds that are listed and never made").isEmpty();
  }
}
