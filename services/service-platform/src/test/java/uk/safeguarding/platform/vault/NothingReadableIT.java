package uk.safeguarding.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.platform.vault.InventedChildren.council;
import static uk.safeguarding.platform.vault.InventedChildren.police;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.RuleBroken;
import uk.safeguarding.platform.vault.Birth.Born;
import uk.safeguarding.platform.vault.Birth.Unborn;

/** Planted identifiers and dates are looked for in every byte of every table and in every log. */
class NothingReadableIT {

  private static final String IDENTIFIER = "Zq-7781-planted";
  private static final String ANOTHER = "Yw-9902-planted";
  private static final LocalDate DATE_OF_BIRTH = LocalDate.of(1987, 11, 23);
  private static final LocalDate EXPECTED = LocalDate.of(2049, 5, 6);

  private static final VaultFixture POSTGRES = new VaultFixture();
  private static final Logger ROOT =
      (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private static final ListAppender<ILoggingEvent> LOG = new ListAppender<>();

  @BeforeAll
  static void use() {
    Level before = ROOT.getLevel();
    Appender<ILoggingEvent> console = ROOT.iteratorForAppenders().next();
    ROOT.detachAppender(console);
    ROOT.setLevel(Level.TRACE);
    LOG.start();
    ROOT.addAppender(LOG);
    try {
      useEverything(POSTGRES.open());
    } finally {
      ROOT.detachAppender(LOG);
      ROOT.setLevel(before);
      ROOT.addAppender(console);
    }
  }

  @AfterAll
  static void close() {
    POSTGRES.close();
  }

  private static void useEverything(IdentityVault vault) {
    ChildRef child = vault.identify(council(IDENTIFIER), new Unborn(EXPECTED)).child();
    vault.identify(council(IDENTIFIER), new Born(DATE_OF_BIRTH));
    vault.born(child, DATE_OF_BIRTH);
    vault.addIdentifier(child, police(ANOTHER));
    ChildRef adopted = vault.adopt(child);
    ChildRef unborn = vault.identify(police(IDENTIFIER), new Unborn(EXPECTED)).child();
    vault.merge(child, unborn);
    vault.find(child);
    vault.beforeAdoption(
        adopted, new RestrictedAccess("somebody", RestrictedAccess.Purpose.COURT_ORDER));
    try {
      vault.addIdentifier(adopted, police(ANOTHER));
    } catch (RuleBroken refusal) {
      assertThat(needles()).noneMatch(refusal.toString()::contains);
    }
  }

  @Test
  void no_byte_of_any_table_tells_an_identifier_or_a_date() {
    List<String> rows = everyRow();
    assertThat(rows).hasSizeGreaterThan(12);
    for (String needle : needles()) {
      assertThat(rows).noneMatch(row -> row.contains(needle));
    }
  }

  @Test
  void no_log_tells_them_however_much_it_says() {
    assertThat(LOG.list).hasSizeGreaterThan(50);
    assertThat(LOG.list).noneMatch(line -> needles().stream().anyMatch(written(line)::contains));
  }

  private static String written(ILoggingEvent line) {
    return line.getFormattedMessage()
        + (line.getThrowableProxy() == null
            ? ""
            : ThrowableProxyUtil.asString(line.getThrowableProxy()));
  }

  /** As PostgreSQL writes them: bytes are hexadecimal. */
  private static List<String> everyRow() {
    JdbcClient superuser = POSTGRES.superuser();
    var rows = new ArrayList<String>();
    for (String table :
        superuser
            .sql(
                """
                select schemaname || '.' || tablename from pg_tables
                where schemaname like 'identity%'
                """)
            .query(String.class)
            .list()) {
      rows.addAll(superuser.sql("select t::text from " + table + " t").query(String.class).list());
    }
    return rows;
  }

  private static List<String> needles() {
    var needles = new ArrayList<String>();
    for (String identifier : List.of(IDENTIFIER, ANOTHER)) {
      for (String written : List.of(identifier, identifier.toUpperCase(Locale.ROOT))) {
        needles.add(written);
        needles.add(hex(written.getBytes(StandardCharsets.UTF_8)));
      }
    }
    for (LocalDate day : List.of(DATE_OF_BIRTH, EXPECTED)) {
      needles.add(day.toString());
      needles.add(day.format(DateTimeFormatter.BASIC_ISO_DATE));
      needles.add(day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
      needles.add(hex(day.toString().getBytes(StandardCharsets.UTF_8)));
      needles.add(hex(epochDay(day)));
    }
    return needles;
  }

  private static byte[] epochDay(LocalDate day) {
    return ByteBuffer.allocate(Long.BYTES).putLong(day.toEpochDay()).array();
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
