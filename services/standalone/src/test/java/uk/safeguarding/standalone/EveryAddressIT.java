package uk.safeguarding.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.standalone.RecordsClient.Answer;

/**
 * Every address of every record: security lets its keeper in, the sample of its command reads, and
 * what begins a record begins one, while what follows a record that nobody began is unknown.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryAddressIT {

  private PlatformProcess platform;
  private CommandSamples samples;

  @BeforeAll
  void start() {
    platform = SharedPlatform.running();
    var council = RecordsClient.of(platform, CommandSamples.COUNCIL);
    String child =
        council
            .post(
                "/contacts-and-referrals/children",
                """
                {"agency": "scc-childrens-services", "identifier": "ADDRESSES-1", "dateOfBirth": "2010-05-17"}
                """)
            .json()
            .path("child")
            .asString();
    samples = CommandSamples.about(child);
  }

  static Stream<Address> puts() {
    return addresses()
        .filter(address -> address.method().isAnnotationPresent(PutMapping.class))
        .filter(address -> address.body() != null);
  }

  static Stream<Address> gets() {
    return addresses()
        .filter(address -> address.method().isAnnotationPresent(GetMapping.class))
        .filter(address -> address.path().matches(".*/\\{(id|child)}"));
  }

  private static Stream<Address> addresses() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(CommandSamples.PACKAGES)
            .stream()
            .filter(type -> type.isAnnotatedWith(RestController.class))
            .map(JavaClass::reflect)
            .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
            .filter(
                method ->
                    method.isAnnotationPresent(PutMapping.class)
                        || method.isAnnotationPresent(GetMapping.class))
            .map(Address::of);
  }

  @ParameterizedTest
  @MethodSource("puts")
  void a_command_reaches_its_record(Address address) {
    CommandSamples.Sample sample = samples.of(Objects.requireNonNull(address.body()));
    Answer answer =
        RecordsClient.of(platform, sample.sender(address.path()))
            .put(address.filledIn(), sample.body());
    assertThat(answer.status()).as(address + ": " + answer.body()).isIn(expected(address));
  }

  /**
   * What stands under the list of records begins one, and so does a conference that was held
   * without having been arranged. An unknown child is the vault's to refuse.
   */
  private static List<Integer> expected(Address address) {
    if (address.path().startsWith("/contacts-and-referrals/children/")) {
      return List.of(422);
    }
    return address.beginsRecord() || address.path().endsWith("/initial-conferences/{id}/held")
        ? List.of(201)
        : List.of(404);
  }

  @ParameterizedTest
  @MethodSource("gets")
  void a_record_that_nobody_began_is_unknown(Address address) {
    assertThat(
            RecordsClient.of(platform, CommandSamples.keeper(address.path()))
                .get(address.filledIn())
                .status())
        .as(address.toString())
        .isEqualTo(404);
  }
}
