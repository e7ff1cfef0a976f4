package uk.safeguarding.synthetic.returns.annexa;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.returns.lives.Adopter;
import uk.safeguarding.synthetic.returns.particulars.Codes;

/** List 11: people who want to adopt and were in touch in the last twelve months. */
record Adopters() implements AnnexList {

  private static final int SHORT = 8;

  @Override
  public int number() {
    return 11;
  }

  @Override
  public Stream<Row> rows(Extract extract) {
    return extract.adopters().stream()
        .filter(
            adopter ->
                extract.isOfYear(adopter.enquiredOn())
                    || adopter.steps().values().stream().anyMatch(extract::isOfYear))
        .map(adopter -> row(adopter, extract));
  }

  private static Row row(Adopter adopter, Extract extract) {
    String id = adopter.id().substring(0, SHORT).toUpperCase(Locale.ROOT);
    boolean isDisabled =
        extract.particulars().ofAdopter(adopter.id(), "adopter-disabled").equals("YES");
    // No request tells which child was placed with whom.
    return Row.of(
        "A" + id,
        "F" + id,
        Words.gender(extract.particulars().ofAdopter(adopter.id(), "adopter-sex")),
        Words.ethnicity(extract.particulars().ofAdopter(adopter.id(), "adopter-ethnicity")),
        Words.yes(isDisabled),
        adopter.isFostering() ? "Yes" : "No",
        adopter.enquiredOn(),
        adopter.on("stage-one"),
        adopter.on("stage-one/end"),
        adopter.on("stage-two"),
        adopter.on("stage-two/end"),
        adopter.on("application"),
        adopter.on("approval"),
        adopter.on("matches/*"),
        null,
        null,
        null,
        adopter.on("leaving"),
        left(adopter.leftBecause()));
  }

  private static @Nullable String left(@Nullable String reason) {
    return reason == null ? null : Words.lettered(Codes.LEAVING_ADOPTION.code(reason));
  }
}
