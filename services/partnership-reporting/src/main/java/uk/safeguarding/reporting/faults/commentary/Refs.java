package uk.safeguarding.reporting.faults.commentary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.indicators.Indicator;

/** Finds indicators' refs in texts: the longest that fits, so that EH3a% is not taken for EH3. */
final class Refs {
  private final Pattern any;
  private final Pattern repeats;

  Refs(List<Indicator> indicators) {
    // A look at the first letter saves trying every ref at every word of every text.
    String begins =
        indicators.stream()
            .map(indicator -> "\\x{%x}".formatted(indicator.ref().codePointAt(0)))
            .distinct()
            .collect(Collectors.joining("", "(?=[", "])"));
    String refs =
        indicators.stream()
            .map(Indicator::ref)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<![\\w%-])" + begins + "(", ")(?![\\w%]|-\\w)"));
    any = Pattern.compile(refs);
    repeats =
        Pattern.compile("(?i:repeats (?:the )?|same message as |same as |identical to )" + refs);
  }

  /** All that a text names, each once. */
  List<String> in(String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = any.matcher(text);
    while (matcher.find()) {
      if (!found.contains(matcher.group(1))) {
        found.add(matcher.group(1));
      }
    }
    return found;
  }

  /** The indicator whose text a text says it repeats, or null. */
  @Nullable String repeatedBy(String text) {
    Matcher matcher = repeats.matcher(text);
    return matcher.find() ? matcher.group(1) : null;
  }
}
