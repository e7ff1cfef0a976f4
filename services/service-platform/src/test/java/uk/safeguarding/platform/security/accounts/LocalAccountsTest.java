package uk.safeguarding.platform.security.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.safeguarding.platform.security.accounts.AccountsFile.Credentials;

class LocalAccountsTest {

  @TempDir private Path data;
  private Path file;

  @BeforeEach
  void choose() {
    file = data.resolve("demo-accounts.json");
  }

  @Test
  void the_first_start_makes_an_account_for_every_role_and_agency() {
    open();
    assertThat(new AccountsFile(file).read())
        .containsOnlyKeys(
            "business-unit",
            "chair",
            "board",
            "panel",
            "auditor",
            "child-death-overview",
            "operator",
            "agency:scc-childrens-services",
            "agency-approver:scc-childrens-services",
            "agency:hampshire-police",
            "agency-approver:hampshire-police",
            "agency:solent-nhs",
            "agency-approver:solent-nhs",
            "agency:probation",
            "agency-approver:probation",
            "agency:schools",
            "agency-approver:schools");
  }

  @Test
  void passwords_are_long_and_all_different_and_usernames_suit_basic() {
    open();
    Map<String, Credentials> entries = new AccountsFile(file).read();
    assertThat(entries.values()).extracting(Credentials::password).doesNotHaveDuplicates();
    assertThat(entries.values()).allMatch(entry -> entry.password().length() == 32);
    assertThat(entries.values()).noneMatch(entry -> entry.username().contains(":"));
  }

  @Test
  void services_that_start_at_once_on_one_file_know_the_same_passwords() throws Exception {
    List<Process> starts = new ArrayList<>();
    for (int service = 0; service < 6; service++) {
      starts.add(
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  FirstStart.class.getName(),
                  file.toString())
              .inheritIO()
              .start());
    }
    for (Process start : starts) {
      assertThat(start.waitFor()).isZero();
    }
  }

  @Test
  void a_later_start_keeps_the_file_as_it_is() throws IOException {
    open();
    byte[] first = Files.readAllBytes(file);
    open();
    assertThat(Files.readAllBytes(file)).isEqualTo(first);
  }

  @Test
  void only_the_owner_may_read_it_even_if_somebody_loosened_it() throws IOException {
    open();
    assertThat(permissions()).isEqualTo("rw-------");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    open();
    assertThat(permissions()).isEqualTo("rw-------");
    assertThat(data).isDirectoryNotContaining(path -> path.toString().endsWith(".tmp"));
  }

  @Test
  void a_lost_entry_is_generated_again_and_the_others_stay() {
    open();
    AccountsFile accounts = new AccountsFile(file);
    Map<String, Credentials> entries = accounts.read();
    Credentials chair = entries.get("chair");
    entries.remove("board");
    accounts.write(entries);
    open();
    assertThat(accounts.read()).containsKey("board").containsEntry("chair", chair);
  }

  @Test
  void a_password_somebody_chose_is_refused() {
    open();
    AccountsFile accounts = new AccountsFile(file);
    Map<String, Credentials> entries = accounts.read();
    entries.put("chair", new Credentials("chair", "Southampton1"));
    accounts.write(entries);
    assertThatIllegalStateException().isThrownBy(this::open).withMessageContaining("chair");
  }

  private void open() {
    LocalAccounts.openOrCreate(file, new RandomPasswordEncoder());
  }

  private String permissions() throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
