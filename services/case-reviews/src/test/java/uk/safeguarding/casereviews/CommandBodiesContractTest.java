package uk.safeguarding.casereviews;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.platform.testing.CommandBodies;

/** What the service's addresses take. */
class CommandBodiesContractTest {

  private static final String PACKAGE = "uk.safeguarding.casereviews";

  private final CommandBodies bodies = new CommandBodies("case-reviews", PACKAGE);

  CommandBodiesContractTest() throws IOException {}

  @Test
  void every_command_has_a_schema_and_every_schema_a_command() throws IOException {
    bodies.have_a_schema_each();
  }

  @Test
  void a_body_keeps_its_schema_and_nothing_more_or_less_passes() throws IOException {
    bodies.keep_their_schemas();
  }

  @Test
  void a_schema_has_the_fields_that_are_read() {
    bodies.have_the_fields_that_are_read();
  }

  @Test
  void every_body_that_an_address_takes_is_listed() {
    bodies.are_all_listed(
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(PACKAGE)
                .stream()
                .filter(type -> type.isAnnotatedWith(RestController.class))
                .map(JavaClass::reflect));
  }
}
