package uk.safeguarding.synthetic.chance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The rates, hazards, durations, delays and capacities of the authority: {@code
 * parameters/southampton.csv}, where each stands with its unit and meaning.
 */
public final class Parameters {

  private static final String FILE = "/parameters/southampton.csv";

  private final Map<String, Double> numbers = new HashMap<>();
  private final Map<String, Weights> weights = new HashMap<>();

  private Parameters() {}

  public static Parameters ofSouthampton() {
    var parameters = new Parameters();
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Parameters.class.getResourceAsStream(FILE)),
                StandardCharsets.UTF_8))) {
      reader.lines().skip(1).forEach(parameters::add);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return parameters;
  }

  private void add(String line) {
    String[] cells = line.split(",", 4);
    if (cells.length < 4) {
      throw new IllegalStateException("Not name, value, unit and meaning: " + line);
    }
    if (cells[1].contains("=")) {
      weights.put(cells[0], Weights.parse(cells[1]));
    } else {
      numbers.put(cells[0], Double.valueOf(cells[1]));
    }
  }

  /**
   * A number in the unit that the file gives.
   *
   * @throws IllegalArgumentException when the file has none of this name
   */
  public double number(String name) {
    Double number = numbers.get(name);
    if (number == null) {
      throw new IllegalArgumentException("No parameter " + name);
    }
    return number;
  }

  public int whole(String name) {
    return (int) Math.round(number(name));
  }

  /**
   * What may be the case and how often.
   *
   * @throws IllegalArgumentException when the file has none of this name
   */
  public Weights weights(String name) {
    Weights found = weights.get(name);
    if (found == null) {
      throw new IllegalArgumentException("No weights " + name);
    }
    return found;
  }
}
