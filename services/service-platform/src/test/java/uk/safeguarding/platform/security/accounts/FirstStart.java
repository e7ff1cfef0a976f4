package uk.safeguarding.platform.security.accounts;

import java.nio.file.Path;
import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A process of its own that makes the accounts, and says whether it knows those of the file. */
final class FirstStart {

  private FirstStart() {}

  public static void main(String[] arguments) {
    Path file = Path.of(arguments[0]);
    PasswordEncoder encoder = new RandomPasswordEncoder();
    Account operator =
        Objects.requireNonNull(LocalAccounts.openOrCreate(file, encoder).find("operator"));
    var written = Objects.requireNonNull(new AccountsFile(file).read().get("operator"));
    System.exit(encoder.matches(written.password(), operator.encodedPassword()) ? 0 : 1);
  }
}
