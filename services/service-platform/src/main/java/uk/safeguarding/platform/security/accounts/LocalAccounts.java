package uk.safeguarding.platform.security.accounts;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import uk.safeguarding.platform.security.accounts.AccountsFile.Credentials;

/**
 * The accounts of the evaluation build: generated at the first start, the same at every later one.
 * There is no default password.
 */
public final class LocalAccounts {

  private static final int RANDOM_BYTES = 24;
  private static final int SHORTEST_WITH_128_BITS = 22;

  private final Map<String, Account> byUsername;

  private LocalAccounts(Map<String, Account> byUsername) {
    this.byUsername = Map.copyOf(byUsername);
  }

  /**
   * Reads the accounts from the file, and adds to it those that it lacks. Services that start at
   * once on one file all know the same passwords.
   */
  public static LocalAccounts openOrCreate(Path path, PasswordEncoder encoder) {
    AccountsFile file = new AccountsFile(path);
    Map<String, Credentials> complete = file.alone(() -> completed(file));
    Map<String, Account> accounts = new LinkedHashMap<>();
    for (AccountHolder holder : AccountHolder.all()) {
      Credentials entry = Objects.requireNonNull(complete.get(holder.key()));
      accounts.put(entry.username(), account(holder, entry, encoder));
    }
    return new LocalAccounts(accounts);
  }

  @Nullable Account find(String username) {
    return byUsername.get(username);
  }

  private static Map<String, Credentials> completed(AccountsFile file) {
    Map<String, Credentials> entries = file.read();
    Map<String, Credentials> complete = completed(entries);
    if (!complete.equals(entries)) {
      file.write(complete);
    }
    return complete;
  }

  private static Map<String, Credentials> completed(Map<String, Credentials> entries) {
    Map<String, Credentials> complete = new LinkedHashMap<>(entries);
    for (AccountHolder holder : AccountHolder.all()) {
      complete.computeIfAbsent(
          holder.key(), _ -> new Credentials(holder.username(), randomPassword()));
    }
    return complete;
  }

  private static Account account(AccountHolder holder, Credentials entry, PasswordEncoder encoder) {
    // A hand-written password would be guessable, and the fast hash below would not protect it.
    if (entry.password().length() < SHORTEST_WITH_128_BITS) {
      throw new IllegalStateException(
          "The password of "
              + holder.key()
              + " in the accounts file is not a generated one; "
              + "remove the entry to have a new one generated.");
    }
    String encoded = Objects.requireNonNull(encoder.encode(entry.password()));
    return new Account(holder.signedInAs(entry.username()), encoded);
  }

  private static String randomPassword() {
    byte[] bytes = new byte[RANDOM_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
