package uk.safeguarding.platform.processing;

import java.util.List;

/** All readers of a service's log: its publisher and its read models. */
public record LogProcessors(List<LogProcessor> all) {

  public void start() {
    all.forEach(LogProcessor::start);
  }

  public void stop() {
    all.forEach(LogProcessor::stop);
  }
}
